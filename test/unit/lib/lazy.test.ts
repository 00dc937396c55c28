import type * as Library from 'linkify-it'
import { afterEach, expect, test, vi } from 'vitest'
import { lazy } from '../../../src/lib/lazy'
import { plural } from '../../../src/locales/plural'

afterEach(() => {
  vi.doUnmock('linkify-it')
  vi.resetModules()
})

test('a lazy value is made when it is asked for, and once', () => {
  const make = vi.fn(() => ({}))
  const value = lazy(make)
  expect(make).not.toHaveBeenCalled()
  expect(value()).toBe(value())
  expect(make).toHaveBeenCalledOnce()
})

test('words ask the browser for the rules of plurals when one is said', () => {
  const { PluralRules } = Intl
  const made = vi.spyOn(Intl, 'PluralRules').mockImplementation(function (of: string) { return new PluralRules(of) } as never)
  const people = plural('ru', { one: '# человек', few: '# человека', other: '# человек' })
  expect(made).not.toHaveBeenCalled()
  expect([people(2), people(5)]).toEqual(['2 человека', '5 человек'])
  expect(made).toHaveBeenCalledOnce()
})

test('the rules for links are built when a text has one', async () => {
  const made = vi.fn()
  vi.resetModules()
  vi.doMock('linkify-it', async (original) => {
    const { LinkifyIt } = await original<typeof Library>()
    const counted = () => {
      made()
      return new LinkifyIt()
    }
    return { LinkifyIt: function () { return counted() } }
  })
  const { contactsIn } = await import('../../../src/lib/text/contacts')
  contactsIn('See you at nine.')
  expect(made).not.toHaveBeenCalled()
  expect(contactsIn('Write to ann@example.com')).toHaveLength(1)
  expect(made).toHaveBeenCalledOnce()
})
