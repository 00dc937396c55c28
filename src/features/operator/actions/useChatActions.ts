import { shallowRef } from 'vue'
import type { CrmChat } from '../../../domain/open-lines/chat-list'
import type { OperatorAction } from '../../../domain/open-lines/open-line'
import { isRefusal, type Outcome, type Problem } from '../../../domain/outcome'
import type { Command, Portal } from '../../../portal/portal'
import { joinChat } from '../../../rest/open-lines/open-line-chats'
import { interceptSession, startSession } from '../../../rest/open-lines/open-line-sessions'
import { takeDialog, finishDialog } from '../../../rest/open-lines/operators'
import type { OperatorStore } from '../useOperatorStore'

/** What may be done with a dialog besides answering. */
export type ChatAction = Exclude<OperatorAction, 'send'>

/** What came of the last action, told in its own chat until the next one. */
export type ActionResult
  = | { state: 'running', chatId: number, action: ChatAction }
    | { state: 'done', chatId: number, action: ChatAction, listed: boolean }
    /** `isRead`: the list and the chat were read again, so the view says what is so now. */
    | { state: 'failed', chatId: number, action: ChatAction, problem: Problem, isRead: boolean }

/**
 * Join, take, start, take over, finish: each once, and only when the operator asks for it. Afterwards the list and the
 * chat are read again whatever the answer was, so that the view says what is so now.
 */
export function useChatActions(portal: Portal, store: OperatorStore, refresh: (chatId: number) => Promise<Problem | undefined>) {
  const result = shallowRef<ActionResult>()

  async function run(action: ChatAction, chatId: number) {
    const chat = store.chat(chatId)
    if (!chat || result.value?.state === 'running') return
    result.value = { state: 'running', chatId, action }
    const outcome = await act(action, chat)
    store.putNotice(chatId, undefined)
    const unread = await refresh(chatId)
    const now = store.chat(chatId)
    if (outcome.ok || (outcome.problem.kind === 'unconfirmed' && now && hasHappened(action, now))) {
      result.value = { state: 'done', chatId, action, listed: now?.state === 'open' }
    } else {
      result.value = { state: 'failed', chatId, action, problem: outcome.problem, isRead: !unread }
    }
  }

  function act(action: ChatAction, chat: CrmChat): Promise<Outcome<unknown>> {
    return action === 'join' ? join(chat.id, store.me?.id ?? 0) : portal.act(commands[action](chat.id))
  }

  /** Makes the sender a member. The portal refuses who is one already, which is what we want. */
  async function join(chatId: number, userId: number): Promise<Outcome<unknown>> {
    const chat = store.chat(chatId)!
    const outcome = await portal.act(joinChat({ item: chat.item, chatId, userId }))
    return !outcome.ok && outcome.problem.code === 'WRONG_REQUEST' ? { ok: true, value: chatId } : outcome
  }

  /** Whether the chat shows what an action without an answer was to bring about, and that nobody else did it. */
  function hasHappened(action: ChatAction, chat: CrmChat): boolean {
    switch (action) {
      case 'join': return chat.member === true
      case 'take':
      case 'start': return chat.state === 'open' && [0, undefined, store.me?.id].includes(chat.dialog?.ownerId)
      case 'take-over': return chat.dialog?.ownerId === store.me?.id
      case 'finish': return chat.state === 'closed'
    }
  }

  /** What the portal turned down in this chat just now, or took without any effect. */
  function failed(chatId: number): ChatAction | undefined {
    const told = result.value
    if (told?.chatId !== chatId || told.state === 'running') return undefined
    const isVain = told.state === 'done' ? !told.listed : isRefusal(told.problem)
    return isVain ? told.action : undefined
  }

  function clear() {
    if (result.value?.state !== 'running') result.value = undefined
  }

  return { result, run, join, failed, clear }
}

const commands: Record<Exclude<ChatAction, 'join'>, (chatId: number) => Command<true>> = {
  'take': takeDialog,
  'start': startSession,
  'take-over': interceptSession,
  'finish': finishDialog
}
