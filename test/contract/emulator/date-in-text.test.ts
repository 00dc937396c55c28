import { expect, it } from 'vitest'
import { dateInText } from '../../emulator/share/date-in-text'

const now = Date.UTC(2026, 10, 27, 9)

it('a date is found beside tags, not in one, and behind a bracket that nothing closes', () => {
  const wordsIn = (text: string) => dateInText(text, now, 'de')?.words
  expect(wordsIn('[b]morgen[/b] um neun')).toBe('morgen')
  expect(wordsIn('[morgen]')).toBeUndefined()
  expect(wordsIn('[b]Bitte[/b] [morgen')).toBe('morgen')
})

it('a megabyte of brackets that nothing closes is read at once', () => {
  const before = process.cpuUsage().user
  expect(dateInText('[url='.repeat(200_000), now, 'de')).toBeUndefined()
  expect((process.cpuUsage().user - before) / 1000).toBeLessThan(1000)
})
