/** Files that wait in a tray at the most. */
export const trayLimit = 10

/**
 * Bytes of one file. The portal takes up to 100 MB (docs/bitrix24/im.md#sending); as text in a request, which a page holds
 * several times over, that is too much for a frame and for an office's line.
 */
export const sizeLimit = 20 * 1024 ** 2

/** Why a file is not taken. `folder`: what was dropped is one. */
export type AttachRefusal = 'empty' | 'folder' | 'too-large' | 'too-many'

/** Why a file of `size` bytes is not taken, or `undefined`. `waiting`: how many are in the tray already. */
export function attachRefusal({ size, isFolder }: { size: number, isFolder: boolean }, waiting: number): AttachRefusal | undefined {
  if (isFolder) return 'folder'
  if (size === 0) return 'empty'
  if (size > sizeLimit) return 'too-large'
  return waiting >= trayLimit ? 'too-many' : undefined
}

/** Longest side of a picture that is sent smaller, in pixels: as messengers do it themselves. */
export const smallerSide = 1920

/** From this many bytes on a smaller picture is worth offering. */
const worthFrom = 512 * 1024

/** What a smaller form has to save, as a part of the size. */
const worthPart = 0.7

/** Pictures of which the browser can make smaller ones that are still of the same kind. */
const shrinkable = new Set(['image/jpeg', 'image/png', 'image/webp'])

/** Whether it is worth trying; never for documents. */
export function maySendSmaller({ type, size }: { type: string, size: number }): boolean {
  return shrinkable.has(type) && size > worthFrom
}

/** Whether the smaller form saves enough to be offered. */
export function isWorthIt(smaller: number, size: number): boolean {
  return smaller < size * worthPart
}
