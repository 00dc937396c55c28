import type { StateFile } from '../../control/state'

/** More pixels than this would fill the browser's memory. */
const mostPixels = 40_000_000

/** Where the demo's own pages read a file. */
export function fileAddress({ id }: StateFile): string {
  return `/emulator/file?id=${id}`
}

/** Named like a picture, and one that a browser can show and an eye can see. */
export function looksLikePicture({ image: { width, height } = { width: 0, height: 0 } }: StateFile): boolean {
  return Math.min(width, height) >= 8 && width * height <= mostPixels
}

/** In CSS pixels. It is known before the picture is there, so that the log does not jump. */
export function shownWidth({ image: { width, height } = { width: 0, height: 1 } }: StateFile, mostHeight: number): number {
  return Math.round(Math.min(width, width / height * mostHeight))
}

/** In words, such as `2.4 MB`. */
export function fileSize(bytes: number): string {
  return bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.ceil(bytes / 1000)} KB`
}
