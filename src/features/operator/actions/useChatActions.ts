import { computed, shallowRef, watch } from 'vue'
import type { CrmChat } from '../../../domain/open-lines/crm-chat'
import type { TransferTarget } from '../../../domain/open-lines/hand-over'
import type { CrmItem } from '../../../domain/crm-item'
import { done, isRefusal, type Outcome, type Problem } from '../../../domain/outcome'
import { usePortal } from '../../../portal/portal'
import { openLineDialog } from '../../../rest/open-lines/open-line-sessions'
import type { OperatorStore } from '../useOperatorStore'
import { chatActions, type ActionName } from './register'
import { useActionResult, type ActionResult } from './useActionResult'

interface Cards {
  /** Reads the list again, and all about one chat. */
  refresh: (chatId: number) => Promise<Problem | undefined>
  /** Whether a CRM item is one of those whose chats the card lists. */
  isOwn: (item: CrmItem) => boolean
  /** The action was taken, or turned out to have happened. */
  onDone: (chatId: number) => void
}

/** What takes one's own dialog away: the portal would do it to a colleague's as well. */
const parting: readonly ActionName[] = ['transfer', 'skip', 'spam']

/**
 * Runs the actions of the register: each once, and only when the operator asks for it. Afterwards the list and the chat
 * are read again whatever the answer was: what they show counts, not what the portal said.
 */
export function useChatActions(store: OperatorStore, { refresh, isOwn, onDone }: Cards) {
  const portal = usePortal()
  const { resultOf, isWithColleague } = useActionResult(store, isOwn)
  const result = shallowRef<ActionResult>()
  const isBusy = computed(() => result.value?.state === 'running')

  /** `to`: whom a transfer goes to. `undefined` where the action was not run, since another one is under way. */
  async function run(action: ActionName, chatId: number, to?: TransferTarget): Promise<ActionResult | undefined> {
    const chat = store.chat(chatId)
    if (!chat || result.value?.state === 'running') return undefined
    result.value = { state: 'running', chatId, action }
    if (parting.includes(action) && await hasPassed(chatId)) {
      await refresh(chatId)
      result.value = undefined
      tooLate(action, chatId)
      return result.value
    }
    const known = store.chat(chatId)?.dialog
    const outcome = await perform(action, chat, store.me?.id ?? 0, to)
    store.putNotice(chatId, undefined)
    const unread = await refresh(chatId)
    result.value = await resultOf(action, outcome, { before: chat, known, isRead: !unread, to })
    if (outcome.ok || result.value.state === 'done') onDone(chatId)
    return result.value
  }

  /** Read at the last moment: somebody else has it by now, or it is over. */
  async function hasPassed(chatId: number): Promise<boolean> {
    const dialog = await portal.ask(openLineDialog(chatId))
    if (!dialog.ok) return false
    store.putDialog(dialog.value)
    return dialog.value.ownerId !== store.me?.id
  }

  /** What is read before it is asked about: who is in the chat by now. `false` where that is not known, and while another action runs. */
  async function look(action: ActionName, chatId: number): Promise<boolean> {
    if (result.value?.state === 'running') return false
    if (!chatActions[action].looksFirst) return true
    result.value = { state: 'running', chatId, action }
    const problem = await refresh(chatId)
    result.value = problem && { chatId, action, state: 'failed', problem, isRead: false }
    return !problem
  }

  /** The request alone. The portal refuses some actions that are done already; that is what we want. */
  async function perform(action: ActionName, chat: CrmChat, userId: number, to?: TransferTarget): Promise<Outcome<unknown>> {
    const { request, isDoneAlready } = chatActions[action]
    const outcome = await portal.act(request(chat, userId, to))
    return !outcome.ok && isDoneAlready?.(outcome.problem) ? done(chat.id) : outcome
  }

  /** What the portal turned down in this chat just now, or took without any effect. */
  function failed(chatId: number): ActionName | undefined {
    const told = result.value
    if (told?.chatId !== chatId || told.state === 'running' || told.state === 'unread' || told.state === 'late') return undefined
    const isVain = told.state === 'vain' || (told.state === 'done' ? !told.listed : isRefusal(told.problem))
    return isVain ? told.action : undefined
  }

  /** What was asked about is not offered any more, and nothing was sent: who has the dialog now, or that it has changed. */
  function tooLate(action: ActionName, chatId: number) {
    const chat = store.chat(chatId)
    if (!chat || isBusy.value) return
    result.value = isWithColleague(chat) ? { chatId, action, state: 'vain', owner: chat.owner?.name ?? '' } : { chatId, action, state: 'late' }
  }

  function clear() {
    if (result.value?.state !== 'running') result.value = undefined
  }

  // The next reading shows what the action led to; and what it led to is not so for ever.
  watch(() => store.chat(result.value?.chatId ?? 0), (now, before) => {
    if (now?.id !== before?.id || result.value?.state === 'failed') return
    if (result.value?.state === 'unread' || now?.state !== before?.state || now?.dialog?.ownerId !== before?.dialog?.ownerId) clear()
  })

  return { result, isBusy, run, look, tooLate, perform, failed, clear }
}
