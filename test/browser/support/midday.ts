/** A zone in which it is about noon: what was written hours ago was written today, whenever the tests run. */
export function middayZone(): string {
  const ahead = 12 - new Date().getUTCHours()
  // The signs of these zones are turned round: GMT-3 is three hours ahead.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}
