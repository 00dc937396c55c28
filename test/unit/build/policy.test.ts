import { describe, expect, it } from 'vitest'
import { madeStyles, policy, withPolicy } from '../../../build/policy.ts'

describe('the policy of the pages', () => {
  it('allows styles by their text, and no other', () => {
    // `printf 'b{top:1px}' | openssl dgst -sha256 -binary | base64`
    expect(policy(['b{top:1px}'], [])).toContain('style-src \'self\' \'sha256-JjUjXiXb0uB4SUklF3hOf3+akC3kPPz9a4ZEgx3AK9A=\';')
  })

  it('is narrowed to the portals that the build is for', () => {
    const narrow = policy([], ['https://*.bitrix24.com'])
    expect(narrow).toContain('connect-src \'self\' https://*.bitrix24.com wss:;')
    expect(narrow).toContain('img-src \'self\' blob: https://*.bitrix24.com;')
    expect(policy([], ['http://portal.example'])).toContain('connect-src \'self\' http://portal.example wss: ws:;')
  })

  it('stands before everything that it holds for', () => {
    const html = '<head>\n    <meta charset="utf-8">\n    <style>b{}</style>\n</head>'
    expect(withPolicy(html, 'x')).toBe('<head>\n    <meta charset="utf-8">\n    <meta http-equiv="Content-Security-Policy" content="x">\n    <style>b{}</style>\n</head>')
    expect(() => withPolicy('<head></head>', 'x')).toThrow(/character set/)
  })

  it.each([
    ['minified', 'O(`style`,null,` @keyframes a{0%{top:0}} `),O(`path`,{})'],
    ['as it is written', 'createElementVNode("style", null, " @keyframes a{0%{top:0}} ")']
  ])('finds the styles that icons make, %s', (_, code) => expect(madeStyles(code)).toEqual([' @keyframes a{0%{top:0}} ']))
})
