import { daysBetween } from '../../domain/calendar-days'
import { useTexts } from '../../locales/texts'
import { nearDay } from '../../ui/short-time'

/** Times of a log: making an `Intl` format costs more than using it, and a log uses it for every row. */
export function useClock() {
  const { locale } = useTexts()
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' })
  const full = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' })
  const near = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' })
  const far = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' })

  function day(date: Date, now = new Date()): string {
    const days = daysBetween(date, now)
    if (days === 0 || days === 1) return nearDay(days, locale)
    return (date.getFullYear() === now.getFullYear() ? near : far).format(date)
  }

  return { time: (date: Date) => clock.format(date), full: (date: Date) => full.format(date), day }
}
