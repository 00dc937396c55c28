import { computed, shallowRef } from 'vue'
import type { CrmChat } from '../../../domain/open-lines/chat-list'
import { done, isRefusal, type Outcome, type Problem } from '../../../domain/outcome'
import { usePortal } from '../../../portal/portal'
import type { OperatorStore } from '../useOperatorStore'
import { chatActions, type ActionName } from './register'

/** What came of the last action, told in its own chat until the next one. */
export type ActionResult
  = | { state: 'running', chatId: number, action: ActionName }
    | { state: 'done', chatId: number, action: ActionName, listed: boolean }
    /** `isRead`: the list and the chat were read again, so the view says what is so now. */
    | { state: 'failed', chatId: number, action: ActionName, problem: Problem, isRead: boolean }

interface Parts {
  /** Reads the list and this chat again. */
  refresh: (chatId: number) => Promise<Problem | undefined>
  /** The action was taken, or turned out to have happened. */
  onDone: (chatId: number) => void
}

/**
 * Runs the actions of the register: each once, and only when the operator asks for it. Afterwards the list and the chat
 * are read again whatever the answer was, so that the view says what is so now.
 */
export function useChatActions(store: OperatorStore, { refresh, onDone }: Parts) {
  const portal = usePortal()
  const result = shallowRef<ActionResult>()
  const isBusy = computed(() => result.value?.state === 'running')

  async function run(action: ActionName, chatId: number) {
    const chat = store.chat(chatId)
    if (!chat || result.value?.state === 'running') return
    result.value = { state: 'running', chatId, action }
    const userId = store.me?.id ?? 0
    const outcome = await perform(action, chat, userId)
    store.putNotice(chatId, undefined)
    const unread = await refresh(chatId)
    const now = store.chat(chatId)
    if (outcome.ok || (outcome.problem.kind === 'unconfirmed' && now && chatActions[action].hasHappened(now, userId))) {
      result.value = { state: 'done', chatId, action, listed: now?.state === 'open' }
      onDone(chatId)
    } else {
      result.value = { state: 'failed', chatId, action, problem: outcome.problem, isRead: !unread }
    }
  }

  /** The request alone. The portal refuses some actions that are done already; that is what we want. */
  async function perform(action: ActionName, chat: CrmChat, userId: number): Promise<Outcome<unknown>> {
    const { request, isDoneAlready } = chatActions[action]
    const outcome = await portal.act(request(chat, userId))
    return !outcome.ok && isDoneAlready?.(outcome.problem) ? done(chat.id) : outcome
  }

  /** What the portal turned down in this chat just now, or took without any effect. */
  function failed(chatId: number): ActionName | undefined {
    const told = result.value
    if (told?.chatId !== chatId || told.state === 'running') return undefined
    const isVain = told.state === 'done' ? !told.listed : isRefusal(told.problem)
    return isVain ? told.action : undefined
  }

  function clear() {
    if (result.value?.state !== 'running') result.value = undefined
  }

  return { result, isBusy, run, perform, failed, clear }
}
