import type { AttachRefusal } from '../../../domain/files/attachable'

/** A file that waits to be sent. Its bytes are read only when it goes out. */
export interface TrayFile {
  id: string
  /** As it was attached. */
  file: File
  /** The name under which it is sent. */
  name: string
  /** The same picture in fewer bytes, where that is worth it. */
  smaller?: Blob
  /** The smaller form is wanted. */
  isSmaller?: boolean
}

/** Why a file was not taken. */
export interface RefusedFile { name: string, why: AttachRefusal }

/** What waits below one chat, and what was not taken just now. */
export interface Tray {
  files: readonly TrayFile[]
  refused: readonly RefusedFile[]
  /**
   * Why nothing was taken: this portal takes no files from apps (`off`), or what would have taken them could not be fetched
   * (`unloaded`).
   */
  closed?: 'off' | 'unloaded' | undefined
}

/** The bytes that go out. */
export function bytesOf({ file, smaller, isSmaller }: TrayFile): Blob {
  return isSmaller && smaller ? smaller : file
}

/** Whether there is anything to show of it. */
export function isShown({ files, refused, closed }: Tray): boolean {
  return files.length > 0 || refused.length > 0 || closed !== undefined
}
