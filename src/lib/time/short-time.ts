import { daysBetween } from './calendar-days'

const clock = { timeStyle: 'short' } as const
const day = { day: 'numeric', month: 'short' } as const

/** When something was, as short as it can be told: the time today, `Yesterday, 10:15`, else the date and the time. */
export function shortTime(date: Date, now: Date, locale: string): string {
  const days = daysBetween(date, now)
  const time = write(date, clock, locale)
  if (days === 0) return time
  if (days === 1) return `${nearDay(1, locale)}, ${time}`
  const isThisYear = date.getFullYear() === now.getFullYear()
  return `${write(date, isThisYear ? day : { ...day, year: 'numeric' }, locale)}, ${time}`
}

/** The whole of it, for who wants to know exactly. */
export function fullTime(date: Date, locale: string): string {
  return write(date, { dateStyle: 'full', timeStyle: 'short' }, locale)
}

function write(date: Date, options: Intl.DateTimeFormatOptions, locale: string): string {
  return new Intl.DateTimeFormat(locale, options).format(date)
}

/** `Today` or `Yesterday`, as the language writes it at the start of a line. */
export function nearDay(daysAgo: 0 | 1, locale: string): string {
  const [first = '', ...rest] = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-daysAgo, 'day')
  return first.toLocaleUpperCase(locale) + rest.join('')
}
