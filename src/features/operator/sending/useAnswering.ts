import { computed, shallowRef, type ComputedRef, type Ref } from 'vue'
import { textRefusal } from '../../../domain/sending/answer-text'
import { answerWay, type AnswerWay } from '../../../domain/sending/answer-way'
import type { OperatorAction } from '../../../domain/open-lines/open-line'
import { timeNow } from '../../../lib/time/clock'
import type { useChatActions } from '../actions/useChatActions'
import type { DraftBox } from '../composer/draft/useDraft'
import type { Sender } from '../composer/useSender'
import type { OperatorStore } from '../useOperatorStore'
import { isHeld } from './chat-notice'
import type { useSend } from './useSend'

/** So soon after a notice, in ms, a key was meant for what stood there before. */
const readingTime = 800

interface Parts {
  drafts: Pick<DraftBox, 'textOf' | 'openIn' | 'notes'>
  sending: Pick<ReturnType<typeof useSend>, 'press' | 'again' | 'notify'>
  actions: Pick<ReturnType<typeof useChatActions>, 'perform' | 'run'>
  sender: Readonly<Ref<Sender>>
  /** Files wait below this chat. */
  hasFiles: (chatId: number) => boolean
  /** Reads the list and this chat again. */
  refresh: (chatId: number) => Promise<unknown>
  /** What may be done with the chosen chat, the best first. */
  offered: ComputedRef<readonly OperatorAction[]>
}

/** What the button that sends does: a way that the chat needs, or out with it although somebody wrote. */
export type SendWay = AnswerWay | 'anyway'

/** One press. `seen`: the newest message that was in sight at it. */
interface Press { by: 'key' | 'button', chatId?: number, seen?: number }

/** What goes out after a step: the text of the box, or one that could not go back into it. */
interface Waiting { chatId: number, text: string, sendingId?: string | undefined, seen?: number }

/** What a press of the button that sends does, in each of its names, and always for the chat that it was pressed in. */
export function useAnswering(store: OperatorStore, { drafts, sending, actions, sender, hasFiles, offered, refresh }: Parts) {
  /** Chat and sender of each joining that the portal took, or said to be done already. */
  const joined = new Set<string>()
  /** Chats in which a step before sending is under way. */
  const stepping = shallowRef<ReadonlySet<number>>(new Set())

  // A sent message proves that its sender was in the chat. If they are refused later they have left it, and joining helps again.
  store.onSendings((now, before) => {
    const sent = new Set(before.flatMap(({ id, state }) => state === 'sent' ? [id] : []))
    for (const one of now) if (one.state === 'sent' && !sent.has(one.id)) joined.delete(`${one.chatId} ${one.userId}`)
  })

  /** Why the chosen chat's text was not sent. */
  const notice = computed(() => {
    const told = store.notices.get(store.chosenId)
    return told?.kind === 'join' && joined.has(`${store.chosenId} ${sender.value.id}`) ? { ...told, wasJoined: true } : told
  })

  /** What a press does now in the chosen chat. A notice about a text that is not in the box changes nothing. */
  const way = computed<SendWay>(() => {
    const needed = answerWay(offered.value, sender.value.id !== store.me?.id)
    const { kind, sendingId } = notice.value ?? {}
    if (sendingId || !['send', 'join'].includes(needed)) return needed
    if (isHeld(kind)) return 'anyway'
    return kind === 'join' ? 'join' : needed
  })
  /** The text of the box was written for colleagues, and the customer would get it now. */
  const isLoud = computed(() => isLoudIn(store.chosenId))
  const isStepping = computed(() => stepping.value.has(store.chosenId))

  function isLoudIn(chatId: number): boolean {
    return drafts.notes.has(chatId) && store.chat(chatId)?.dialog?.silent === false
  }

  /** By a key: the second press of a double one comes before anybody could have read what held the first one back. */
  function send(text: string, chatId = store.chosenId) {
    const { kind, at = 0 } = store.notices.get(chatId) ?? {}
    if (isHeld(kind) && timeNow() - at < readingTime) return
    press(text, chatId)
  }

  function press(text: string, chatId: number) {
    if (mayGoOut(text, chatId)) sending.press(chatId, text, sender.value.id)
  }

  /**
   * False also where a placeholder stands in the text of the box, and nobody said that it is meant so; or where files would go
   * out in somebody else's name, which the portal does not know.
   */
  function mayGoOut(text: string, chatId: number): boolean {
    const [refusal, withFiles] = [textRefusal(text), hasFiles(chatId)]
    if (withFiles && sender.value.id !== store.me?.id) return false
    return (!refusal || (withFiles && refusal === 'blank')) && drafts.openIn(chatId, text).length === 0
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
    if (!chat || (!sendingId && !mayGoOut(text, chatId))) return
    const { id } = sender.value
    await after({ chatId, text, sendingId }, async () => {
      const outcome = await actions.perform('join', chat, id)
      const isIn = outcome.ok || (outcome.problem.kind === 'unconfirmed' && await isInside(chatId, id))
      if (isIn) joined.add(`${chatId} ${id}`)
      else sending.notify(chatId, { kind: outcome.problem.refusal === 'not-active' ? 'closed' : 'join', problem: outcome.problem, sendingId })
      return isIn
    })
    // Who is in the chat shows there only.
    if (joined.has(`${chatId} ${id}`)) void refresh(chatId)
  }

  /** Without an answer, who is in the chat tells whether joining worked. */
  async function isInside(chatId: number, userId: number): Promise<boolean> {
    if (await refresh(chatId)) return false
    const chat = store.chat(chatId)
    return userId === store.me?.id ? chat?.member === true : chat?.others.some(({ id }) => id === userId) === true
  }

  /** Takes or starts the dialog, which tells itself what came of it. */
  function stepAndSend(step: 'take' | 'start', text: string, { chatId, seen }: Required<Omit<Press, 'by'>>): Promise<void> {
    if (!mayGoOut(text, chatId)) return Promise.resolve()
    return after({ chatId, text, seen }, async () => {
      const result = await actions.run(step, chatId)
      return result?.state === 'done' && result.listed
    })
  }

  /**
   * The text goes out once the step was taken, guarded by what the operator had seen before it; else it stays in the box.
   * So it does where the step changed who reads it.
   */
  async function after({ chatId, text, sendingId, seen = store.seenIn(chatId) }: Waiting, step: () => Promise<boolean>) {
    if (stepping.value.has(chatId)) return
    const { id } = sender.value
    const wasSilent = store.isSilent(chatId)
    stepping.value = new Set([...stepping.value, chatId])
    const isTaken = await step().finally(() => { stepping.value = new Set([...stepping.value].filter(one => one !== chatId)) })
    if (!isTaken) return
    if (sendingId) sending.again(sendingId)
    else if (drafts.textOf(chatId) === text && store.isSilent(chatId) === wasSilent) sending.press(chatId, text, id, seen)
  }

  /** What the button says is done. */
  function answer(text: string, { by, chatId = store.chosenId, seen = store.seenIn(chatId) }: Press) {
    if (way.value === 'none') return
    if (isLoudIn(chatId) && store.notices.get(chatId)?.kind !== 'loud') return sending.notify(chatId, { kind: 'loud' })
    if (way.value === 'take' || way.value === 'start') void stepAndSend(way.value, text, { chatId, seen })
    else if (way.value === 'join') void joinAndSend(text, chatId)
    else if (by === 'key') send(text, chatId)
    else if (way.value === 'anyway') sendAnyway(text, chatId)
    else press(text, chatId)
  }

  return { notice, way, isLoud, isStepping, answer, send, sendAnyway, joinAndSend }
}
