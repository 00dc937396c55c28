import { plainName } from '../messages/message'
import { endingOf } from './file-kind'

/** Characters of a name; file systems take 255 bytes, and a letter may need four of them. */
const longest = 60 * 4 - 20

const bytesOf = (text: string) => new TextEncoder().encode(text).length

/**
 * A name that is safe as a file's name on the portal and on any disk: no path, no marks of direction, no signs that a file
 * system forbids. A long one is cut before its ending. `otherwise` where nothing is left.
 */
export function safeFileName(name: string, otherwise = 'file'): string {
  const last = plainName(name).split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .replace(/["<>|:*?]/g, '_')
    .replace(/^[.\s]+|[.\s]+$|\s+(?=\.[^.]*$)/g, '')
  return cut(plain) || otherwise
}

function cut(name: string): string {
  if (bytesOf(name) <= longest) return name
  const ending = endingOf(name) ? `.${endingOf(name)}` : ''
  const letters = Array.from(name.slice(0, name.length - ending.length))
  let room = longest - bytesOf(ending)
  let start = ''
  for (const letter of letters) {
    room -= bytesOf(letter)
    if (room < 0) break
    start += letter
  }
  return start + ending
}
