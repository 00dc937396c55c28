import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillTemplate, templateParts } from '../../../src/domain/canned/template'
import { readEntry } from '../../../src/domain/entry'
import { safeFileName } from '../../../src/domain/files/file-name'
import { readPictureHeader } from '../../../src/domain/files/picture-header'
import { parseChatText, withContacts, type TextNode } from '../../../src/domain/messages/chat-text'
import { messageLine } from '../../../src/domain/messages/message-line'
import { readDrafts, writeDrafts } from '../../../src/domain/sending/drafts'
import { readUnsent } from '../../../src/domain/sending/unsent'
import { defaultOwn, settingsText } from '../../../src/domain/settings/settings'
import { readCompany, readOwn } from '../../../src/domain/settings/read-settings'
import { readShareRecord } from '../../../src/domain/share/share-record'
import { expectedTitle } from '../../../src/domain/share/share-title'
import { expectedDate } from '../../../src/domain/share/text-date'
import { noticeParts, pathOf } from '../../../src/domain/share/share-notice'
import { isBlank } from '../../../src/lib/text/blank'
import { contactsIn } from '../../../src/lib/text/contacts'
import { readUrl } from '../../../src/lib/text/read-url'
import { storedText } from '../../../src/domain/stored'
import german from '../../../src/locales/de/date-words'
import en from '../../../src/locales/en'
import english from '../../../src/locales/en/date-words'
import russian from '../../../src/locales/ru/date-words'
import { readFrameName } from '../../../src/portal/connect'
import { isWelcome } from '../../../src/portal/only-this-portal'
import { historyOf } from '../../../src/rest/wire/history'
import { allHostileTexts, isWellFormed } from '../../fixtures/hostile'
import { cases } from '../../long'

const origin = 'https://portal.example'
const some = allHostileTexts(['bb-code', 'markup', 'schemes', 'characters', 'hosts', 'templates', 'keys', 'expressions']).map(({ text }) => text)

/** Pieces of the corpus, cut anywhere and put together in any order, among characters of any kind. */
const cutPiece = fc.tuple(fc.constantFrom(...some), fc.nat(60), fc.nat(60)).map(([text, from, length]) => text.slice(from, from + length))
const text = fc.array(fc.oneof(fc.constantFrom(...some), cutPiece, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 6 })
  .map(pieces => pieces.join(''))

const runs = { numRuns: cases(1000) }
const minutes = 600_000

function urlsOf(nodes: TextNode[]): string[] {
  return nodes.flatMap(node => [
    ...node.type === 'link' ? [node.url] : node.type === 'image' ? [node.link.url] : [], ...'children' in node ? urlsOf(node.children) : []
  ])
}

describe('any mixture of hostile texts', () => {
  it('is parsed into links that lead to allowed places only', () => {
    fc.assert(fc.property(text, (written) => {
      for (const url of urlsOf(withContacts(parseChatText(written)))) {
        expect(readUrl(url, origin)?.protocol).toMatch(/^(https?|mailto|tel):$/)
        expect(url).not.toMatch(/[\p{Cc}\s\\]/u)
      }
    }), runs)
  }, minutes)

  it('has a preview of one line, a title, and dates', () => {
    fc.assert(fc.property(text, (written) => {
      const line = messageLine({ text: written }, { words: en.message })
      expect([...new Intl.Segmenter().segment(line)].length).toBeLessThanOrEqual(120)
      expect(line).not.toMatch(/[\r\n]/)
      expect(Array.from(expectedTitle(written) ?? '').length).toBeLessThanOrEqual(255)
      for (const words of [english, german, russian]) {
        const found = expectedDate({ text: written }, new Date('2026-09-02T08:15:00Z'), words)
        if (found.is === 'sure') expect(Number.isNaN(found.at.getTime())).toBe(false)
      }
    }), runs)
  }, minutes)

  it('holds mail addresses and numbers where it says so, one after the other', () => {
    fc.assert(fc.property(text, (written) => {
      let end = 0
      for (const contact of contactsIn(written)) {
        expect(contact.start).toBeGreaterThanOrEqual(end)
        expect(contact.end).toBeGreaterThan(contact.start)
        expect(contact.end).toBeLessThanOrEqual(written.length)
        expect(contact.url).toMatch(/^(mailto:\S+|tel:\+?\d+)$/)
        end = contact.end
      }
    }), runs)
  }, minutes)

  it('comes out of a template as it went in, and in pieces that make the whole', () => {
    fc.assert(fc.property(text, text, (written, value) => {
      expect(templateParts(written).map(part => part.text).join('')).toBe(written)
      expect(fillTemplate('{{contact.name}}', { 'contact.name': value || 'x' }).text).toBe(value || 'x')
    }), runs)
  }, minutes)

  it('is no path that leaves the portal', () => {
    fc.assert(fc.property(text, (written) => {
      for (const address of [written, `${origin}/${written}`, `https://elsewhere.example${written}`]) {
        const path = pathOf(address, origin)
        if (path !== undefined) expect(new URL(path, origin).origin).toBe(origin)
      }
      noticeParts(written)
    }), runs)
  }, minutes)

  it('is a file name without a path, marks of direction or control characters', () => {
    fc.assert(fc.property(text, (written) => {
      const name = safeFileName(written)
      expect(name).not.toBe('')
      expect(name).not.toMatch(/[/\\\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      expect(['.', '..']).not.toContain(name)
    }), runs)
  }, minutes)

  it('opens no portal but the one that it names whole', () => {
    fc.assert(fc.property(text, fc.constantFrom('0', '1', ''), (written, protocol) => {
      const address = readFrameName(`${written}|${protocol}|sid`)
      if (!address) return
      expect(new URL(address.origin).origin).toBe(address.origin)
      expect(address.origin).not.toMatch(/[\s;,'"<>]/)
      expect(isWelcome(address.origin, 'https://portal.bitrix24.com https://*.bitrix24.de')).toBe(false)
    }), runs)
  }, minutes)
})

/** What anybody could have stored, by the names that Relay stores under and those of JavaScript. */
const stored = fc.oneof(text, fc.jsonValue().map(value => JSON.stringify(value)), fc.letrec(tie => ({
  value: fc.oneof({ maxDepth: 4 }, text, fc.integer(), fc.constantFrom(null, true, 1e300, -0), fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(
    fc.oneof(fc.constantFrom(
      'v', 'templates', 'bots', 'theme', 'id', 'name', 'text', 'drafts', 'deal-311-915', '__proto__', 'constructor', 'shares', 'at', 'kind', 'state'
    ), text),
    tie('value'), { maxKeys: 6 }
  ))
})).value.map(value => JSON.stringify(value)))

describe('anything stored', () => {
  it('is read without a mistake, and never reaches the prototype', () => {
    fc.assert(fc.property(stored, (value) => {
      for (const read of [readCompany, readOwn, readDrafts, readShareRecord, readUnsent]) read(value)
      readEntry({ placement: 'IM_CONTEXT_MENU', options: value, isInstalling: false })
      expect(Object.keys(Object.prototype)).toEqual([])
    }), runs)
  }, minutes)

  it('is written as what is read again: drafts and settings', () => {
    const whole = text.filter(written => isWellFormed(written) && !isBlank(written) && written.length < 2000)
    fc.assert(fc.property(whole, fc.integer({ min: 1, max: 2 ** 40 }), (written, at) => {
      const drafts = readDrafts(writeDrafts(new Map([['deal-311-915', { text: written, at }]])))
      expect(drafts.get('deal-311-915')).toEqual({ text: written, at })
      const template = { id: 'a', name: 'Roof', text: written }
      expect(readOwn(settingsText({ ...defaultOwn(), templates: [template] })).value.templates).toEqual([template])
      expect(JSON.parse(storedText({ written }))).toEqual({ written })
    }), runs)
  }, minutes)
})

describe('any answer with hostile texts', () => {
  it('is read into texts that are texts', () => {
    const number = fc.oneof(fc.nat(), text)
    const param = fc.oneof(text, fc.constantFrom('FILE_ID', 'ATTACH', 'CLASS', 'DATE_TEXT'))
    const params = fc.dictionary(param, fc.oneof(text, fc.array(text, { maxLength: 3 })), { maxKeys: 4 })
    const wire = fc.record({ id: number, author_id: number, text, date: text, params })
    const person = fc.dictionary(fc.oneof(text, fc.constantFrom('id', 'name', 'avatar')), text)
    fc.assert(fc.property(fc.array(wire, { maxLength: 3 }), fc.array(person, { maxLength: 2 }), (messages, users) => {
      for (const message of historyOf({ messages, users, files: users })?.messages ?? []) expect(typeof message.text).toBe('string')
    }), runs)
  }, minutes)
})

describe('any bytes', () => {
  it('are a picture’s header, or none', () => {
    const bytes = fc.uint8Array({ maxLength: 300 })
    // JPEG, PNG, GIF, WebP.
    const starts = fc.constantFrom(
      [], [0xff, 0xd8, 0xff], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], [0x47, 0x49, 0x46, 0x38, 0x39, 0x61],
      [0x52, 0x49, 0x46, 0x46]
    )
    fc.assert(fc.property(starts, bytes, (start, rest) => {
      const header = readPictureHeader(Uint8Array.from([...start, ...rest]))
      if (header?.size) expect(Object.values(header.size).every(Number.isSafeInteger)).toBe(true)
    }), runs)
  }, minutes)
})
