import type { CrmChat } from '../../../domain/open-lines/crm-chat'
import type { TransferTarget } from '../../../domain/open-lines/hand-over'
import type { OpenLineDialog } from '../../../domain/open-lines/open-line'
import type { CrmItem } from '../../../domain/crm-item'
import { isRefusal, valueOr, type Outcome, type Problem } from '../../../domain/outcome'
import { usePortal } from '../../../portal/portal'
import { crmItem } from '../../../rest/crm-items'
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

/** What makes the dialog the caller's. */
const taking: readonly ActionName[] = ['take', 'take-over', 'start']
/** After these it matters at which CRM item the dialog is. */
const placing: readonly ActionName[] = ['take', 'start']

/**
 * What came of an action: by what the portal answered, and by what list and chat show now that they were read again.
 *
 * @param isOwn whether a CRM item is one of those whose chats the card lists
 */
export function useActionResult(store: OperatorStore, isOwn: (item: CrmItem) => boolean) {
  const portal = usePortal()

  /**
   * After the chat was read again: `before` is the chat at the press, `known` its dialog right before the request, `isRead` whether
   * that reading succeeded, `to` whom a transfer goes to.
   */
  async function resultOf(
    action: ActionName, outcome: Outcome<unknown>,
    { before, known, isRead, to }: { before: CrmChat, known: OpenLineDialog | undefined, isRead: boolean, to: TransferTarget | undefined }
  ): Promise<ActionResult> {
    const chat = isRead ? store.chat(before.id) : undefined
    const about = { chatId: before.id, action }
    if (action === 'start' && outcome.ok && chat && isSameSession(before, chat)) return onlyJoined(chat)
    if (chat && taking.includes(action) && isWithColleague(chat) && wasFaster(outcome, before, chat)) {
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
    if (isWithColleague(chat)) return { ...about, action: 'start', state: 'vain', owner: chat.owner?.name ?? '' }
    if (chat.state === 'closing') return { ...about, action: 'start', state: 'vain', owner: undefined }
    return { ...about, action: 'take', state: 'done', ...await placeOf(chat.id, 'take') }
  }

  /** A colleague has it. */
  function isWithColleague({ state, dialog }: CrmChat): boolean {
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

  return { resultOf, isWithColleague }
}

/** Told of both readings, and the same: starting made none. */
function isSameSession({ dialog: before }: CrmChat, { dialog: now }: CrmChat): boolean {
  return Boolean(now?.sessionId) && before?.sessionId === now?.sessionId
}

/** The colleague came in between: the portal took the action all the same, or turned it down for that reason. */
function wasFaster(outcome: Outcome<unknown>, before: CrmChat, now: CrmChat): boolean {
  return outcome.ok || (isRefusal(outcome.problem) && before.dialog?.ownerId !== now.dialog?.ownerId)
}
