import { numberFormat } from '../formats'

/** A span of whole minutes as short as it can be told, in one unit: `12 min`, `3 hr`, `2 days`; `< 1 min` below one. */
export function shortSpan(minutes: number, locale: string): string {
  if (minutes < 1) return `< ${write(1, 'minute', locale)}`
  if (minutes < 60) return write(minutes, 'minute', locale)
  const hours = Math.floor(minutes / 60)
  return hours < 24 ? write(hours, 'hour', locale) : write(Math.floor(hours / 24), 'day', locale)
}

function write(count: number, unit: 'minute' | 'hour' | 'day', locale: string): string {
  return numberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(count)
}
