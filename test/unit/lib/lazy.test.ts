import type * as Library from 'linkify-it'
import { afterEach, expect, test, vi } from 'vitest'
import { lazy } from '../../../src/lib/lazy'
import { plural } from '../../../src/locales/plural'
import { eventually } from '../../eventually'

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

test('addresses are told once what finds them was asked for', async () => {
  vi.resetModules()
  const finder = await import('../../../src/lib/text/link-finder')
  const { contactsIn } = await import('../../../src/lib/text/contacts')
  expect(contactsIn('Write to ann@example.com')).toEqual([])
  expect(['See you at nine.', 'Write to ann@example.com', 'See www.example.com'].map(finder.lacksLinkFinder)).toEqual([false, true, true])
  await finder.loadLinkFinder()
  expect(finder.lacksLinkFinder('Write to ann@example.com')).toBe(false)
  expect(contactsIn('Write to ann@example.com')).toHaveLength(1)
})

test('the rules for addresses are built when a text has one', async () => {
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
  const { loadLinkFinder } = await import('../../../src/lib/text/link-finder')
  const { contactsIn } = await import('../../../src/lib/text/contacts')
  await loadLinkFinder()
  contactsIn('See you at nine.')
  expect(made).not.toHaveBeenCalled()
  expect(contactsIn('Write to ann@example.com')).toHaveLength(1)
  expect(made).toHaveBeenCalledOnce()
})

test('a text on screen gets its links when that is there', async () => {
  vi.resetModules()
  const { linkedText } = await import('../../../src/ui/message/linked-text')
  const { computed } = await import('vue')
  const shown = computed(() => linkedText('See www.example.com').map(({ type }) => type))
  expect(shown.value).not.toContain('link')
  await eventually(() => expect(shown.value).toEqual(['text', 'link']))
})
