import { expect, it } from 'vitest'
import { readUrl } from '../../../../src/lib/text/read-url'

it('reads an address the same way, however often it is asked', () => {
  const hosts = new Set(Array.from({ length: 2000 }, () => readUrl('https://müller.de/a')?.host))
  expect([...hosts]).toEqual(['xn--mller-kva.de'])
})

it.each([['no address', undefined], ['/x?y=1#z', 'https://portal.example/x?y=1#z']])('knows what is one: %s', (address, url) => {
  expect(readUrl(address, address.startsWith('/') ? 'https://portal.example' : undefined)?.href).toBe(url)
})
