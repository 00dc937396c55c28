import { innerText } from './inner-text'
import type { TextNode } from './nodes'
import { parseChatText } from './parse'

/** One line of a message for a preview: no codes, breaks as blanks, no quotes; cut with `…` at `max` characters. */
export function plainText(text: string, { max = 120 } = {}): string {
  const line = oneLine(innerText(parseChatText(text), node => node.type === 'quote' ? ' ' : words(node)))
  const cut = firstCharacters(line, max)
  return cut === line ? line : `${firstCharacters(line, max - 1).trimEnd()}…`
}

/** All of a message's text, with the heads of quotes and dates written out. */
export function wholeText(nodes: TextNode[]): string {
  return innerText(nodes, words)
}

function words(node: TextNode): string | undefined {
  if (node.type === 'quote') return ` ${node.author} ${node.date}\n${wholeText(node.children)}\n`
  if (node.type === 'code') return `\n${node.text}\n`
  return node.type === 'time' ? node.date.toLocaleString() : undefined
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Cuts between characters, never inside a surrogate pair. */
export function firstCharacters(text: string, count: number): string {
  return text.length <= count ? text : Array.from(text.slice(0, count * 2)).slice(0, count).join('')
}
