import type { ChatFile } from '../messages/message'
import type { Outcome } from '../outcome'

/** How a file is asked for. */
export interface FileOptions {
  /** Ends it with the problem `cancelled`. */
  signal: AbortSignal
  /** Hears which part of the file is there, from 0 to 1. */
  onProgress?: (part: number) => void
}

/** Where the parts that show files get them from. */
export interface FileSource {
  /**
   * For what is shown without being asked for: a few at a time, later where the portal is busy, and from memory where it was
   * shown just now. Nothing comes of it once the signal is aborted.
   */
  byItself(file: ChatFile, options: FileOptions): Promise<Outcome<Blob>>
  /** For what somebody pressed, at once. The blob's type is that of a file to save. */
  asked(file: ChatFile, options: FileOptions): Promise<Outcome<Blob>>
  /** The pictures of the conversation as far as it was read, in their order: one goes from one to the next. */
  pictures(): readonly ChatFile[]
}
