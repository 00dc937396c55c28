import { computed, ref, shallowReactive, shallowRef, watchEffect } from 'vue'
import type { Outcome } from '../../../domain/outcome'
import type { Sending } from '../../../domain/sending/sending'
import { usePortal } from '../../../portal/portal'
import { hasMethod } from '../../../rest/app/methods'
import type { OperatorStore } from '../useOperatorStore'
import { bytesOf, type Tray, type TrayFile } from './tray-file'

const nothing: Tray = { files: [], refused: [], closed: undefined }

/**
 * A file is in the tray of its chat, or its bytes are with the sending that it has become. Neither outlives the frame, so
 * closing it asks while there is one of either.
 */
export function useTrays(store: OperatorStore) {
  const portal = usePortal()
  const trays = shallowRef<ReadonlyMap<number, Tray>>(new Map())
  /** By the id of the sending. */
  const bytes = shallowReactive(new Map<string, TrayFile>())

  /** This portal takes no files from apps. */
  const isOff = ref(false)
  let asked: Promise<Outcome<boolean>> | undefined

  /** Asks whether the portal takes files from apps; once, unless no answer comes. What is in the trays goes nowhere where not. */
  async function learn() {
    asked ??= portal.ask(hasMethod('im.v2.File.upload'))
    const hasUpload = await asked
    if (!hasUpload.ok) asked = undefined
    if (!hasUpload.ok || hasUpload.value) return
    isOff.value = true
    for (const [chatId, { files }] of trays.value) if (files.length) putTray(chatId, { files: [], closed: 'off' })
  }

  function trayOf(chatId: number): Tray {
    return trays.value.get(chatId) ?? nothing
  }

  function putTray(chatId: number, tray: Partial<Tray>) {
    trays.value = new Map(trays.value).set(chatId, { ...trayOf(chatId), ...tray })
  }

  /** Empties the tray; each file is the sending's of that id by then. */
  function take(chatId: number, idOf: (file: TrayFile) => string): { id: string, name: string, size: number }[] {
    const { files } = trayOf(chatId)
    putTray(chatId, nothing)
    return files.map((file) => {
      const id = idOf(file)
      bytes.set(id, file)
      return { id, name: file.name, size: bytesOf(file).size }
    })
  }

  /** A file that did not go out waits in the tray again; false where its bytes are gone. */
  function putBack({ id, chatId }: Sending): boolean {
    const file = bytes.get(id)
    if (!file) return false
    bytes.delete(id)
    putTray(chatId, { files: [...trayOf(chatId).files, file] })
    return true
  }

  store.onSendings((now) => {
    for (const id of bytes.keys()) if (!now.some(one => one.id === id && one.state !== 'sent')) bytes.delete(id)
  })

  const isAsking = computed(() => bytes.size > 0 || [...trays.value.values()].some(({ files }) => files.length > 0))
  const ask = (event: BeforeUnloadEvent) => event.preventDefault()
  watchEffect((onCleanup) => {
    if (!isAsking.value) return
    window.addEventListener('beforeunload', ask)
    onCleanup(() => window.removeEventListener('beforeunload', ask))
  })

  return { trayOf, putTray, take, putBack, bytes, isOff, learn }
}

export type Trays = ReturnType<typeof useTrays>
