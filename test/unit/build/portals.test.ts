import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { portalsIn } from '../../../build/portals'
import { isWelcome } from '../../../src/portal/only-this-portal'

describe('the portals of a build', () => {
  it.each([
    ['https://example.bitrix24.com/', 'https://example.bitrix24.com'],
    ['https://Example.bitrix24.com/crm/deal/', 'https://example.bitrix24.com'],
    ['https://box.example.org:443', 'https://box.example.org'],
    ['http://intranet:8080/', 'http://intranet:8080'],
    ['https://*.bitrix24.de/', 'https://any.bitrix24.de'],
    [' https://one.example\n\thttps://two.example ', 'https://two.example']
  ])('may open it, as their addresses were given: %j', (addresses, origin) => {
    expect(isWelcome(origin, portalsIn(addresses).join(' '))).toBe(true)
  })

  it('are all portals where none is named', () => {
    expect(portalsIn(' ')).toEqual([])
  })

  it.each(['example.bitrix24.com', 'https://one.example,https://two.example', 'ftp://one.example', 'https://one.*.example', 'https://'])(
    'stop it where an address is none: %s', (address) => {
      expect(() => portalsIn(address)).toThrow(`"${address}"`)
    })
})

describe('the portals of an image', () => {
  it.each([
    ['https://one.example https://*.two.example', '', 0], ['', '', 1], ['https://one.example; x', '', 1],
    ['https://one.example\nhttps://two.example', '', 1], ['https://one.example', 'wss://push.example\n', 1]
  ])('stand in a header, which they may not break: %j %j', (RELAY_PORTALS, RELAY_PUSH, status) => {
    expect(spawnSync('sh', ['deploy/15-relay-portals.sh'], { env: { RELAY_PORTALS, RELAY_PUSH } }).status).toBe(status)
  })
})
