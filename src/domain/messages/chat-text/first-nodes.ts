import { firstCharacters } from './whole-text'
import type { TextNode } from './nodes'
import { page } from './page'

/**
 * The beginning of a text as a tree, a page or about `room` characters; `undefined` where all of it fits, or not much more is left than
 * would be worth a press. A link that is cut still leads where it did.
 */
export function firstNodes(nodes: readonly TextNode[], room: number = page.characters): TextNode[] | undefined {
  return cut(nodes, room * 1.2).left > 0 ? undefined : cut(nodes, room).nodes
}

/** What fits, and how much room it leaves. */
function cut(nodes: readonly TextNode[], room: number): { nodes: TextNode[], left: number } {
  const first: TextNode[] = []
  let left = room
  for (const node of nodes) {
    if (left <= 0) break
    if ('children' in node) {
      const inside = cut(node.children, left)
      first.push({ ...node, children: inside.nodes })
      left = inside.left
    } else if ('text' in node) {
      const text = firstCharacters(node.text, left)
      first.push({ ...node, text })
      left -= node.text.length
    } else {
      first.push(node)
      left -= page.line
    }
  }
  return { nodes: first, left }
}
