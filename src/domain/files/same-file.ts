import type { ChatFile } from '../messages/message'

/** What is sent of a file besides its bytes. `size` in bytes. */
export interface OutgoingFile { name: string, size: number }

/**
 * Whether a file of the conversation is the one that was sent; its size counts where it is told (0 where not). Drive may put `_` for
 * signs that it does not take, cut a long name, and number one that is there already.
 */
export function isSameFile(sent: OutgoingFile, file: Pick<ChatFile, 'name' | 'size'>): boolean {
  if (file.size > 0 && file.size !== sent.size) return false
  const name = comparable(file.name)
  return name === comparable(sent.name) || comparable(withoutNumber(file.name)) === comparable(sent.name)
}

/** `plan (2).pdf` is `plan.pdf` where that was there. */
function withoutNumber(name: string): string {
  return name.replace(/ \(\d{1,4}\)(?=\.[^.]*$|$)/, '')
}

/** Letters that survive a cut. */
const compared = 180

function comparable(name: string): string {
  const bare = name.normalize('NFC').replace(/[^\p{L}\p{N}.]/gu, '')
  const at = bare.lastIndexOf('.')
  const [stem, end] = at > 0 ? [bare.slice(0, at), bare.slice(at).toLowerCase()] : [bare, '']
  return stem.slice(0, compared) + end
}
