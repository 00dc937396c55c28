import { afterEach, expect, test, vi } from 'vitest'
import { lazy } from '../../../src/lib/lazy'
import { loadTexts } from '../../../src/locales/texts'

const linkify = vi.hoisted(() => ({ made: 0 }))
vi.mock(import('linkify-it'), async (original) => {
  const library = await original()
  class Counted extends library.LinkifyIt {
    constructor(...given: ConstructorParameters<typeof library.LinkifyIt>) {
      super(...given)
      linkify.made++
    }
  }
  return { ...library, LinkifyIt: Counted }
})

afterEach(() => { vi.restoreAllMocks() })

test('a lazy value is made when it is asked for, and once', () => {
  const make = vi.fn(() => ({}))
  const value = lazy(make)
  expect(make).not.toHaveBeenCalled()
  expect(value()).toBe(value())
  expect(make).toHaveBeenCalledOnce()
})

test.each(['en', 'ar', 'ru'])('the words of %s ask the browser for no rules of plurals before one is said', async (language) => {
  const { PluralRules } = Intl
  const made = vi.spyOn(Intl, 'PluralRules').mockImplementation(function (of) { return new PluralRules(of) } as never)
  const { say } = await loadTexts(language, ['operator'])
  expect(made).not.toHaveBeenCalled()
  say.message.people(2)
  expect(made).toHaveBeenCalledOnce()
})

test('the rules for links are not built before a text has one', async () => {
  const { contactsIn } = await import('../../../src/lib/text/contacts')
  contactsIn('See you at nine.')
  expect(linkify.made).toBe(0)
  expect(contactsIn('Write to ann@example.com')).toHaveLength(1)
  expect(linkify.made).toBe(1)
})
