import { readFileSync } from 'node:fs'
import path from 'node:path'
import { imageSize } from 'image-size'
import { newId } from './model'
import type { StoredFile, World } from './world'

type NewFile = Pick<StoredFile, 'chatId' | 'name' | 'authorId' | 'content'> & Partial<StoredFile>

/** Puts a file into the chat's folder. Type and picture size are found as the portal finds them: by name, and by content. */
export function addFile(world: World, file: NewFile): StoredFile {
  const { name, content } = file
  const type = typeOf(name)
  const stored: StoredFile = {
    id: newId(world, 'file'), type, mime: mimeOf(name, content), size: content.length, at: world.now(), isVoiceNote: false,
    image: type === 'image' ? sizeOf(content) ?? { width: 0, height: 0 } : undefined, ...file
  }
  world.files.set(stored.id, stored)
  return stored
}

/** All bytes of a file. */
export function bytesOf({ content, size }: Pick<StoredFile, 'content' | 'size'>): Uint8Array {
  if (content.length === size) return content
  const bytes = new Uint8Array(size)
  bytes.set(content.subarray(0, size))
  return bytes
}

const kept = new Map<string, Uint8Array>()

/** A file of `test/fixtures/files`. */
export function fixture(name: string): Uint8Array {
  const bytes = kept.get(name) ?? readFileSync(path.resolve(import.meta.dirname, '../../fixtures/files', name))
  kept.set(name, bytes)
  return bytes
}

const extensions: Record<Exclude<StoredFile['type'], 'file'>, string[]> = {
  image: ['jpg', 'jpeg', 'png', 'gif', 'webp', 'bmp'], video: ['mp4', 'webm', 'mov', 'avi'], audio: ['ogg', 'oga', 'opus', 'mp3', 'wav', 'm4a']
}

/** By the extension alone. A vector picture counts as a file. */
function typeOf(name: string): StoredFile['type'] {
  const kinds = Object.keys(extensions) as (keyof typeof extensions)[]
  return kinds.find(kind => extensions[kind].includes(extensionOf(name))) ?? 'file'
}

export function extensionOf(name: string): string {
  return name.includes('.') ? name.split('.').pop()?.toLowerCase() ?? '' : ''
}

function sizeOf(content: Uint8Array): { width: number, height: number, type?: string } | undefined {
  try {
    return imageSize(content)
  } catch {
    return undefined
  }
}

const mimes: Record<string, string> = {
  jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', gif: 'image/gif', webp: 'image/webp', bmp: 'image/bmp', svg: 'image/svg+xml',
  mp4: 'video/mp4', webm: 'video/webm', mov: 'video/quicktime', ogg: 'audio/ogg', oga: 'audio/ogg', opus: 'audio/ogg', mp3: 'audio/mpeg',
  wav: 'audio/wav', m4a: 'audio/mp4', pdf: 'application/pdf', txt: 'text/plain', html: 'text/html'
}

/** A picture by its content, whatever it is named; everything else by its name. */
function mimeOf(name: string, content: Uint8Array): string {
  const seen = sizeOf(content)?.type ?? ''
  return (extensions.image.includes(seen) && mimes[seen]) || mimes[extensionOf(name)] || 'application/octet-stream'
}
