import { computed, type Ref } from 'vue'
import { textRefusal } from '../../../domain/sending/answer-text'
import type { useChatActions } from '../actions/useChatActions'
import type { DraftBox } from '../composer/useDraft'
import type { Sender } from '../composer/useSender'
import type { OperatorStore } from '../useOperatorStore'
import type { useSend } from './useSend'

/** So soon after a notice, in ms, a press was meant for what stood there before. */
const readingTime = 800

interface Parts {
  drafts: Pick<DraftBox, 'textOf' | 'openIn'>
  sending: Pick<ReturnType<typeof useSend>, 'press' | 'again' | 'notify'>
  actions: Pick<ReturnType<typeof useChatActions>, 'perform'>
  sender: Readonly<Ref<Sender>>
}

/** What a press of "Send", "Send anyway" and "Join and send" does, each for the chat that it was pressed in. */
export function useAnswering(store: OperatorStore, { drafts, sending, actions, sender }: Parts) {
  /** Chat and sender of each joining that the portal took, or said to be done already. */
  const joined = new Set<string>()

  /** Why the chosen chat's text was not sent. */
  const notice = computed(() => {
    const told = store.notices.get(store.chosenId)
    return told?.kind === 'join' && joined.has(`${store.chosenId} ${sender.value.id}`) ? { ...told, wasJoined: true } : told
  })

  /** The second press of a double click comes before anybody could have read what held the first one back. */
  function send(text: string, chatId = store.chosenId) {
    const { kind, at = 0 } = store.notices.get(chatId) ?? {}
    if ((kind === 'stale' || kind === 'unseen') && Date.now() - at < readingTime) return
    press(text, chatId)
  }

  function press(text: string, chatId: number) {
    if (!textRefusal(text) && !isHeldBack(text, chatId)) sending.press(chatId, text, sender.value.id)
  }

  /** A placeholder stands in the text of the box, and nobody said that it is meant so. */
  function isHeldBack(text: string, chatId: number): boolean {
    return drafts.openIn(chatId, text).length > 0
  }

  /** What came in meanwhile was read: the same text goes out, checked once more against what is newer still. */
  function sendAnyway(text: string, chatId = store.chosenId) {
    const { sendingId } = store.notices.get(chatId) ?? {}
    if (sendingId) sending.again(sendingId)
    else press(text, chatId)
  }

  /** The chat stays the one it was pressed in, also when the operator goes to another meanwhile. */
  async function joinAndSend(text: string, chatId = store.chosenId) {
    const chat = store.chat(chatId)
    const { sendingId } = store.notices.get(chatId) ?? {}
    if (!chat || (!sendingId && isHeldBack(text, chatId))) return
    const { id } = sender.value
    const outcome = await actions.perform('join', chat, id)
    if (!outcome.ok) {
      const { problem } = outcome
      return sending.notify(chatId, { kind: problem.code === 'CHAT_NOT_IN_CRM' ? 'closed' : 'join', problem, sendingId })
    }
    joined.add(`${chatId} ${id}`)
    if (sendingId) sending.again(sendingId)
    else if (drafts.textOf(chatId) === text) sending.press(chatId, text, id)
  }

  return { notice, send, sendAnyway, joinAndSend }
}
