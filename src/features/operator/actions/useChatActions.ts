import { computed, shallowRef, watch } from 'vue'
import type { CrmChat } from '../../../domain/open-lines/crm-chat'
import type { TransferTarget } from '../../../domain/open-lines/hand-over'
import type { OpenLineDialog } from '../../../domain/open-lines/open-line'
import type { CrmItem } from '../../../domain/crm-item'
import { done, isRefusal, valueOr, type Outcome, type Problem } from '../../../domain/outcome'
import { usePortal } from '../../../portal/portal'
import { crmItem } from '../../../rest/crm-items'
import { openLineDialog } from '../../../rest/open-lines/open-line-sessions'
import type { OperatorStore } from '../useOperatorStore'
import type { HandedTo } from './chat-action'
import { chatActions, type ActionName } from './register'

/** A CRM item that a dialog belongs to now; `title` empty where it cannot be read. */
export interface Elsewhere { item: CrmItem, title: string }

/**
 * Where the dialog stands after what was done. `elsewhere`: the CRM put it at an item that is not this card's. `now`: who has it
 * after it was handed over, `to`: who was to get it.
 */
interface DonePlace {
  listed: boolean
  closing: boolean
  elsewhere?: Elsewhere | undefined
  now?: HandedTo
  to?: TransferTarget | undefined
}

/** What came of the last action, told in its own chat until the next one. */
export type ActionResult
  = | { state: 'running', chatId: number, action: ActionName }
    | { state: 'done', chatId: number, action: ActionName } & DonePlace
    /** The portal took it, but list and chat could not be read again: what it led to is not known. */
    | { state: 'unread', chatId: number, action: ActionName }
    /** Nothing was sent: the dialog had changed before it was confirmed. */
    | { state: 'late', chatId: number, action: ActionName }
    /** Whatever the portal answered, it came to nothing: a colleague has the dialog (`owner`, empty without a name), or nobody. */
    | { state: 'vain', chatId: number, action: ActionName, owner: string | undefined }
    /** `isRead`: the list and the chat were read again, so the view says what is so now. */
    | { state: 'failed', chatId: number, action: ActionName, problem: Problem, isRead: boolean }

interface Cards {
  /** Reads the list again, and all about one chat. */
  refresh: (chatId: number) => Promise<Problem | undefined>
  /** Whether a CRM item is one of those whose chats the card lists. */
  isOwn: (item: CrmItem) => boolean
  /** The action was taken, or turned out to have happened. */
  onDone: (chatId: number) => void
}

/** What makes the dialog the caller's. */
const taking: readonly ActionName[] = ['take', 'take-over', 'start']
/** What takes one's own dialog away: the portal would do it to a colleague's as well. */
const parting: readonly ActionName[] = ['transfer', 'skip', 'spam']
/** After these it matters at which CRM item the dialog is. */
const placing: readonly ActionName[] = ['take', 'start']

/**
 * Runs the actions of the register: each once, and only when the operator asks for it. Afterwards the list and the chat
 * are read again whatever the answer was: what they show counts, not what the portal said.
 */
export function useChatActions(store: OperatorStore, { refresh, isOwn, onDone }: Cards) {
  const portal = usePortal()
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

  async function resultOf(
    action: ActionName, outcome: Outcome<unknown>,
    { before, known, isRead, to }: { before: CrmChat, known: OpenLineDialog | undefined, isRead: boolean, to: TransferTarget | undefined }
  ): Promise<ActionResult> {
    const chat = isRead ? store.chat(before.id) : undefined
    const about = { chatId: before.id, action }
    if (action === 'start' && outcome.ok && chat && isSameSession(before, chat)) return onlyJoined(chat)
    if (chat && taking.includes(action) && isColleagues(chat) && wasFaster(outcome, before, chat)) {
      return { ...about, state: 'vain', owner: chat.owner?.name ?? '' }
    }
    // Taking over what nobody has changes nothing, and is no error either (docs/bitrix24/open-line-sessions.md#o18).
    if (chat && outcome.ok && action === 'take-over' && chat.dialog?.ownerId === 0) return { ...about, state: 'vain', owner: undefined }
    if (outcome.ok && !isRead) return { ...about, state: 'unread' }
    if (outcome.ok || (chat && hasHappened(action, chat, { problem: outcome.problem, to }))) {
      return { ...about, state: 'done', ...await placeOf(before.id, action), ...chatActions[action].told ? { now: handedTo(chat, known, to), to } : {} }
    }
    return { ...about, state: 'failed', problem: outcome.problem, isRead }
  }

  /** The dialog was going on, so nothing was started; it is the caller's where nobody had it (docs/bitrix24/open-line-sessions.md#o16). */
  async function onlyJoined(chat: CrmChat): Promise<ActionResult> {
    const about = { chatId: chat.id }
    if (isColleagues(chat)) return { ...about, action: 'start', state: 'vain', owner: chat.owner?.name ?? '' }
    if (chat.state === 'closing') return { ...about, action: 'start', state: 'vain', owner: undefined }
    return { ...about, action: 'take', state: 'done', ...await placeOf(chat.id, 'take') }
  }

  /** A colleague has it. */
  function isColleagues({ state, dialog }: CrmChat): boolean {
    const ownerId = dialog?.ownerId ?? 0
    return (state === 'open' || state === 'elsewhere') && ownerId > 0 && ownerId !== store.me?.id
  }

  /**
   * Without an answer, or with a refusal that says nothing: what the chat shows was brought about by somebody. It was us
   * where the chat is ours now.
   */
  function hasHappened(action: ActionName, chat: CrmChat, { problem, to }: { problem: Problem, to: TransferTarget | undefined }): boolean {
    const userId = store.me?.id ?? 0
    if (!chatActions[action].hasHappened(chat, userId, to)) return false
    return problem.kind === 'unconfirmed' || (isRefusal(problem) && (!taking.includes(action) || chat.dialog?.ownerId === userId))
  }

  /**
   * Who leaves a chat may not be let in any more: then what is known of it is what was so before (`known`). A queue may give it back to
   * the current user.
   */
  function handedTo(chat: CrmChat | undefined, known: OpenLineDialog | undefined, to: TransferTarget | undefined): HandedTo {
    const dialog = chat?.dialog
    if (!dialog || dialog === known) return 'unseen'
    if (dialog.ownerId === 0) return 'nobody'
    const { name } = [to?.kind === 'person' ? to : undefined, store.me, chat.owner].find(person => person?.id === dialog.ownerId) ?? { name: '' }
    return { name }
  }

  /** Where the chat stands after what was done. */
  async function placeOf(chatId: number, action: ActionName) {
    const { state, dialog } = store.chat(chatId) ?? {}
    const isHere = !placing.includes(action) || state === 'open' || dialog?.crmItems.some(isOwn)
    const other = isHere ? undefined : dialog?.crmItems[0]
    const elsewhere = other && { item: other, title: valueOr(await portal.ask(crmItem(other)), undefined)?.title ?? '' }
    return { listed: state === 'open', closing: state === 'closing', elsewhere }
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
    result.value = isColleagues(chat) ? { chatId, action, state: 'vain', owner: chat.owner?.name ?? '' } : { chatId, action, state: 'late' }
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

/** Told of both readings, and the same: starting made none. */
function isSameSession({ dialog: before }: CrmChat, { dialog: now }: CrmChat): boolean {
  return Boolean(now?.sessionId) && before?.sessionId === now?.sessionId
}

/** The colleague came in between: the portal took the action all the same, or turned it down for that reason. */
function wasFaster(outcome: Outcome<unknown>, before: CrmChat, now: CrmChat): boolean {
  return outcome.ok || (isRefusal(outcome.problem) && before.dialog?.ownerId !== now.dialog?.ownerId)
}
