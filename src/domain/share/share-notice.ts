import { readUrl } from '../../lib/text/read-url'
import type { DialogKind } from '../dialog-id'
import { decoded } from '../messages/chat-text'
import { hasNoticeClass, plainName, type Message } from '../messages/message'
import type { SharedObject, ShareKind } from './share'

interface NoticePlace {
  dialogKind: DialogKind
  /** The portal's origin, such as `https://example.bitrix24.com`. */
  origin: string
}

/**
 * What a message of the portal says was created, or `undefined` where it is no such notice. People write look-alikes,
 * so the class, the author and the link have to fit together
 * (docs/bitrix24/share-effects.md#the-notice-in-the-source-dialog).
 */
export function matchNotice(message: Message, { dialogKind, origin }: NoticePlace): SharedObject | undefined {
  if (!hasNoticeClass(message.notice.cssClass)) return undefined
  // In a private dialog the notice is a message of the person who shared; elsewhere it comes from the portal.
  if (message.authorId !== 0 && dialogKind !== 'person') return undefined
  const { header, closing } = noticeParts(message.text)
  // In Whisper mode an agent's own messages have the class too; only a notice has the lines of dashes.
  if (message.authorId !== 0 && !header) return undefined
  const link = linkedObject(closing, origin)
  if (link) return link
  const chatId = message.notice.chatId || Number(/\[chat=([1-9]\d{0,15})\]/i.exec(closing)?.[1] ?? 0)
  return Number.isSafeInteger(chatId) && chatId > 0 ? { kind: 'chat', id: chatId, address: `chat${chatId}` } : undefined
}

/** Ends of portal paths by kind. What stands before them is configured by the portal, so it is not looked at. */
const tails: [RegExp, ShareKind][] = [
  [/\/tasks\/task\/view\/([1-9]\d{0,15})\/?(?:[?#].*)?$/, 'task'],
  [/\/blog\/([1-9]\d{0,15})\/?(?:[?#].*)?$/, 'post'],
  [/[?&]EVENT_ID=([1-9]\d{0,15})(?:[&#].*)?$/, 'event']
]

/** The closing sentence carries one link; what the quoted message links to is not its affair. */
function linkedObject(closing: string, origin: string): SharedObject | undefined {
  const address = /\[url=([^\]\s]{1,2000})\]/i.exec(closing)?.[1]
  const path = address === undefined ? undefined : pathOf(address, origin)
  if (path === undefined) return undefined
  for (const [tail, kind] of tails) {
    const id = Number(tail.exec(path)?.[1])
    if (Number.isSafeInteger(id)) return { kind, id, address: path }
  }
  return undefined
}

/**
 * Path and query of a notice's link; `undefined` for what is no address. Tasks and events are linked by the site's own host
 * name, which may be another one than the portal was opened at (docs/bitrix24/share-effects.md#s15). Only the path is kept, so
 * a link never leads away from the portal.
 */
export function pathOf(address: string, origin: string): string | undefined {
  const url = /^(?:https?:\/\/|\/(?![/\\]))/i.test(address) ? readUrl(address, origin) : undefined
  // A path with two slashes would be another host for whoever reads it next.
  if (!url || url.pathname.startsWith('//')) return undefined
  return url.username || url.password ? undefined : url.pathname + url.search
}

interface NoticeParts {
  /** First line of the quote: `Author name [date]`. */
  header: string
  /** The quoted message: its text, then a line per file. */
  quote: string
  /** The sentence after the quote. */
  closing: string
}

const rule = /^-{20,}$/

/** Cuts a notice at its two lines of dashes; the quoted message may hold such lines itself, so the outer ones count. */
export function noticeParts(text: string): NoticeParts {
  const lines = text.replace(/\[br\]/gi, '\n').split(/\r?\n/)
  const first = lines.findIndex(line => rule.test(line.trim()))
  const last = lines.findLastIndex(line => rule.test(line.trim()))
  if (first < 0) return { header: '', quote: '', closing: lines.at(-1) ?? '' }
  // The portal cuts what is too long: of the quote of a long message no end is there, and no sentence behind it.
  if (first === last) return { header: lines[first + 1] ?? '', quote: lines.slice(first + 2).join('\n'), closing: '' }
  const inside = lines.slice(first + 1, last)
  return { header: inside[0] ?? '', quote: inside.slice(1).join('\n'), closing: lines.slice(last + 1).join('\n') }
}

/** Whether a notice quotes this message: its author's name, its time, its text, and nothing but files after it. */
export function quotesMessage(notice: Message, message: Message, authorName: string): boolean {
  if (notice.id <= message.id) return false
  const { header, quote } = noticeParts(notice.text)
  if (!fitsHeader(header, authorName, message.date)) return false
  const words = collapsed(message.text)
  const quoted = collapsed(quote)
  if (!quoted.startsWith(words)) return false
  // The first message of a new chat has `[DISK=12]` for each file behind the text.
  const rest = quoted.slice(words.length).replace(/^(?: ?\[disk=\d+\])+/i, '').trim()
  // Marks of direction are left out of names, so they are no part of the comparison.
  return rest === '' ? words !== '' || message.files.length === 0 : areFiles(collapsed(plainName(rest)), message)
}

/**
 * `[File: plan.pdf]` for each file, where the word is in the portal's language. The known names, which may hold brackets
 * themselves, are taken out first: what a pattern alone would have to guess takes it for ever on hostile texts.
 */
function areFiles(rest: string, { files }: Message): boolean {
  let others = rest
  for (const { id, name } of files) {
    const end = others.indexOf(`: ${collapsed(name)}]`)
    const start = others.lastIndexOf('[', end)
    if (end >= 0 && start >= 0) others = others.slice(0, start) + others.slice(end + collapsed(name).length + 3)
    // The portal may name a file that the answer did not describe.
    else if (name !== `#${id}`) return false
  }
  return files.length > 0 && /^(?:\[[^[\]:]{1,30}: [^[\]]+\] ?)*$/.test(others.trim())
}

/**
 * The date stands in the portal's own format and the portal's zone. Zones differ by whole quarters of an hour, so
 * the minutes within the quarter tell most equal texts of one person apart and never refuse the right one. Its zone
 * may stand beside it as another time (`10:15 UTC+01:00`).
 */
function fitsHeader(header: string, authorName: string, date: Date | undefined): boolean {
  if (!collapsed(plainName(header)).startsWith(collapsed(authorName))) return false
  const times = header.match(/\d{1,2}:\d{2}/g) ?? []
  return !times.length || !date || times.some(time => Number(time.slice(-2)) % 15 === date.getMinutes() % 15)
}

/** Old messages hold entities; the notice of one need not. */
function collapsed(text: string): string {
  return decoded(text).replace(/\[br\]/gi, ' ').replace(/\s+/g, ' ').trim()
}
