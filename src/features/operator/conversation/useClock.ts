import { daysBetween } from '../../../lib/time/calendar-days'
import { useTexts } from '../../../locales/texts'
import { nearDay } from '../../../lib/time/short-time'

/** Times of a log. Making an `Intl` format costs far more than using it, and each row of the log uses them: so they are made once. */
export function useClock(): Clock {
  const { locale } = useTexts()
  const known = clocks.get(locale)
  if (known) return known
  const clock = clockOf(locale)
  clocks.set(locale, clock)
  return clock
}

interface Clock {
  /** The time of day. */
  time: (date: Date) => string
  full: (date: Date) => string
  /** "Today", "Wednesday, 2 September", or with the year where it is another one. */
  day: (date: Date, now: Date) => string
}

const clocks = new Map<string, Clock>()

function clockOf(locale: string): Clock {
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' })
  const full = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' })
  const near = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' })
  const far = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' })

  function day(date: Date, now: Date): string {
    const days = daysBetween(date, now)
    if (days === 0 || days === 1) return nearDay(days, locale)
    return (date.getFullYear() === now.getFullYear() ? near : far).format(date)
  }

  return { time: date => clock.format(date), full: date => full.format(date), day }
}
