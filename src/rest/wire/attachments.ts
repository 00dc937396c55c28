import type { AttachmentBlock } from '../../domain/messages/message'
import { fieldsOf, idOf, itemsOf, nameOf, numberOf, readEach, textOf, type Fields } from './read'

/**
 * The blocks of `params.ATTACH` (docs/bitrix24/chat-text.md#attachments): the full form `{BLOCKS: [...]}` or the short
 * one, the blocks themselves; one of them or a list. Blocks of unknown kinds are left out.
 */
export function attachmentsOf(value: unknown): AttachmentBlock[] {
  return oneOrMany(value).flatMap((item) => {
    const fields = fieldsOf(item)
    if (!fields) return []
    return fields.blocks === undefined ? blocksOf(fields) : oneOrMany(fields.blocks).flatMap(block => blocksOf(fieldsOf(block)))
  })
}

function blocksOf(fields: Fields | undefined): AttachmentBlock[] {
  if (!fields) return []
  return Object.entries(fields).flatMap(([name, content]) => readers[name]?.(content) ?? [])
}

/** By the block's name as `fieldsOf` spells it. Without a prototype, since names come from outside. */
const readers: Record<string, (content: unknown) => AttachmentBlock[]> = Object.assign(Object.create(null), {
  message: (content: unknown) => textOf(content) ? [{ type: 'message', text: textOf(content) }] : [],
  link: (content: unknown) => each(content, linkOf),
  // What the portal itself makes of a link in a text.
  richlink: (content: unknown) => each(content, linkOf),
  user: (content: unknown) => each(content, user => (
    { type: 'user', name: nameOf(user.name), url: textOf(user.link), userId: idOf(user.userid) ?? 0 }
  )),
  grid: (content: unknown) => [{ type: 'grid', rows: readEach(oneOrMany(content), rowOf) }],
  image: (content: unknown) => each(content, image => (
    { type: 'image', url: textOf(image.link), name: nameOf(image.name) }
  )),
  file: (content: unknown) => each(content, file => (
    { type: 'file', url: textOf(file.link), name: nameOf(file.name), size: numberOf(file.size) ?? 0 }
  )),
  delimiter: () => [{ type: 'delimiter' }]
})

function linkOf(link: Fields): AttachmentBlock {
  return { type: 'link', url: textOf(link.link), name: nameOf(link.name), description: textOf(link.desc) }
}

function rowOf(value: unknown) {
  const row = fieldsOf(value)
  return row && {
    name: nameOf(row.name), value: textOf(row.value), url: textOf(row.link), display: displayOf(row.display)
  }
}

function displayOf(value: unknown): 'block' | 'line' | 'row' {
  const display = textOf(value).toLowerCase()
  if (display === 'line') return 'line'
  return display === 'row' || display === 'table' ? 'row' : 'block'
}

/** Reads each object of the content; plain text in its place stands for an address. */
function each(content: unknown, read: (fields: Fields) => AttachmentBlock): AttachmentBlock[] {
  return readEach(oneOrMany(content), (item) => {
    const fields = fieldsOf(typeof item === 'string' ? { link: item } : item)
    return fields && Object.keys(fields).length > 0 ? read(fields) : undefined
  })
}

/** A list as it is, a map numbered from 0 as a list, anything else as the only item. */
function oneOrMany(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  if (value === undefined || value === null) return []
  const numbered = typeof value === 'object' && Object.keys(value).every(key => /^\d+$/.test(key))
  return numbered ? itemsOf(value) ?? [] : [value]
}
