import type { ChatFile } from '../messages/message'

/**
 * How a file is shown: a `picture` in its place, `voice` and `sound` in a player, a `video` on a press, any `other` one
 * by its name. What a browser would run or read as a document, such as SVG and HTML, is always `other`.
 */
export type FileKind = 'picture' | 'voice' | 'sound' | 'video' | 'other'

/** Pictures made of pixels that every browser shows. */
const rasters = new Set(['png', 'jpg', 'jpeg', 'jfif', 'gif', 'webp', 'bmp', 'avif'])
/** What messengers record voice messages as. */
const voices = new Set(['ogg', 'oga', 'opus'])
const sounds = new Set([...voices, 'mp3', 'm4a', 'aac', 'wav', 'flac', 'weba', 'amr'])
const videos = new Set(['mp4', 'm4v', 'mov', 'webm', 'ogv', '3gp'])

/** Goes by how the name ends, since the portal's type says only what it took the file for; without an ending, by that type. */
export function fileKind({ name, type, isVoice }: Pick<ChatFile, 'name' | 'type' | 'isVoice'>): FileKind {
  const ending = endingOf(name)
  if (rasters.has(ending) || (type === 'image' && !ending)) return 'picture'
  if (type === 'audio' && (isVoice || voices.has(ending))) return 'voice'
  if (type !== 'video' && (sounds.has(ending) || (type === 'audio' && !ending))) return 'sound'
  return videos.has(ending) || (type === 'video' && !ending) || (type === 'video' && ending === 'ogg') ? 'video' : 'other'
}

/** In lower case and without the dot; empty where the name has none. */
export function endingOf(name: string): string {
  return /[^.]\.([^.\s]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

/** Bytes up to which a picture is fetched without being asked for. */
const ownAccord = 2 * 1024 ** 2

/** Whether a picture is fetched by itself; one of unknown size is not. */
export function comesByItself({ size }: Pick<ChatFile, 'size'>): boolean {
  return size > 0 && size <= ownAccord
}
