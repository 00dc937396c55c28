import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import type { FileFault } from '../../domain/files/file-fault'
import type { Showable } from '../../domain/files/showable'
import type { ChatFile } from '../../domain/messages/message'
import { useFileSource } from './useFileSource'

interface Options {
  file: () => ChatFile
  /** Makes of the bytes what may be shown. */
  showable: (blob: Blob, name: string) => Showable | Promise<Showable>
}

/** The bytes of one file as an address of this page, for as long as they are needed: they are let go with the scope at the latest. */
export function useFile({ file, showable }: Options) {
  const source = useFileSource()
  const url = ref('')
  const fault = shallowRef<FileFault>()
  /** Which part is there, from 0 to 1, while it comes. */
  const part = ref<number>()
  const state = computed(() => {
    if (url.value) return 'ready'
    if (fault.value) return 'failed'
    return part.value === undefined ? 'idle' : 'loading'
  })
  let current = new AbortController()

  async function load(how: 'byItself' | 'asked') {
    release()
    const { signal } = current
    part.value = 0
    const { name } = file()
    const outcome = await source[how](file(), { signal, onProgress: (share) => { if (!signal.aborted) part.value = share } })
    const shown: Showable = outcome.ok ? await showable(outcome.value, name) : { kind: 'problem', problem: outcome.problem }
    if (signal.aborted) return
    part.value = undefined
    if (shown instanceof Blob) url.value = URL.createObjectURL(shown)
    else fault.value = shown
  }

  /** Lets go of the bytes; what is on its way is ended. */
  function release() {
    current.abort()
    current = new AbortController()
    if (url.value) URL.revokeObjectURL(url.value)
    url.value = ''
    fault.value = undefined
    part.value = undefined
  }

  /** The page could make nothing of the bytes. */
  function fail(kind: 'broken' | 'notPlayable') {
    release()
    fault.value = { kind }
  }

  onScopeDispose(release)
  return { url, fault, part, state, load, release, fail }
}
