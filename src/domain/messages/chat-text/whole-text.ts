import { innerText } from './inner-text'
import type { TextNode } from './nodes'

/** All of a message's text, with the heads of quotes and dates written out. */
export function wholeText(nodes: TextNode[]): string {
  return innerText(nodes, words)
}

function words(node: TextNode): string | undefined {
  if (node.type === 'quote') return ` ${node.author} ${node.date}\n${wholeText(node.children)}\n`
  if (node.type === 'code') return `\n${node.text}\n`
  return node.type === 'time' ? node.date.toLocaleString() : undefined
}

/** Cuts between characters, never inside a surrogate pair. */
export function firstCharacters(text: string, count: number): string {
  return text.length <= count ? text : Array.from(text.slice(0, count * 2)).slice(0, count).join('')
}
