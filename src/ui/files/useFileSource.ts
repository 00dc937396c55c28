import { inject, provide, type InjectionKey } from 'vue'
import type { FileSource } from '../../domain/files/file-source'
import type { ChatFile } from '../../domain/messages/message'

/** What a window with a picture goes through, and where it begins. */
export interface ShownPictures { pictures: readonly ChatFile[], start: number }

const fileSourceKey: InjectionKey<FileSource> = Symbol('files')

/** Says where the parts below get files from, in `setup`. */
export function provideFileSource(source: FileSource) {
  provide(fileSourceKey, source)
}

/** Where files come from, in `setup` of a part that shows some. */
export function useFileSource(): FileSource {
  const source = inject(fileSourceKey)
  if (!source) throw new Error('useFileSource() needs provideFileSource() above it')
  return source
}
