import { isBlank } from '../../lib/text/blank'
import { cutText } from '../../lib/text/cut-text'
import { fileKind } from '../files/file-kind'
import { innerText, parseChatText, type TextNode } from './chat-text'
import type { AttachmentBlock, ChatFile, Message, Person } from './message'
import { fileName, personName, type NameWords } from './named'
import { dateFormat } from '../../lib/formats'

/** What a line says for what has no words of its own. */
export interface LineWords extends NameWords {
  chat: string
  deleted: string
  image: string
  /** A message of which nothing can be said in words, such as a sticker. */
  wordless: string
}

/** What a preview says for files of which it does not tell the names. */
export interface PreviewWords extends LineWords {
  photo: string
  photos: (count: number) => string
  voice: string
}

type Said = Pick<Message, 'text'> & Partial<Pick<Message, 'files' | 'attachments' | 'deleted'>>
/** `locale` is for dates within a text. */
interface Known<W = LineWords> { words: W, locale?: string | undefined, people?: Map<number, Person> | undefined }

/**
 * A message in one line, never an empty one: its text without codes and quotes, else what its files are, else what is
 * attached, else what it quotes. Cut at `max` characters.
 */
export function messageLine(message: Said, { max = 120, ...known }: Known<PreviewWords> & { max?: number }): string {
  if (message.deleted) return known.words.deleted
  // One after the other: each reads the text anew, and most messages have one.
  const parts = [textLine, (said: Said) => kindsLine(said, known.words) || filesLine(said, known), attachmentsLine, quotedLine]
  for (const part of parts) {
    const line = part(message, known)
    if (!isBlank(line)) return cutText(line, max)
  }
  return known.words.wordless
}

/** All of a message in plain words, as it is read aloud: its text, and its files, pictures and attachments by name. */
export function messageWords(message: Said, known: Known): string {
  if (message.deleted) return known.words.deleted
  const parts = [textLine(message, known), filesLine(message, known), attachmentsLine(message, known)].filter(part => !isBlank(part))
  return parts.join(', ') || quotedLine(message, known) || known.words.wordless
}

function textLine({ text, files }: Said, known: Known): string {
  const all = { ...known, files }
  return oneLine(innerText(parseChatText(text), node => node.type === 'quote' ? ' ' : wordsOf(node, all)))
}

/** Photos and voice messages have names that nobody chose; empty for files of any other kind. */
function kindsLine({ files = [] }: Said, words: PreviewWords): string {
  const kinds = files.map(file => fileKind(file))
  if (kinds.length === 1 && kinds[0] === 'voice') return words.voice
  if (!kinds.length || kinds.some(kind => kind !== 'picture')) return ''
  return kinds.length === 1 ? words.photo : words.photos(kinds.length)
}

/** Of a message that is nothing but a quote. */
function quotedLine({ text, files }: Said, known: Known): string {
  const all = { ...known, files }
  const line = oneLine(innerText(parseChatText(text), node => wordsOf(node, all)))
  return isBlank(line) ? '' : line
}

/** What stands in the text by its number is not named once more. */
function filesLine({ text, files = [] }: Said, known: Known): string {
  if (files.length === 0) return ''
  const inText = new Set<number>()
  innerText(parseChatText(text), (node) => {
    if (node.type === 'disk') inText.add(node.fileId)
    return undefined
  })
  return files.filter(({ id }) => !inText.has(id)).map(({ name, id }) => name || known.words.file(id)).join(', ')
}

function attachmentsLine({ attachments = [] }: Said, known: Known): string {
  return attachments.map(block => blockLine(block, known)).filter(line => !isBlank(line)).join(', ')
}

function blockLine(block: AttachmentBlock, known: Known): string {
  switch (block.type) {
    case 'message': return textLine(block, known)
    case 'link': return block.name || block.url
    case 'user': return block.name || (block.userId ? personName(block.userId, known.people, known.words) : block.url)
    case 'grid': return block.rows.map(({ name, value }) => [name, textLine({ text: value }, known)].filter(Boolean).join(': ')).join(', ')
    case 'image': return block.name || known.words.image
    case 'file': return block.name || block.url
    case 'delimiter': return ''
  }
}

function wordsOf(node: TextNode, { words, locale, people, files }: Known & { files?: ChatFile[] | undefined }): string | undefined {
  switch (node.type) {
    case 'code': return ` ${node.text} `
    case 'time': return dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(node.date)
    case 'image': return ` ${words.image} `
    case 'disk': return ` ${fileName(node.fileId, files, words)} `
    case 'mention': return node.children.length ? undefined : personName(node.userId, people, words)
    case 'chat':
    case 'context': return node.children.length ? undefined : words.chat
    default: return undefined
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
