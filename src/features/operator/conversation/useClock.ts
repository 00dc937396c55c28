import { dateFormat } from '../../../lib/formats'
import { daysBetween } from '../../../lib/time/calendar-days'
import { nearDay } from '../../../lib/time/short-time'
import { useTexts } from '../../../locales/texts'

/** Times of a log, in the reader's language. */
export function useClock() {
  const { locale } = useTexts()

  /** The time of day. */
  function time(date: Date): string {
    return dateFormat(locale, { timeStyle: 'short' }).format(date)
  }

  function full(date: Date): string {
    return dateFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(date)
  }

  /** "Today", "Wednesday, 2 September", or with the year where it is another one. */
  function day(date: Date, now: Date): string {
    const days = daysBetween(date, now)
    if (days === 0 || days === 1) return nearDay(days, locale)
    const isThisYear = date.getFullYear() === now.getFullYear()
    return dateFormat(locale, { ...isThisYear ? { weekday: 'long' } : { year: 'numeric' }, day: 'numeric', month: 'long' }).format(date)
  }

  return { time, full, day }
}
