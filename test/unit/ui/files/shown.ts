import { vi } from 'vitest'
import { defineComponent, h, type Component } from 'vue'
import { mount, type VueWrapper } from '@vue/test-utils'
import type { FileOptions, FileSource } from '../../../../src/domain/files/file-source'
import type { ChatFile } from '../../../../src/domain/messages/message'
import { done, failed, type Outcome, type ProblemKind } from '../../../../src/domain/outcome'
import type { Refusal } from '../../../../src/domain/refusal'
import { provideFileSource } from '../../../../src/ui/files/useFileSource'
import { jpegHead } from '../../domain/files/pictures'
import { provided } from '../provided'

export const roof: ChatFile = { id: 89, name: 'roof.jpg', type: 'image', size: 90_210, url: '/disk/89', image: { width: 800, height: 600 } }
export const picture = () => new Blob([jpegHead(800, 600)])

/** A source that remembers what it was asked for, and answers when it is told to. */
export function fakeSource(pictures: ChatFile[] = []) {
  const asked: { how: 'byItself' | 'asked', file: ChatFile, options: FileOptions, answer: (outcome: Outcome<Blob>) => void }[] = []
  const wanted = (how: 'byItself' | 'asked') => (file: ChatFile, options: FileOptions) =>
    new Promise<Outcome<Blob>>(answer => asked.push({ how, file, options, answer }))
  const source: FileSource = { byItself: wanted('byItself'), asked: wanted('asked'), pictures: () => pictures }
  return { source, asked, last: () => asked.at(-1)! }
}

export const refusal = (kind: ProblemKind, refusal?: Refusal) => failed({ kind, refusal, method: 'im.v2.File.download', code: '', description: '' })
export const given = (blob: Blob) => done(blob)

/** What the page keeps of files: addresses that were made, and not let go yet. */
export function watchAddresses() {
  const held = new Set<string>()
  let count = 0
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    const url = `blob:relay/${++count}`
    held.add(url)
    return url
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(url => void held.delete(url))
  return held
}

/** Stands in for the browser's sight: an element is in sight when a test says so. */
export function watchSight() {
  const sights: ((isIn: boolean) => void)[] = []
  vi.stubGlobal('IntersectionObserver', class {
    constructor(hear: (entries: { isIntersecting: boolean }[]) => void) {
      sights.push(isIntersecting => hear([{ isIntersecting }]))
    }

    observe() {}
    disconnect() {}
  })
  return { come: (at = -1) => sights.at(at)!(true), go: (at = -1) => sights.at(at)!(false) }
}

export function show(part: Component, source: FileSource, props: Record<string, unknown>): VueWrapper {
  const Above = defineComponent({
    setup(_, { attrs }) {
      provideFileSource(source)
      return () => h(part, attrs)
    }
  })
  return mount(Above, { attrs: props, attachTo: document.body, global: provided() })
}

export const settled = () => new Promise(resolve => setTimeout(resolve, 10))
