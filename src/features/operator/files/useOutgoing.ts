import { shallowReactive } from 'vue'
import { failed, wordless, type Outcome } from '../../../domain/outcome'
import type { Sending } from '../../../domain/sending/sending'
import { fetched } from '../../../lib/fetched'
import { usePortal } from '../../../portal/portal'
import type { SentFile } from '../../../rest/im/files'
import type { Trays } from './useTrays'

/** How far one file is. `isCalledBack`: somebody pressed "Cancel". */
interface Way { part: number, call: AbortController }

/** Files on their way to the portal. What takes them there is loaded with the first one. */
export function useOutgoing({ bytes }: Pick<Trays, 'bytes'>) {
  const portal = usePortal()
  /** By the id of the sending. */
  const ways = shallowReactive(new Map<string, Way>())

  /** From 0 to 1. */
  function partOf(id: string): number {
    return ways.get(id)?.part ?? 0
  }

  /** Also before anything of it is on its way: then nothing of it goes out. */
  function callBack(id: string) {
    const { call = new AbortController(), part = 0 } = ways.get(id) ?? {}
    ways.set(id, { call, part })
    call.abort()
  }

  function isCalledBack(id: string): boolean {
    return ways.get(id)?.call.signal.aborted ?? false
  }

  /** One file as text is enough for a page's memory, whatever chats they go to. */
  let before: Promise<unknown> = Promise.resolve()

  function send(sending: Sending): Promise<Outcome<SentFile>> {
    const sent = before.then(() => sendNow(sending))
    before = sent.catch(() => undefined)
    return sent
  }

  async function sendNow({ id, chatId }: Sending): Promise<Outcome<SentFile>> {
    const { call = new AbortController() } = ways.get(id) ?? {}
    ways.set(id, { part: 0, call })
    const file = bytes.get(id)
    const onProgress = (part: number) => void ways.set(id, { part, call })
    const way = file && await fetched(import('./send-tray-file'))
    const outcome = await way?.sendTrayFile(portal, { chatId, file: file!, signal: call.signal, onProgress })
    if (outcome) return outcome
    const isUnread = way !== undefined || !file
    return failed({ ...wordless('no-answer'), ...isUnread ? { refusal: 'file-vanished' } : {} })
  }

  return { send, partOf, callBack, isCalledBack, forget: (id: string) => ways.delete(id) }
}

export type Outgoing = ReturnType<typeof useOutgoing>
