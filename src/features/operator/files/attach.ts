import { attachRefusal, isWorthIt, maySendSmaller, smallerSide } from '../../../domain/files/attachable'
import { safeFileName } from '../../../domain/files/file-name'
import { isTooManyPixels, headerLength, readPictureHeader } from '../../../domain/files/picture-header'
import type { GivenFile } from '../../../lib/files-in'
import { smallerPicture } from '../../../lib/smaller-picture'
import type { RefusedFile, TrayFile } from './tray-file'
import type { Trays } from './useTrays'
import { randomId } from '../../../lib/text/random-id'

/** Puts files into the tray of a chat and gives those that it took; what is not taken is told beside it. */
export function attachTo({ trayOf, putTray }: Trays, chatId: number, given: readonly GivenFile[]) {
  const files: TrayFile[] = [...trayOf(chatId).files]
  const refused: RefusedFile[] = []
  const added: TrayFile[] = []
  for (const { file, isFolder } of given) {
    const name = safeFileName(file.name)
    const why = attachRefusal({ size: file.size, isFolder }, files.length)
    if (why) {
      refused.push({ name, why })
      continue
    }
    const entry = { id: randomId(), file, name }
    files.push(entry)
    added.push(entry)
  }
  putTray(chatId, { files, refused, closed: undefined })
  return added
}

/** Makes smaller forms of large pictures, one after the other, so that they can be offered. */
export async function offerSmaller({ trayOf, putTray }: Trays, chatId: number, added: readonly TrayFile[]) {
  for (const { id, file } of added) {
    const smaller = maySendSmaller(file) && await isDrawable(file) ? await smallerPicture(file, smallerSide) : undefined
    if (!smaller || !isWorthIt(smaller.size, file.size)) continue
    // Whatever it is by now: it may have been removed.
    putTray(chatId, { files: trayOf(chatId).files.map(one => one.id === id ? { ...one, smaller } : one) })
  }
}

/** A picture that would fill the memory is left alone. */
async function isDrawable(file: Blob): Promise<boolean> {
  const header = readPictureHeader(new Uint8Array(await file.slice(0, headerLength).arrayBuffer().catch(() => new ArrayBuffer())))
  return header !== undefined && !isTooManyPixels(header.size)
}
