import { describe, expect, it } from 'vitest'
import { innerText, parseChatText, placeOf, saysWhereItLeads } from '../../../../src/domain/messages/chat-text'

/** The only link of a text: its host, and whether its words say so. */
function linkIn(text: string) {
  const links = parseChatText(text).flatMap(node => node.type === 'link' ? [node] : [])
  expect(links).toHaveLength(1)
  return { host: new URL(links[0]!.url).host, isSaid: saysWhereItLeads(innerText(links[0]!.children), links[0]!) }
}

describe('the host that opens is the host that one reads', () => {
  it.each([
    ['https://example.com/a', 'example.com'],
    ['HTTPS://Example.COM:8080', 'example.com:8080'],
    ['www.example.com/x', 'www.example.com'],
    ['https://some_user.example.com', 'some_user.example.com'],
    ['http://localhost:3000/', 'localhost:3000'],
    ['http://192.168.0.1/x', '192.168.0.1'],
    ['https://пример.рф/путь', 'xn--e1afmkfd.xn--p1ai'],
    ['https://www.пример.рф', 'www.xn--e1afmkfd.xn--p1ai'],
    ['https://müller.de/a', 'xn--mller-kva.de'],
    ['https://例え.jp/あ', 'xn--r8jz45g.jp'],
    ['https://例え.テスト', 'xn--r8jz45g.xn--zckzah'],
    ['[url=https://example.com]example.com[/url]', 'example.com']
  ])('%s says %s', (text, host) => {
    expect(linkIn(text)).toEqual({ host, isSaid: true })
  })

  it.each([
    ['a full-width dot', 'https://example\uff0ecom/x', 'example.com'],
    ['full-width letters', 'https://\uff45\uff58ample.com/', 'example.com'],
    ['a Cyrillic a among Latin letters', 'https://\u0430pple.com', 'xn--pple-43d.com'],
    ['nothing but Cyrillic letters before .com', 'https://\u0430\u0440\u0440\u04cf\u0435.com', 'xn--80ak6aa92e.com'],
    ['a Greek o', 'https://g\u03bfogle.com', 'xn--gogle-rce.com'],
    ['a Latin letter with a dot below', 'https://\u1ea1pple.com', 'xn--pple-4q5a.com'],
    ['a dotless i', 'https://w\u0131ki.com', 'xn--wki-jua.com'],
    ['a ligature', 'https://\ufb01nance.com', 'finance.com'],
    ['a soft slash', 'https://bank.com\u2044login.evil.example', 'bank.xn--comlogin-g03d.evil.example'],
    ['a name before the host', 'https://bank.example@evil.example/', 'evil.example'],
    ['a host written in percent signs', 'https://ex%61mple.com/', 'example.com'],
    ['an address of four numbers written as one', 'http://2130706433/', '127.0.0.1'],
    ['hexadecimal numbers', 'http://0x7f.0.0.1/', '127.0.0.1'],
    ['numbers left out', 'http://127.1/', '127.0.0.1'],
    ['a name and a port before the host', 'https://bank.example:443@evil.example/', 'evil.example'],
    ['a wide slash before the host', 'https://bank.example\uff0f@evil.example/', 'evil.example'],
    ['letters in circles', 'https://\u24d4xample.com/', 'example.com'],
    ['mathematical letters', 'https://\u{1d41e}xample.com/', 'example.com'],
    ['a Latin alpha', 'https://\u0251pple.com', 'xn--pple-p5b.com'],
    ['octal numbers', 'http://010.0.0.1/', '8.0.0.1'],
    ['words of its own', '[url=https://evil.example]Your bank[/url]', 'evil.example'],
    ['another address', '[url=https://evil.example]https://bank.example[/url]', 'evil.example']
  ])('%s does not say it', (_what, text, host) => {
    expect(linkIn(text)).toEqual({ host, isSaid: false })
  })
})

describe('the person whom a link reaches is the one that one reads', () => {
  it.each([
    ['a mail address', 'anna@example.com', 'mailto:anna@example.com', 'anna@example.com', true],
    ['another mail address', 'anna@example.com', 'mailto:x@evil.example?subject=Hi', 'x@evil.example', false],
    ['words instead of one', 'write to us', 'mailto:anna@example.com', 'anna@example.com', false],
    ['a number, however it stands', '+49 (0)30 - 12 34', 'tel:+49301234', '+49301234', true],
    ['a number of the same country with a zero in brackets', '(0)30 1234 5678', 'tel:03012345678', '03012345678', true],
    ['a mail address with a subject', 'anna@example.com', 'mailto:anna@example.com?subject=Hi', 'anna@example.com', true],
    ['a number among words', 'Call +49 30 1234', 'tel:+49301234', '+49301234', true],
    ['another number', '+49 30 1234', 'tel:+4990012345', '+4990012345', false]
  ])('%s', (_what, words, url, place, isSaid) => {
    const target = { kind: url.startsWith('tel') ? 'phone' as const : 'mail' as const, url }
    expect([placeOf(target), saysWhereItLeads(words, target)]).toEqual([place, isSaid])
  })
})
