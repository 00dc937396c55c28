import { describe, expect, it } from 'vitest'
import { readLastUsed } from '../../../src/domain/canned/last-used'
import { withEmoji } from '../../../src/domain/canned/template-emoji'
import { foundResponses, responseChoice } from '../../../src/domain/canned/template-list'
import { fillTemplate, templateParts, unknownVariables } from '../../../src/domain/canned/template'
import { readEntry } from '../../../src/domain/entry'
import { safeFileName } from '../../../src/domain/files/file-name'
import { readInstallRecord } from '../../../src/domain/install/install-record'
import { innerText, parseChatText, saysWhereItLeads, withContacts, type TextNode } from '../../../src/domain/messages/chat-text'
import { messageLine, messageWords } from '../../../src/domain/messages/message-line'
import { pictureAddress, plainName } from '../../../src/domain/messages/message'
import { actsByItself, textRefusal } from '../../../src/domain/sending/answer-text'
import { readDrafts, writeDrafts } from '../../../src/domain/sending/drafts'
import { readUnsent } from '../../../src/domain/sending/unsent'
import { readCompany, readOwn } from '../../../src/domain/settings/read-settings'
import { noticeParts, pathOf } from '../../../src/domain/share/share-notice'
import { readShareRecord } from '../../../src/domain/share/share-record'
import { expectedTitle } from '../../../src/domain/share/share-title'
import { expectedDate } from '../../../src/domain/share/text-date'
import { contactsIn } from '../../../src/lib/text/contacts'
import { cutText } from '../../../src/lib/text/cut-text'
import { isBlank } from '../../../src/lib/text/blank'
import german from '../../../src/locales/de/date-words'
import en from '../../../src/locales/en'
import english from '../../../src/locales/en/date-words'
import russian from '../../../src/locales/ru/date-words'
import { historyOf } from '../../../src/rest/wire/history'
import { ownAddress } from '../../../src/ui/links/portal-address'
import { isLong } from '../../long'
import { allHostileTexts, hostileTexts, isWellFormed, kinds, type HostileText, type Kind } from '../../fixtures/hostile'

const origin = 'https://portal.example'
const now = new Date('2026-09-02T08:15:00Z')

function paramsOf(text: string) {
  const blocks = [{ MESSAGE: text }, { LINK: { LINK: text, NAME: text } }]
  return { CLASS: text, FILE_ID: [1], ATTACH: [{ BLOCKS: blocks }], [text]: text }
}

/** Everything that looks at a text from outside before it is shown. */
const readers: Record<string, (text: string) => unknown> = {
  parser: text => withContacts(parseChatText(text)),
  inner: text => innerText(parseChatText(text)),
  preview: text => messageLine({ text }, { words: en.message }),
  words: text => messageWords({ text }, { words: en.message }),
  title: expectedTitle,
  dates: text => [english, german, russian].map(words => expectedDate({ text }, now, words)),
  notice: text => [noticeParts(text), pathOf(text, origin)],
  contacts: contactsIn,
  name: text => [plainName(text), safeFileName(text), cutText(text, 100), isBlank(text)],
  picture: text => ownAddress(pictureAddress(text), origin),
  answer: text => [textRefusal(text), actsByItself(text)],
  template: text => [fillTemplate(text, { 'contact.name': text }), templateParts(text), unknownVariables(text), withEmoji(text)],
  search: text => foundResponses([responseChoice({ key: 'a', usedAs: 'a', rating: 0, source: 'own', name: text, category: text, text })], text),
  stored: text => [readCompany, readOwn, readDrafts, readUnsent, readShareRecord, readInstallRecord, readLastUsed].map(read => read(text)),
  entry: text => ['IM_CONTEXT_MENU', text].map(placement => readEntry({ placement, options: { messageId: text, dialogId: text }, isInstalling: false })),
  history: text => historyOf(JSON.parse(JSON.stringify({
    messages: [{ id: 5, author_id: 7, text, date: text, params: paramsOf(text) }],
    users: [{ id: 7, name: text, avatar: text, color: text, [text]: text }], files: [{ id: 1, name: text, type: text, image: text }]
  })))
}

/** Processor milliseconds that a run takes; where it is more than `most`, the least of three, since the first compiles. */
function work(run: () => unknown, most: number): number {
  let least = Infinity
  for (let time = 0; time < 3 && least > most; time++) {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

/** What a portal takes as one message is read at once; a longer text in a time that grows with it. */
function mostFor(text: string): number {
  return Math.max(100, text.length / 100)
}

/** In `npm test` a few megabytes meet the readers of a message; all of them meet all in the long form. */
const megabytes = hostileTexts('long').filter((_, at) => isLong || at % 5 === 0)
const ofMegabytes = isLong ? Object.keys(readers) : ['parser', 'preview', 'contacts']
const short = kinds.filter(kind => kind !== 'long')

/** Texts of 100,000 characters, too, in the long form. */
function textsOf(kind: Kind): HostileText[] {
  return hostileTexts(kind).filter(({ text }) => isLong || text.length <= 20_000)
}

function linksOf(nodes: TextNode[]): string[] {
  return nodes.flatMap(node => [
    ...node.type === 'link' ? [node.url] : node.type === 'image' ? [node.link.url] : [], ...'children' in node ? linksOf(node.children) : []
  ])
}

describe('the corpus of hostile texts', () => {
  it('is large, and no text is in it twice', () => {
    const texts = allHostileTexts().map(({ text }) => text)
    expect(texts.length).toBeGreaterThanOrEqual(300)
    expect(new Set(texts).size).toBe(texts.length)
    expect(texts.filter(text => text.length >= 1_000_000).length).toBeGreaterThanOrEqual(30)
  })

  it.each(short)('makes no reader throw, slow or change anything: %s', (kind) => {
    for (const { text, name } of textsOf(kind)) {
      for (const [reader, read] of Object.entries(readers)) {
        expect(work(() => read(text), mostFor(text)), `milliseconds of ${reader}: ${name}`).toBeLessThanOrEqual(mostFor(text))
      }
    }
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as { hit?: unknown }).hit).toBeUndefined()
  })

  it.each(megabytes.map(({ text, name }) => [name, text]))('is read in time with a megabyte of %s', (_, text) => {
    for (const reader of ofMegabytes) {
      expect(work(() => readers[reader]!(text), mostFor(text)), `milliseconds of ${reader}`).toBeLessThanOrEqual(mostFor(text))
    }
  })

  it.each(short)('leads nowhere but to http, https, mailto, tel and the portal: %s', (kind) => {
    for (const { text, name } of textsOf(kind)) {
      for (const form of [text, `[url=${text}]x[/url]`, `[url]${text}[/url]`, `[img size=small]${text} [/img]`, `[call=${text}]x[/call]`]) {
        for (const url of [...linksOf(withContacts(parseChatText(form))), ...contactsIn(text).map(contact => contact.url)]) {
          expect(url, name).toMatch(/^(https?:\/\/[^/]|mailto:|tel:|\/(?!\/))/)
          expect(new URL(url, origin).protocol, name).toMatch(/^(https?|mailto|tel):$/)
        }
      }
    }
  })

  it('is written and read again as it was', () => {
    for (const { text, name } of allHostileTexts(short.filter(kind => kind !== 'nesting'))) {
      const again = readDrafts(writeDrafts(new Map([['deal-1-915', { text, at: 5 }]])))
      // A text without any character in it is no draft; half a pair of an emoji cannot be kept as it is by any storage.
      if (text.trim() && isWellFormed(text)) expect(again.get('deal-1-915')?.text, name).toBe(text)
    }
  })

  it('shows where a link leads, where its words name another host', () => {
    expect(saysWhereItLeads('https://bank.example', { kind: 'web', url: 'https://elsewhere.example/' })).toBe(false)
  })
})
