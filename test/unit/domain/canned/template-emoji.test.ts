import { describe, expect, it } from 'vitest'
import { withEmoji } from '../../../../src/domain/canned/template-emoji'

const stored = (text: string) => text.replace(/[\u{10000}-\u{10ffff}]/gu, emoji => `:${Buffer.from(emoji).toString('hex')}:`)

describe('a text from the portal’s database', () => {
  it.each(['Hello 😀', '👩‍🔧👍🏽', '🇩🇪', 'a😀:b'])('has its emoji again: %s', (text) => {
    expect(stored(text)).not.toBe(text)
    expect(withEmoji(stored(text))).toBe(text)
    expect(withEmoji(stored(text).toUpperCase()).toLowerCase()).toBe(text.toLowerCase())
  })

  it.each([':12345678:', ':f09f98:', 'f09f9880', ':f09f9880', ':f0000000:', ':f0808080:', ':f4bfbfbf:', 'at 10:30:00', ':smile:'])(
    'keeps %s as it is', text => expect(withEmoji(text)).toBe(text))
})
