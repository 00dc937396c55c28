import type { PictureSize } from '../messages/message'

/** The most that a picture takes up in the log, in CSS pixels, and what it takes up where its size is not known. */
const most: PictureSize = { width: 320, height: 240 }
const unknown: PictureSize = { width: 240, height: 160 }
/** A strip or a dot is still to be seen and pressed. */
const least = 48

/** The place of a single picture, kept from the start so that nothing moves when the picture comes. Whole CSS pixels. */
export function pictureBox(size: PictureSize | undefined): PictureSize {
  if (!size) return unknown
  const scale = Math.min(1, most.width / size.width, most.height / size.height)
  const side = (length: number) => Math.max(least, Math.round(length * scale))
  return { width: side(size.width), height: side(size.height) }
}
