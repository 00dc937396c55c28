import { describe, expect, it } from 'vitest'
import { hasKazakh, kazakhIntl } from '../../../src/locales/kz/intl'

// Node has the whole of the Unicode data: what it says is what the browser should say.
const days = [new Date(2026, 0, 5, 10, 5), new Date(2026, 10, 22, 15, 5), new Date(2025, 4, 31, 20, 0), new Date(2026, 11, 26, 23, 59)]

const dateOptions: Intl.DateTimeFormatOptions[] = [
  { timeStyle: 'short' }, { dateStyle: 'full', timeStyle: 'short' }, { dateStyle: 'long' }, { dateStyle: 'medium' }, { dateStyle: 'medium', timeStyle: 'short' },
  { weekday: 'long', day: 'numeric', month: 'long' }, { day: 'numeric', month: 'long', year: 'numeric' }, { day: 'numeric', month: 'short' },
  { day: 'numeric', month: 'short', year: 'numeric' }, { weekday: 'short', day: 'numeric', month: 'short' },
  { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }, { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' }
]

describe('Kazakh in a browser that has none', () => {
  it('is not lent to one that has it', () => {
    expect(hasKazakh()).toBe(true)
    expect(Intl.DateTimeFormat).not.toBe(kazakhIntl.DateTimeFormat)
  })

  it.each(dateOptions)('writes dates as the Unicode data do: %j', (options) => {
    for (const day of days) {
      expect(new kazakhIntl.DateTimeFormat('kk', options).format(day)).toBe(new Intl.DateTimeFormat('kk', options).format(day))
    }
  })

  it('may be called without `new`, as the browser\'s own', () => {
    const { DateTimeFormat, NumberFormat } = kazakhIntl as unknown as typeof Intl
    expect(DateTimeFormat().resolvedOptions().timeZone).toBe('Europe/Berlin')
    expect(DateTimeFormat('kk', { timeStyle: 'short' }).format(days[0])).toBe('10:05')
    expect(NumberFormat('en').format(1234)).toBe('1,234')
  })

  it('writes spans, sizes and numbers so', () => {
    for (const unit of ['minute', 'hour', 'day', 'byte', 'kilobyte', 'gigabyte']) {
      const options = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } as const
      const known = new Intl.NumberFormat('kk', { ...options, unitDisplay: unit === 'byte' ? 'long' : 'short' }).format(3.14)
      expect(new kazakhIntl.NumberFormat('kk', options).format(3.14).replace('\u00a0', ' ')).toBe(known.replace('\u00a0', ' '))
    }
    expect(new kazakhIntl.NumberFormat('kk').format(20_000.5)).toBe(new Intl.NumberFormat('kk').format(20_000.5))
  })

  it('names days and joins lists so', () => {
    for (const day of [-1, 0, 1]) {
      expect(new kazakhIntl.RelativeTimeFormat('kk', { numeric: 'auto' }).format(day, 'day')).toBe(new Intl.RelativeTimeFormat('kk', { numeric: 'auto' }).format(day, 'day'))
    }
    for (const list of [[], ['Ида'], ['Ида', 'Макс'], ['Ида', 'Макс', 'Ли и Ко']]) {
      expect(new kazakhIntl.ListFormat('kk', { type: 'conjunction' }).format(list)).toBe(new Intl.ListFormat('kk', { type: 'conjunction' }).format(list))
    }
  })

  it('leaves all other languages alone', () => {
    const [day] = days
    expect(new kazakhIntl.DateTimeFormat('de', { dateStyle: 'full' }).format(day)).toBe(new Intl.DateTimeFormat('de', { dateStyle: 'full' }).format(day))
    expect(new kazakhIntl.NumberFormat('de', { style: 'unit', unit: 'hour', unitDisplay: 'short' }).format(3)).toBe('3 Std.')
    expect(new kazakhIntl.RelativeTimeFormat('de', { numeric: 'auto' }).format(-1, 'day')).toBe('gestern')
    expect(new kazakhIntl.ListFormat('de').format(['A', 'B'])).toBe('A und B')
  })
})
