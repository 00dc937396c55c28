import { bareLink } from './bare-link'
import { decoded } from './links'
import type { TextNode } from './nodes'
import { tagFinder, tagForm } from './tag-finder'
import { dashQuote, lineQuote, single, tags } from './tags'
import { lineQuoteName, textTree } from './tree'

const dashQuoteName = '--'

/**
 * What stands out of plain text: a tag, the end of a line, the beginning of a bare address. Made so that no character
 * is looked at more than a few times.
 */
const token = new RegExp([
  tagForm,
  String.raw`\r\n?|\n`,
  String.raw`(?<![a-z0-9])https?:\/\/|(?<![a-z0-9./@-])www\.(?=[^\s./]{1,63}\.)`
].join('|'), 'gi')

const lineEnd = String.raw`(?=\r|\n|\[br\]|$)`
const dashes = new RegExp(String.raw`-{6,}[ \t]*${lineEnd}`, 'iy')
/** `Name [date]` below the dashes; newer portals add where the message stands: `#chat915/70412`. */
const head = new RegExp(
  String.raw`(?:\r\n?|\n|\[br\])([^[\]\r\n]{1,200} \[[^[\]\r\n\d]{0,40}\d[^[\]\r\n]{0,40}\])(?: #[\w:/]{1,40})?[ \t]*${lineEnd}`, 'iy'
)
const lineBreak = /\r\n?|\n|\[br\]/iy
const codeEnd = /\[\/code\]/gi

/**
 * Reads chat markup (docs/bitrix24/chat-text.md#chat-text) in one pass, in time linear to its length. Never throws; what it
 * does not understand stays as plain characters.
 */
export function parseChatText(text: string): TextNode[] {
  const tree = textTree()
  const isTag = tagFinder(text)
  let at = 0
  let atLineStart = true
  let hasCodeEnd = true

  function readLineStart() {
    atLineStart = false
    const isQuoted = text.startsWith(lineQuoteName, at)
    const dashLine = matchAt(dashes, text, at)
    if (isQuoted) {
      if (!tree.isOpen(lineQuoteName)) tree.start(lineQuoteName, lineQuoteName, '', lineQuote.make)
      at += lineQuoteName.length
      return
    }
    tree.end(lineQuoteName)
    if (dashLine) readDashes(at + dashLine[0].length)
  }

  /** Dashes with a head below begin a quote, also inside another one; without a head they first of all end one. */
  function readDashes(end: number) {
    const start = at
    const quoted = matchAt(head, text, end)
    at = end + (quoted?.[0].length ?? 0)
    const isEnd = !quoted && tree.end(dashQuoteName)
    skipBreak()
    if (!isEnd) tree.start(dashQuoteName, text.slice(start, at), quoted?.[1] ?? '', dashQuote.make)
  }

  function readBreak() {
    atLineStart = true
    const isQuoteEnd = tree.isOpen(lineQuoteName) && !text.startsWith(lineQuoteName, at)
    if (!isQuoteEnd) tree.add({ type: 'break' })
  }

  /** The line break beside a block says nothing that the block does not show. */
  function skipBreak() {
    const found = matchAt(lineBreak, text, at)
    if (!found) return
    at += found[0].length
    atLineStart = true
  }

  function readCode(): boolean {
    codeEnd.lastIndex = at
    const end = hasCodeEnd ? codeEnd.exec(text) : null
    // Looked for once: a text of nothing but `[code]` would otherwise be searched again from each.
    hasCodeEnd = end !== null
    if (!end) return false
    tree.add({ type: 'code', text: decoded(text.slice(at, end.index)).replace(/^\r?\n|\r?\n$/g, '') })
    at = end.index + end[0].length
    skipBreak()
    return true
  }

  function readEnd(name: string): boolean {
    const isTag = name in tags && tree.end(name)
    if (isTag && name === 'quote') skipBreak()
    return isTag
  }

  function readStart(name: string, argument: string, source: string): boolean {
    const tag = tags[name]
    if (!tag?.form.test(argument)) return readSingle(name, argument)
    tree.start(name, source, argument.slice(1), tag.make)
    if (name === 'quote') skipBreak()
    return true
  }

  function readSingle(name: string, argument: string): boolean {
    if (name === 'code' && !argument) return readCode()
    const node = single[name]?.(argument)
    if (node) tree.add(node)
    return node !== undefined
  }

  function readAddress(source: string) {
    const isWords = tree.isOpen('url') || tree.isOpen('img')
    const found = isWords ? undefined : bareLink(text, at - source.length, isTag)
    if (!found) return tree.addText(source)
    tree.add(found.link)
    at += found.length - source.length
  }

  /** Whether it meant something. */
  function readToken([source, slash, tag, argument = '']: RegExpExecArray): boolean {
    const name = tag?.toLowerCase()
    if (name === undefined && source.trim()) {
      readAddress(source)
    } else if (name === undefined || (name === 'br' && !slash && !argument)) {
      readBreak()
    } else {
      return slash ? !argument && readEnd(name) : readStart(name, argument, source)
    }
    return true
  }

  while (at < text.length) {
    while (atLineStart) readLineStart()
    const found = matchAt(token, text, at)
    tree.addText(text.slice(at, found?.index))
    if (!found) break
    at = found.index + found[0].length
    if (!readToken(found)) tree.addText(found[0])
  }
  return tree.finish()
}

function matchAt(form: RegExp, text: string, at: number) {
  form.lastIndex = at
  return form.exec(text)
}
