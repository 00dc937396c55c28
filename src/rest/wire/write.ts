/**
 * A moment as the portal takes it: ISO 8601 with the offset of this machine's zone and without fractions of a second.
 * The wall clock stands first, so that a method that drops the offset still gets the time the person sees.
 */
export function isoOf(date: Date): string {
  // Before 1940 or so, zones were off by parts of a minute, which no offset can say.
  const offset = -Math.round(date.getTimezoneOffset())
  const wall = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19)
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  return `${wall}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
