import { computed } from 'vue'
import { textRefusal } from '../../domain/sending/answer-text'
import type { CrmItem } from '../../domain/crm-item'
import { readSettings, settingsOption } from '../../domain/settings/settings'
import type { Portal } from '../../portal/portal'
import { localStore, type LocalStore } from '../../lib/local-store'
import { useCannedPanel } from './canned/useCannedPanel'
import { useChatActions } from './actions/useChatActions'
import { useColleagues } from './live/useColleagues'
import { useConversation } from './conversation/useConversation'
import { useCrmChats } from './chats/useCrmChats'
import { useDraft } from './composer/useDraft'
import { useDraftSync } from './composer/useDraftSync'
import { useFind } from './find/useFind'
import { useLive } from './live/useLive'
import { useLog } from './conversation/useLog'
import { useOperatorStore } from './useOperatorStore'
import { useSelfHelp } from './live/useSelfHelp'
import { useSend } from './sending/useSend'
import { useSender } from './composer/useSender'
import { useUnsent } from './sending/useUnsent'

/** So soon after a notice, in ms, a press was meant for what stood there before. */
const readingTime = 800

interface Options { local?: LocalStore, wait?: (ms: number) => Promise<void> }

/** The use cases of the operator view, joined: what one of them needs of another is said here and nowhere else. */
export function useOperator(portal: Portal, crmItem: CrmItem, { local = localStore(), wait }: Options = {}) {
  const store = useOperatorStore()
  const settings = readSettings({ app: portal.appOption(settingsOption), user: portal.userOption(settingsOption) })
  // Also of a chat that appears only later: what is typed for it outlives the frame as well.
  const chats = useCrmChats(portal, crmItem, store, list => drafts.restore(list, sync.elsewhere()))
  const conversation = useConversation(portal, store)
  const drafts = useDraft({
    local, memberId: portal.opening.memberId, userId: () => store.me?.id ?? 0, changed: () => sync.later()
  })
  const sync = useDraftSync(portal, drafts.stored)
  const unsent = useUnsent(store, drafts, { local, memberId: portal.opening.memberId, item: crmItem })
  const sending = useSend(portal, store, { unsent, refreshChats: chats.refresh, ...wait ? { wait } : {} })
  const senders = useSender(portal, store, settings.company.botSenders)
  const actions = useChatActions(portal, store, { refresh: chats.refresh, onDone: chatId => colleagues.signal(chatId) })
  const log = useLog(store, actions.failed)
  const live = useLive(portal, store, {
    items: () => chats.items.value, newer: conversation.newer, refresh: chats.refresh, lookAt: chats.lookAt,
    lively: settings.company.pollSeconds * 1000
  })
  const colleagues = useColleagues(portal, {
    isOn: settings.company.tellColleagues, store,
    look: (chatId) => { if (store.chat(chatId)) live.onSignal() }
  })
  const find = useFind(portal, store, conversation.older)
  const cannedPanel = useCannedPanel({
    portal, item: crmItem, settings, lineId: () => store.chosen?.dialog?.lineId ?? 0
  })
  /** Chat and sender of each joining that the portal took, or said to be done already. */
  const joined = new Set<string>()
  const notice = computed(() => {
    const told = store.notices.get(store.chosenId)
    return told?.kind === 'join' && joined.has(`${store.chosenId} ${senders.sender.value.id}`) ? { ...told, wasJoined: true } : told
  })

  const selfHelp = useSelfHelp({
    problem: () => chats.state.value === 'failed' ? chats.problem.value : store.conversation?.state === 'failed' ? store.conversation.problem : undefined,
    retry: () => void (chats.state.value === 'failed' ? start({ quietly: true }) : conversation.load(store.chosenId, { quietly: true }))
  })
  let starting: Promise<void> | undefined

  /** Opens the card, once at a time: a press while the view tries by itself joins in. */
  function start(how?: { quietly: boolean }): Promise<void> {
    const opened = chats.open(how)
    return starting ??= goOn(opened).finally(() => { starting = undefined })
  }

  async function goOn(opened: Promise<void>) {
    await opened
    if (chats.state.value !== 'ready') return
    unsent.restore()
    live.start()
    if (store.chosenId && !store.conversation) await conversation.load()
    await chats.fillIn()
    void colleagues.start()
  }

  function setVisible(visible: boolean) {
    live.setVisible(visible)
    selfHelp.setVisible(visible)
  }

  function select(chatId: number) {
    actions.clear()
    conversation.choose(chatId)
  }

  /** The second press of a double click comes before anybody could have read what held the first one back. */
  function send(text: string, chatId = store.chosenId) {
    const { kind, at = 0 } = store.notices.get(chatId) ?? {}
    if ((kind === 'stale' || kind === 'unseen') && Date.now() - at < readingTime) return
    press(text, chatId)
  }

  function press(text: string, chatId: number) {
    if (!textRefusal(text) && !isHeldBack(text, chatId)) sending.press(chatId, text, senders.sender.value.id)
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
  async function joinAndSend(text: string, chosenId = store.chosenId) {
    const { sendingId } = store.notices.get(chosenId) ?? {}
    const { id } = senders.sender.value
    const chat = store.chat(chosenId)
    if (!chat || (!sendingId && isHeldBack(text, chosenId))) return
    const outcome = await actions.perform('join', chat, id)
    if (!outcome.ok) {
      const { problem } = outcome
      return sending.notify(chosenId, { kind: problem.code === 'CHAT_NOT_IN_CRM' ? 'closed' : 'join', problem, sendingId })
    }
    joined.add(`${chosenId} ${id}`)
    if (sendingId) sending.again(sendingId)
    else if (drafts.textOf(chosenId) === text) sending.press(chosenId, text, id)
  }

  return {
    store, settings, chats, conversation, drafts, sending, senders, actions, log, live, find, cannedPanel, notice,
    start, setVisible, select, send, sendAnyway, joinAndSend
  }
}

export type Operator = ReturnType<typeof useOperator>
