import { mount, type VueWrapper } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { AttachmentBlock, ChatFile } from '../../../../src/domain/messages/message'
import MessageAttachments from '../../../../src/ui/message/MessageAttachments.vue'
import MessageFiles from '../../../../src/ui/message/MessageFiles.vue'
import MessageText from '../../../../src/ui/message/MessageText.vue'
import PersonAvatar from '../../../../src/ui/message/PersonAvatar.vue'
import { provided } from '../provided'

const markup = '<img src=x onerror=alert(1)><script>alert(1)</script><svg onload=alert(1)><a href="javascript:alert(1)">x</a>'
const addresses = [
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)',
  'javascript&#58;alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x', 'bx:open', '//evil.example', '/\\evil.example',
  '/..//evil.example', 'blob:null/1', 'file:///etc/passwd', '"><script>alert(1)</script>'
]

/** Nothing that runs, loads, or leads anywhere but to allowed places. */
function expectHarmless(wrapper: VueWrapper) {
  const elements = [...wrapper.element.parentElement!.querySelectorAll('*')]
  expect(elements.filter(({ tagName }) => /^(script|img|iframe|object|embed|form|style|link|base|video|audio)$/i.test(tagName))).toEqual([])
  for (const element of elements) {
    const attributes = [...element.attributes]
    expect(attributes.filter(({ name }) => /^(on|style$|srcdoc$|formaction$)/i.test(name))).toEqual([])
    for (const { value } of attributes.filter(({ name }) => /^(href|src|xlink:href)$/i.test(name))) {
      expect(value).toMatch(/^(https?:\/\/[^/]|mailto:|tel:)/)
    }
  }
}

describe('a hostile message', () => {
  it.each([
    markup, `[b]${markup}[/b]`, `[code]${markup}[/code]`, `------\n${markup} [10:15]\n${markup}\n------`, `>>${markup}`,
    `[url=https://a.example/"onclick="alert(1)]${markup}[/url]`, `[user=7]${markup}[/user]`, `[user="7" onclick="x"]x[/user]`,
    `[icon=javascript:alert(1) title=${markup}]`, '[color=red;background:url(https://evil.example)]x[/color]',
    '[img size=small]https://evil.example/pixel.gif [/img]', '[chat=1" onclick="x]x[/chat]',
    '&lt;script&gt;alert(1)&lt;/script&gt;', '[send=/transfer all]Click[/send]'
  ])('shows its text and does nothing: %j', (text) => {
    const wrapper = mount(MessageText, { props: { text }, global: provided() })
    expectHarmless(wrapper)
  })

  it('keeps markup readable as the characters that were written', () => {
    expect(mount(MessageText, { props: { text: markup }, global: provided() }).text()).toBe(markup)
  })

  it.each(addresses)('links nowhere by the address %j', (url) => {
    for (const text of [`[url=${url}]x[/url]`, `[url]${url}[/url]`, `[img size=small]${url} [/img]`, url, `[call=${url}]x[/call]`]) {
      const wrapper = mount(MessageText, { props: { text }, global: provided() })
      expectHarmless(wrapper)
      expect(wrapper.find('a').exists(), text).toBe(false)
    }
  })

  it.each(addresses)('has files, attachments and pictures that lead nowhere by the address %j', (url) => {
    const file: ChatFile = { id: 1, name: markup, type: 'image', size: 5, url }
    const blocks: AttachmentBlock[] = [
      { type: 'link', url, name: markup, description: markup }, { type: 'user', name: markup, url, userId: 0 },
      { type: 'grid', rows: [{ name: markup, value: markup, url, display: 'row' }] }, { type: 'image', url, name: markup },
      { type: 'file', url, name: markup, size: 5 }, { type: 'message', text: `[url=${url}]x[/url]` }
    ]
    const wrappers = [
      mount(MessageFiles, { props: { files: [file] }, global: provided() }),
      mount(MessageAttachments, { props: { blocks }, global: provided() }),
      mount(PersonAvatar, { props: { name: markup, avatar: url }, global: provided() })
    ]
    for (const wrapper of wrappers) {
      expectHarmless(wrapper)
      expect(wrapper.find('a').exists()).toBe(false)
    }
  })
})
