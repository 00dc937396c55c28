import { reactive, shallowRef } from 'vue'
import type { TransferTarget } from '../../../../domain/open-lines/hand-over'
import type { CrmChat } from '../../../../domain/open-lines/crm-chat'
import type { Problem } from '../../../../domain/outcome'
import { usePortal } from '../../../../portal/portal'
import { writeToColleague } from '../../../../rest/im/own-messages'
import { sendOperatorMessage } from '../../../../rest/open-lines/open-line-chats'
import { openLineDialog } from '../../../../rest/open-lines/open-line-sessions'
import type { OperatorStore } from '../../useOperatorStore'
import type { useChatActions } from '../useChatActions'

/**
 * What became of the note to the colleague. `internal`: it is in the chat, where only colleagues read it; `sent`: it is in one's own
 * chat with the colleague; `kept`: it was not sent, since the dialog was not handed over; `failed`: the portal did not take it, or
 * nobody knows. `text` is what was typed, for as long as it is not known to have arrived.
 */
export type NoteResult = { chatId: number, to: TransferTarget } & (
  | { state: 'internal' | 'sent' }
  | { state: 'kept', text: string }
  | { state: 'failed', text: string, problem: Problem, isHandedOver: boolean }
)

/**
 * Transfers a dialog with a note. Afterwards the current user is out of the chat, so an internal note goes first; without it the
 * dialog stays where it is.
 */
export function useTransfer(store: OperatorStore, { run }: Pick<ReturnType<typeof useChatActions>, 'run'>) {
  const portal = usePortal()
  const note = shallowRef<NoteResult>()
  /** Notes that are being written, by chat. */
  const drafts = reactive(new Map<number, string>())

  /** `text`: the note, empty for none. */
  async function transferTo(chatId: number, to: TransferTarget, text: string): Promise<void> {
    note.value = undefined
    const internal = text ? await asInternal(chatId, to, text) : 'not'
    if (internal === 'failed') return
    const result = await run('transfer', chatId, to)
    const isHandedOver = result?.state === 'done' || result?.state === 'unread'
    if (internal === 'done') put({ chatId, to, state: 'internal' })
    else if (!isHandedOver) keep(chatId, to, text)
    else if (text) await tell(chatId, to, text)
  }

  /** The dialog is not handed over after all: the note stays in sight. */
  function keep(chatId: number, to: TransferTarget, text: string) {
    if (text) put({ chatId, to, state: 'kept', text })
  }

  /** Whether the customer would get it is read at the last moment: Whisper mode may be off by now. */
  async function asInternal(chatId: number, to: TransferTarget, text: string): Promise<'done' | 'not' | 'failed'> {
    const chat = store.chat(chatId)
    const dialog = await portal.ask(openLineDialog(chatId))
    if (!chat || !dialog.ok) return dialog.ok ? 'failed' : fail({ chatId, to, text, problem: dialog.problem })
    // Whose it is by now is told by the transfer itself.
    if (!dialog.value.silent || dialog.value.ownerId !== store.me?.id) return 'not'
    const written = await portal.act(internalNote(chat, text))
    return written.ok ? 'done' : fail({ chatId, to, text, problem: written.problem })
  }

  function internalNote({ id, item }: CrmChat, text: string) {
    return sendOperatorMessage({ item, chatId: id, userId: store.me?.id ?? 0, text })
  }

  function fail(about: { chatId: number, to: TransferTarget, text: string, problem: Problem }): 'failed' {
    put({ ...about, state: 'failed', isHandedOver: false })
    return 'failed'
  }

  async function tell(chatId: number, to: TransferTarget, text: string) {
    if (to.kind === 'queue') return put({ chatId, to, state: 'kept', text })
    const told = await portal.act(writeToColleague({ userId: to.id, text }))
    put(told.ok ? { chatId, to, state: 'sent' } : { chatId, to, state: 'failed', text, problem: told.problem, isHandedOver: true })
  }

  function put(result: NoteResult) {
    note.value = result
    if (result.state === 'internal' || result.state === 'sent') drafts.delete(result.chatId)
  }

  return { note, drafts, transferTo, keep, clearNote: () => { note.value = undefined } }
}
