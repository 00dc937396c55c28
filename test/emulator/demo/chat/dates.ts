const clock = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' })
const day = new Intl.DateTimeFormat('en', { weekday: 'long', month: 'long', day: 'numeric' })
const short = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric' })
const full = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' })

export function clockTime(date: string): string {
  return clock.format(new Date(date))
}

export function fullDate(date: string): string {
  return full.format(new Date(date))
}

/** `Today`, `Yesterday`, or the weekday with the date. */
export function dayName(date: string, now = new Date()): string {
  const days = Math.round((midnight(now) - midnight(new Date(date))) / 86_400_000)
  return days === 0 ? 'Today' : days === 1 ? 'Yesterday' : day.format(new Date(date))
}

/** The time today, else the day: for the end of a row in a list. */
export function listDate(date: string, now = new Date()): string {
  const then = new Date(date)
  return midnight(now) === midnight(then) ? clock.format(then) : short.format(then)
}

function midnight(date: Date): number {
  return new Date(date).setHours(0, 0, 0, 0)
}
