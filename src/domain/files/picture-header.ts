import type { PictureSize } from '../messages/message'

/** What the first bytes of a file say it is. */
export interface PictureHeader {
  /** Of a raster picture, as browsers know it. */
  type: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/bmp' | 'image/avif'
  /** `undefined` where it is not told in these bytes. */
  size: PictureSize | undefined
}

/** Bytes that are enough to tell; a JPEG may carry a preview of its own before its size. */
export const headerLength = 256 * 1024

/**
 * Reads what a picture is from its own first bytes: neither its name nor what the portal calls it can be relied on.
 * `undefined` for anything but a raster picture.
 */
export function readPictureHeader(bytes: Uint8Array): PictureHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = readers.find(({ fits }) => fits(bytes))
  if (!found) return undefined
  const [width, height] = bytes.length >= found.least ? found.size(view) ?? [] : []
  return { type: found.type, size: width && height ? { width, height } : undefined }
}

interface Reader {
  type: PictureHeader['type']
  fits: (bytes: Uint8Array) => boolean
  /** Bytes that `size` looks at without asking. */
  least: number
  size: (view: DataView) => [number, number] | undefined
}

const readers: Reader[] = [
  { type: 'image/png', fits: bytes => says(bytes, 1, 'PNG\r\n'), least: 24, size: view => [view.getUint32(16), view.getUint32(20)] },
  { type: 'image/jpeg', fits: bytes => bytes[0] === 0xFF && bytes[1] === 0xD8 && bytes[2] === 0xFF, least: 4, size: jpegSize },
  { type: 'image/gif', fits: bytes => says(bytes, 0, 'GIF8'), least: 10, size: view => [view.getUint16(6, true), view.getUint16(8, true)] },
  { type: 'image/webp', fits: bytes => says(bytes, 0, 'RIFF') && says(bytes, 8, 'WEBP'), least: 30, size: webpSize },
  {
    type: 'image/bmp', fits: bytes => says(bytes, 0, 'BM') && bytes[14] === 40, least: 26,
    size: view => [view.getInt32(18, true), Math.abs(view.getInt32(22, true))]
  },
  { type: 'image/avif', fits: bytes => says(bytes, 4, 'ftypavi'), least: 16, size: avifSize }
]

/** Whether text of one byte a character stands there. */
function says(bytes: Uint8Array, at: number, text: string): boolean {
  return [...text].every((char, index) => bytes[at + index] === char.charCodeAt(0))
}

/** Goes from segment to segment up to the one with the size (start of frame, `C0` to `CF` but for three of another kind). */
function jpegSize(view: DataView): [number, number] | undefined {
  for (let at = 2; at + 9 <= view.byteLength;) {
    if (view.getUint8(at) !== 0xFF) return undefined
    const marker = view.getUint8(at + 1)
    if (marker >= 0xC0 && marker <= 0xCF && ![0xC4, 0xC8, 0xCC].includes(marker)) return [view.getUint16(at + 7), view.getUint16(at + 5)]
    at += marker === 0xFF ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}

/** Three forms: with losses, without, and the extended one. */
function webpSize(view: DataView): [number, number] | undefined {
  const form = String.fromCharCode(...[12, 13, 14, 15].map(at => view.getUint8(at)))
  if (form === 'VP8 ') return [view.getUint16(26, true) & 0x3FFF, view.getUint16(28, true) & 0x3FFF]
  if (form === 'VP8L') {
    const bits = view.getUint32(21, true)
    return [(bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1]
  }
  const threeBytes = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000
  return form === 'VP8X' ? [threeBytes(24) + 1, threeBytes(27) + 1] : undefined
}

/** The first `ispe` box among the item properties. */
function avifSize(view: DataView): [number, number] | undefined {
  for (let at = 0; at + 16 <= Math.min(view.byteLength, 4096); at++) {
    if (view.getUint32(at) === 0x69737065) return [view.getUint32(at + 8), view.getUint32(at + 12)]
  }
  return undefined
}

/** Pixels up to which a picture is shown: four bytes of memory for each, whatever the file weighs. */
const mostPixels = 60_000_000

/** Whether it would take more memory than a picture is worth. One that does not tell its size is shown. */
export function isTooManyPixels(size: PictureSize | undefined): boolean {
  return size !== undefined && size.width * size.height > mostPixels
}
