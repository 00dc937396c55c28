import { useTexts } from '../../locales/texts'

/** Times of a log: making an `Intl` format costs more than using it, and a log uses it for every row. */
export function useClock() {
  const { locale } = useTexts()
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' })
  const full = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' })
  const near = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' })
  const far = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })

  function day(date: Date, now = new Date()): string {
    const days = Math.round((startOfDay(date) - startOfDay(now)) / 86_400_000)
    if (days === 0 || days === -1) return capital(relative.format(days, 'day'))
    return (date.getFullYear() === now.getFullYear() ? near : far).format(date)
  }

  function capital([first = '', ...rest]: string): string {
    return first.toLocaleUpperCase(locale) + rest.join('')
  }

  return { time: (date: Date) => clock.format(date), full: (date: Date) => full.format(date), day }
}

function startOfDay(date: Date): number {
  return new Date(date).setHours(0, 0, 0, 0)
}
