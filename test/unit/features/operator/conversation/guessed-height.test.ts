import { expect, it } from 'vitest'
import type { LogRow } from '../../../../../src/domain/open-lines/conversation'
import { guessedHeight } from '../../../../../src/features/operator/conversation/guessed-height'

const row = (news: object = {}, text = 'Hello') =>
  ({ kind: 'message', side: 'customer', message: { text }, opensGroup: false, isNamed: false, ...news }) as unknown as LogRow

it('a row is guessed by what stands in it and above it', () => {
  expect(guessedHeight(row())).toBe(35)
  expect(guessedHeight(row({ isNamed: true }))).toBe(35)
  expect(guessedHeight(row({ opensGroup: true }))).toBe(41)
  expect(guessedHeight(row({ opensGroup: true, isNamed: true }))).toBe(60.5)
  expect(guessedHeight(row({ opensGroup: true, side: 'portal', isNamed: true }))).toBe(28)
  expect(guessedHeight(row({ day: new Date(), isFirstUnread: true }))).toBe(99)
  expect(guessedHeight(row({}, `${'a'.repeat(71)}\n\nb`))).toBe(35 + 3 * 21)
  expect(guessedHeight({ ...row({ opensGroup: true }), kind: 'sending', sending: { text: 'Hello' } } as unknown as LogRow)).toBe(41)
  expect(guessedHeight(undefined)).toBe(33)
})
