import { decoded } from './links'
import type { TextNode } from './nodes'

type Make = (children: TextNode[], argument: string) => TextNode | undefined

interface Open { name: string, source: string, argument: string, make: Make, children: TextNode[] }

/** Deeper tags stay as plain characters: people nest two or three, and every level costs the renderer. */
const deepest = 16

/** Lines with `>>` need no end: whatever ends around them completes their quote. */
export const lineQuoteName = '>>'

/** Builds the tree while the text is read: what is opened and never ended turns back into plain characters. */
export function textTree() {
  const root: TextNode[] = []
  const open: Open[] = []
  const nodes = () => open.at(-1)?.children ?? root

  function add(node: TextNode) {
    const last = nodes().at(-1)
    if (node.type !== 'text') {
      nodes().push(node)
    } else if (last?.type === 'text') {
      last.text += node.text
    } else if (node.text) {
      nodes().push({ ...node })
    }
  }

  function addText(raw: string) {
    raw.split(/\r\n?|\n/).forEach((line, index) => {
      if (index) add({ type: 'break' })
      add({ type: 'text', text: decoded(line) })
    })
  }

  function start(name: string, source: string, argument: string, make: Make) {
    if (open.length < deepest) {
      open.push({ name, source, argument: decoded(argument), make, children: [] })
    } else {
      addText(source)
    }
  }

  /** Ends the innermost tag of that name; `false` where none is open. */
  function end(name: string): boolean {
    const at = open.findLastIndex(tag => tag.name === name)
    if (at < 0) return false
    while (open.length > at + 1) abandon()
    complete()
    return true
  }

  function complete() {
    const { make, children, argument } = open.pop()!
    const node = make(children, argument)
    if (node) add(node)
    else children.forEach(add)
  }

  function abandon() {
    if (open.at(-1)!.name === lineQuoteName) return complete()
    const { source, children } = open.pop()!
    addText(source)
    children.forEach(add)
  }

  function finish(): TextNode[] {
    while (open.length) abandon()
    return root
  }

  return { add, addText, start, end, finish, isOpen: (name: string) => open.some(tag => tag.name === name) }
}
