import { contactsIn } from '../../../lib/text/contacts'
import { safeLink } from './links'
import type { TextNode } from './nodes'

/** Nothing in them is looked at: a link has its target, a mention its person, and code stands as it is. */
const whole = new Set<TextNode['type']>(['link', 'mention', 'chat', 'context'])

/** The tree with links for what people write as plain text: mail addresses and telephone numbers. */
export function withContacts(nodes: TextNode[]): TextNode[] {
  return nodes.flatMap((node): TextNode[] => {
    if (node.type === 'text') return linked(node.text)
    return 'children' in node && !whole.has(node.type) ? [{ ...node, children: withContacts(node.children) }] : [node]
  })
}

function linked(text: string): TextNode[] {
  const nodes: TextNode[] = []
  let at = 0
  for (const { start, end, url } of contactsIn(text)) {
    const target = safeLink(url)
    if (!target) continue
    nodes.push(...plain(text.slice(at, start)), { type: 'link', ...target, children: plain(text.slice(start, end)) })
    at = end
  }
  return [...nodes, ...plain(text.slice(at))]
}

function plain(text: string): TextNode[] {
  return text ? [{ type: 'text', text }] : []
}
