import { describe, expect, it } from 'vitest'
import { isBlank } from '../../../../src/lib/text/blank'

describe('a text', () => {
  it.each(['', ' \n\t', '\u00a0\u2003', '\u200b', '\u3164', '\u2800', '\u202e\u2069', '\ufe0f', '\u0000', '\u00ad', '\u115f\u1160', '\u1160', '\uffa0', '\u180e', '\u034f', '\ufffc',
    '\u{e0041}\u{e0020}', '\u{1d159}', '\u0301'])('is blank: %j', (text) => {
    expect(isBlank(text)).toBe(true)
  })

  it.each(['.', '0', '\u3164a', 'e\u0301', '\u2713', '#\ufe0f\u20e3', '\ud83d\ude00', '\uac00'])('is not blank: %j', (text) => {
    expect(isBlank(text)).toBe(false)
  })
})
