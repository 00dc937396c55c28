import { onScopeDispose, watch } from 'vue'
import type { Sending } from '../../../domain/sending/sending'
import type { OperatorStore } from '../useOperatorStore'

interface Desk {
  /** The next chat that waits, `undefined` where there is none. */
  next: () => number | undefined
  go: (chatId: number) => void
  /** Something stands in a chat's box, or in its tray. */
  hasMore: (chatId: number) => boolean
}

/**
 * "Send and next": once the text was sent, and the files with it, the next waiting chat opens. Where something was not sent, or
 * where one has gone elsewhere or written on meanwhile, the desk stays as it is.
 */
export function useSendAndNext(store: OperatorStore, { next, go, hasMore }: Desk) {
  /** `ids`: what the press became. */
  let asked: { chatId: number, known: ReadonlySet<string>, ids: Set<string> } | undefined
  let isOver = false
  onScopeDispose(() => { isOver = true })

  /** Called with each press of a button or key that sends, before it. */
  function pressed(chatId: number, isAsked: boolean) {
    asked = isAsked ? { chatId, known: new Set(store.sendings.map(({ id }) => id)), ids: new Set() } : undefined
  }

  function follow(now: readonly Sending[]) {
    if (!asked) return
    const { chatId, known, ids } = asked
    const pressed = now.filter(one => one.chatId === chatId && !known.has(one.id))
    for (const { id } of pressed) ids.add(id)
    if (ids.size === 0 || pressed.some(isUnderWay)) return
    if (pressed.length === ids.size && pressed.every(({ state }) => state === 'sent')) queueMicrotask(() => goOn(chatId))
    asked = undefined
  }

  /** After what the sending changes, so that the list knows that this chat does not wait any more. */
  function goOn(chatId: number) {
    const to = isOver || store.chosenId !== chatId || hasMore(chatId) ? undefined : next()
    if (to) go(to)
  }

  store.onSendings(follow)
  watch(() => store.chosenId, () => { asked = undefined })

  return { pressed }
}

function isUnderWay({ state }: Sending): boolean {
  return state === 'queued' || state === 'guarding' || state === 'writing' || state === 'looking'
}
