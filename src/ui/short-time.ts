const clock = { hour: 'numeric', minute: '2-digit' } as const
const dayAndClock = { ...clock, day: 'numeric', month: 'short' } as const

/** When something was, as short as it can be told: the time today, `Yesterday, 10:15`, else the date and the time. */
export function shortTime(date: Date, now: Date, locale: string): string {
  const days = Math.round((startOfDay(now) - startOfDay(date)) / 86_400_000)
  if (days === 1) return `${yesterday(locale)}, ${write(date, clock, locale)}`
  if (days === 0) return write(date, clock, locale)
  const isThisYear = date.getFullYear() === now.getFullYear()
  return write(date, isThisYear ? dayAndClock : { ...dayAndClock, year: 'numeric' }, locale)
}

/** The whole of it, for who wants to know exactly. */
export function fullTime(date: Date, locale: string): string {
  return write(date, { dateStyle: 'full', timeStyle: 'short' }, locale)
}

function write(date: Date, options: Intl.DateTimeFormatOptions, locale: string): string {
  return new Intl.DateTimeFormat(locale, options).format(date)
}

function startOfDay(date: Date): number {
  return new Date(date).setHours(0, 0, 0, 0)
}

function yesterday(locale: string): string {
  const [first = '', ...rest] = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-1, 'day')
  return first.toLocaleUpperCase(locale) + rest.join('')
}
