import type { TextNode } from './nodes'

/** All text of a tree, breaks as line feeds. `of` may say what to take for a node instead. */
export function innerText(nodes: TextNode[], of?: (node: TextNode) => string | undefined): string {
  return nodes.map(node => of?.(node) ?? ownText(node, of)).join('')
}

function ownText(node: TextNode, of?: (node: TextNode) => string | undefined): string {
  if ('text' in node) return node.text
  if ('children' in node) return innerText(node.children, of)
  return node.type === 'break' ? '\n' : ''
}
