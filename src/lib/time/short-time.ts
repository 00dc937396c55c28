import { dateFormat, relativeFormat } from '../formats'
import { daysBetween } from './calendar-days'

const day = { day: 'numeric', month: 'short' } as const
const whole = { dateStyle: 'medium', timeStyle: 'short' } as const

/** When something was, as short as it can be told: the time today, `Yesterday, 10:15`, else the date and the time. */
export function shortTime(date: Date, now: Date, locale: string): string {
  const days = daysBetween(date, now)
  if (days === 0) return write(date, { timeStyle: 'short' }, locale)
  const isThisYear = date.getFullYear() === now.getFullYear()
  const words = days === 1 ? nearDay(1, locale) : write(date, isThisYear ? day : { ...day, year: 'numeric' }, locale)
  // Day and time in the language's own order, with what it puts between them.
  return write(date, whole, locale).replace(write(date, { dateStyle: 'medium' }, locale), () => words)
}

/** The whole of it, for who wants to know exactly. */
export function fullTime(date: Date, locale: string): string {
  return write(date, { dateStyle: 'full', timeStyle: 'short' }, locale)
}

function write(date: Date, options: Intl.DateTimeFormatOptions, locale: string): string {
  return dateFormat(locale, options).format(date)
}

/** `Today` or `Yesterday`, as the language writes it at the start of a line. */
export function nearDay(daysAgo: 0 | 1, locale: string): string {
  const [first = '', ...rest] = relativeFormat(locale, { numeric: 'auto' }).format(-daysAgo, 'day')
  return first.toLocaleUpperCase(locale) + rest.join('')
}
