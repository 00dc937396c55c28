import type { FileFault } from './file-fault'
import { endingOf } from './file-kind'
import { headerLength, isTooManyPixels, readPictureHeader } from './picture-header'

/** The bytes of a file as an element of the page may have them, or why it may not. */
export type Showable = Blob | FileFault

/** A raster picture under the type that its bytes have; anything else is refused, so that no document is ever shown as one. */
export async function showablePicture(blob: Blob): Promise<Showable> {
  if (blob.size === 0) return { kind: 'empty' }
  const header = readPictureHeader(new Uint8Array(await blob.slice(0, headerLength).arrayBuffer()))
  if (!header) return { kind: 'noPicture' }
  return isTooManyPixels(header.size) ? { kind: 'tooManyPixels' } : blob.slice(0, blob.size, header.type)
}

const typeOfEnding: Record<string, string> = {
  aac: 'audio/aac', amr: 'audio/amr', flac: 'audio/flac', m4a: 'audio/mp4', mp3: 'audio/mpeg', oga: 'audio/ogg', ogg: 'audio/ogg',
  opus: 'audio/ogg', wav: 'audio/wav', weba: 'audio/webm',
  '3gp': 'video/3gpp', 'm4v': 'video/mp4', 'mov': 'video/mp4', 'mp4': 'video/mp4', 'ogv': 'video/ogg', 'webm': 'video/webm'
}

/** Sound or video under the type that its name tells; a player runs nothing of what it plays. */
export function showableMedia(blob: Blob, name: string): Showable {
  if (blob.size === 0) return { kind: 'empty' }
  const ending = endingOf(name)
  return blob.slice(0, blob.size, Object.hasOwn(typeOfEnding, ending) ? typeOfEnding[ending] : '')
}
