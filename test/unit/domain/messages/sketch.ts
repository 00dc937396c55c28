import type { TextNode } from '../../../../src/domain/messages/chat-text'

/** A tree in one line, so that a table of cases can be read: `bold(x)`, `web<https://…>(label)`, `⏎` for a break. */
export function sketch(nodes: TextNode[]): string {
  return nodes.map(sketchNode).join('')
}

function sketchNode(node: TextNode): string {
  switch (node.type) {
    case 'text': return node.text
    case 'break': return '⏎'
    case 'code': return `code(${node.text})`
    case 'quote': return `quote${node.author && `<${node.author}|${node.date}>`}(${sketch(node.children)})`
    case 'link': return `${node.kind}<${node.url}>(${sketch(node.children)})`
    case 'mention': return `@${node.userId}(${sketch(node.children)})`
    case 'chat': return `chat<${node.dialogId}>(${sketch(node.children)})`
    case 'context': return `context<${node.dialogId}/${node.messageId}>(${sketch(node.children)})`
    case 'image': return `image<${node.link.url}>`
    case 'disk': return `file#${node.fileId}`
    case 'time': return `${node.show}<${node.date.toISOString()}>`
    default: return `${node.type}(${sketch(node.children)})`
  }
}
