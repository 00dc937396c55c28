import { onScopeDispose, ref, shallowRef } from 'vue'
import type { FileFault } from '../../domain/files/file-fault'
import { safeFileName } from '../../domain/files/file-name'
import type { ChatFile } from '../../domain/messages/message'
import { saveFile } from '../../lib/browser/save-file'
import { useFileSource } from './useFileSource'

/** Fetches a file and hands it to the browser to save. One at a time for each that uses it. */
export function useDownload(file: () => ChatFile) {
  const source = useFileSource()
  /** Which part is there, from 0 to 1, while it comes. */
  const part = ref<number>()
  const fault = shallowRef<FileFault>()
  let current: AbortController | undefined

  async function download() {
    if (current) return
    const { signal } = current = new AbortController()
    fault.value = undefined
    part.value = 0
    const wanted = file()
    const outcome = await source.asked(wanted, { signal, onProgress: (share) => { if (!signal.aborted) part.value = share } })
    if (signal.aborted) return
    end()
    if (outcome.ok) saveFile(outcome.value, safeFileName(wanted.name))
    else fault.value = { kind: 'problem', problem: outcome.problem }
  }

  function end() {
    current = undefined
    part.value = undefined
  }

  function cancel() {
    current?.abort()
    end()
  }

  onScopeDispose(cancel)
  return { part, fault, download, cancel }
}
