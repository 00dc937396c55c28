import { onScopeDispose, watch } from 'vue'
import type { Sending } from '../../../domain/sending/sending'
import type { OperatorStore } from '../useOperatorStore'

interface Desk {
  /** The next chat that waits, `undefined` where there is none. */
  next: () => number | undefined
  go: (chatId: number) => void
  /** What stands in a chat's box. */
  textOf: (chatId: number) => string
}

/**
 * "Send and next": once the text was sent, the next waiting chat opens. Where it was not sent, or where one has gone elsewhere
 * or written on meanwhile, the desk stays as it is.
 */
export function useSendAndNext(store: OperatorStore, { next, go, textOf }: Desk) {
  let asked: { chatId: number, known: ReadonlySet<string>, id?: string } | undefined
  let isOver = false
  onScopeDispose(() => { isOver = true })

  /** Called with each press of a button or key that sends, before it. */
  function pressed(chatId: number, isAsked: boolean) {
    asked = isAsked ? { chatId, known: new Set(store.sendings.map(({ id }) => id)) } : undefined
  }

  function follow(now: readonly Sending[]) {
    if (!asked) return
    const { chatId, known, id } = asked
    const sending = now.find(one => id ? one.id === id : one.chatId === chatId && !known.has(one.id))
    if (sending) asked.id = sending.id
    if (sending?.state === 'sent') queueMicrotask(() => goOn(chatId))
    if (sending ? !isUnderWay(sending) : id) asked = undefined
  }

  /** After what the sending changes, so that the list knows that this chat does not wait any more. */
  function goOn(chatId: number) {
    const to = isOver || store.chosenId !== chatId || textOf(chatId).trim() ? undefined : next()
    if (to) go(to)
  }

  store.onSendings(follow)
  watch(() => store.chosenId, () => { asked = undefined })

  return { pressed }
}

function isUnderWay({ state }: Sending): boolean {
  return state === 'queued' || state === 'guarding' || state === 'writing' || state === 'looking'
}
