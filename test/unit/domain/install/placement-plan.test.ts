import { describe, expect, it } from 'vitest'
import { belongs, handlerAddress, sameAddress, type BoundPlacement, type Ours } from '../../../../src/domain/install/placement-plan'

const here = 'https://cdn.example/app/2/index.html'
const ours: Ours = { handler: here, remembered: ['https://elsewhere.example/relay/page.html'], titles: new Set(['Share as…']), labels: () => ({}) }

function bound(code: string, handler = here, ...titles: string[]): BoundPlacement {
  return { code, handler, titles }
}

describe('the handler address', () => {
  it.each([
    ['https://h.example/install.html', 'https://h.example/index.html'],
    ['https://h.example/a/b/index.html?DOMAIN=x&APP_SID=y', 'https://h.example/a/b/index.html'],
    ['https://h.example/a%20b/install.html#top', 'https://h.example/a%20b/index.html'],
    ['https://h.example:8443/a/?u=/x/y', 'https://h.example:8443/a/index.html'],
    ['https://h.example', 'https://h.example/index.html']
  ])('for the page %s is %s', (page, address) => expect(handlerAddress(page)).toBe(address))

  it('is the same with a space as with %20', () => {
    expect(sameAddress('https://h.example/a b/index.html', 'https://h.example/a%20b/index.html')).toBe(true)
  })

  it.each([['https://h.example/index.html', 'http://h.example/index.html'], ['nonsense', 'https://h.example/'],
    ['https://h.example/index.html', 'https://h.example/index.html?v=2'], ['https://h.example/%E0%A4%A', 'https://h.example/']
  ])('differs between %s and %s', (one, other) => expect(sameAddress(one, other)).toBe(false))
})

describe('whose handler it is', () => {
  it.each([
    ['the address of today', bound('IM_CONTEXT_MENU'), 'current'],
    ['an address that Relay remembers', bound('IM_CONTEXT_MENU', 'https://elsewhere.example/relay/page.html'), 'stale'],
    ['a label that Relay gave', bound('IM_CONTEXT_MENU', 'https://old.example/x.html', 'Share as…'), 'stale'],
    ['the same file in another folder', bound('IM_CONTEXT_MENU', 'https://cdn.example/app/1/index.html'), 'stale'],
    ['the same file on another server, without a label', bound('IM_CONTEXT_MENU', 'https://other.example/index.html'), 'foreign'],
    ['another server and label', bound('IM_CONTEXT_MENU', 'https://other.example/index.html', 'Other app'), 'foreign'],
    ['the same file in another folder with another label', bound('IM_CONTEXT_MENU', 'https://cdn.example/other/index.html', 'Other app'), 'foreign'],
    ['a label of Relay without an address', bound('IM_CONTEXT_MENU', '', 'Share as…'), 'foreign'],
    ['another file on the same server', bound('IM_CONTEXT_MENU', 'https://cdn.example/other/widget.php'), 'foreign'],
    ['a placement that Relay does not use, at the address of today', bound('IM_SIDEBAR'), 'stale'],
    ['one with a label that Relay gave', bound('IM_SIDEBAR', 'https://old.example/x.html', 'Share as…'), 'stale'],
    ['one in another folder, which may be another app’s', bound('IM_SIDEBAR', 'https://cdn.example/app/1/index.html'), 'foreign'],
    ['an address that is none', bound('IM_CONTEXT_MENU', 'nonsense'), 'foreign']
  ])('%s', (_, placement, whose) => expect(belongs(placement, ours)).toBe(whose))
})
