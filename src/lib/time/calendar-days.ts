/** Days from one date to another by this machine's calendar: 1 for the next day, however few hours lie between. */
export function daysBetween(from: Date, to: Date): number {
  return dayNumber(to) - dayNumber(from)
}

/** By the calendar, so that a day on which the clock is put forward or back counts as one. */
function dayNumber(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000
}
