import { inject, shallowRef, type InjectionKey } from 'vue'
import type { CrmItem } from '../../domain/crm-item'
import { nextWaiting } from '../../domain/open-lines/list-order'
import { settingsOption } from '../../domain/settings/settings'
import { readSettings } from '../../domain/settings/read-settings'
import { usePortal } from '../../portal/portal'
import { browserChannel, type OpenChannel } from '../../lib/browser/channel'
import { localStore, type LocalStore } from '../../lib/browser/local-store'
import { openFrames, type OpenFrames } from '../../lib/browser/open-frames'
import type { ShownPictures } from '../../ui/files/useFileSource'
import { useCannedPanel } from './canned/useCannedPanel'
import { useChatFilter } from './chats/useChatFilter'
import { useListOrder } from './chats/useListOrder'
import { useNoAnswer } from './chats/useNoAnswer'
import { useChatActions } from './actions/useChatActions'
import { useTransfer } from './actions/hand-over/useTransfer'
import { useColleagues } from './live/useColleagues'
import { useConversation } from './conversation/reading/useConversation'
import { useEarlierDialogs } from './conversation/reading/useEarlierDialogs'
import { useCrmChats } from './chats/useCrmChats'
import { useBoxFocus } from './composer/useBoxFocus'
import { useDraft } from './composer/draft/useDraft'
import { useDraftSync } from './composer/draft/useDraftSync'
import { useOutgoing } from './files/useOutgoing'
import { useTrays } from './files/useTrays'
import { useLive } from './live/useLive'
import { useLog } from './conversation/useLog'
import type { openView } from './opening'
import { useOpening } from './useOpening'
import { useOperatorStore } from './useOperatorStore'
import { useAnswering } from './sending/useAnswering'
import { useSend } from './sending/useSend'
import { useShutChannel } from './delivery/useShutChannel'
import { useSendAndNext } from './sending/useSendAndNext'
import { useSender } from './composer/useSender'
import { useUnreadLine } from './conversation/useUnreadLine'
import { useUnsent } from './sending/useUnsent'

interface Options {
  local?: LocalStore
  wait?: (ms: number) => Promise<void>
  openChannel?: OpenChannel
  frames?: OpenFrames
  /** The request that opens the card, where it is on its way. */
  asked?: ReturnType<typeof openView> | undefined
}

/** The use cases of the operator view, joined: what one of them needs of another is said here and nowhere else. */
export function useOperator(crmItem: CrmItem, options: Options = {}) {
  const { local = localStore(), wait, openChannel = browserChannel, frames = openFrames(), asked } = options
  const portal = usePortal()
  const store = useOperatorStore()
  const settings = readSettings({ app: portal.appOption(settingsOption), user: portal.userOption(settingsOption) })
  const { memberId } = portal.opening

  const drafts = useDraft({
    local, memberId, userId: () => store.me?.id ?? 0, isSilent: store.isSilent,
    changed: () => sync.later()
  })
  const sync = useDraftSync(drafts.stored)
  const noAnswer = useNoAnswer(store, { local, memberId })
  const chats = useCrmChats(store, crmItem, {
    // Also of a chat that appears only later: what is typed for it outlives the frame as well.
    onList: (list) => {
      drafts.restore(list, sync.elsewhere())
      if (chats.state.value === 'ready') unsent.restore()
    },
    noAnswer: () => noAnswer.upTo.value, choose: chatId => conversation.choose(chatId), asked
  })
  const order = useListOrder(store, crmItem, () => noAnswer.upTo.value)
  const list = useChatFilter({ sections: () => order.sections.value, chosenId: () => store.chosenId }, settings.own.chatFilter)
  const conversation = useConversation(store)
  const earlierDialogs = useEarlierDialogs(store)
  const unsent = useUnsent(store, drafts, { local, memberId, item: crmItem, frames })
  const trays = useTrays(store)
  const outgoing = useOutgoing(trays)
  const sending = useSend(store, { unsent, trays, outgoing, refreshChats: chats.refresh, ...wait ? { wait } : {} })
  const senders = useSender(store, settings.company.botSenders)
  const actions = useChatActions(store, {
    refresh: chats.refresh, isOwn: chats.isOwn, onDone: chatId => colleagues.signal(chatId)
  })
  const transfers = useTransfer(store, actions)
  const log = useLog(store, actions.failed)
  const live = useLive(store, {
    items: () => chats.items.value, wholeItems: chats.wholeItems, newer: conversation.newer, refresh: chats.refresh, lookAt: chats.lookAt,
    lively: settings.company.pollSeconds * 1000, openChannel
  })
  const unreadLine = useUnreadLine(store)
  const colleagues = useColleagues(store, {
    isOn: settings.company.tellColleagues, look: (chatId) => { if (store.chat(chatId)) live.onSignal() }
  })
  const cannedPanel = useCannedPanel({
    item: crmItem, settings, lineId: () => store.chosen?.dialog?.lineId ?? 0, place: { local, memberId, userId: () => store.me?.id ?? 0 }
  })
  const hasFiles = (chatId: number) => trays.trayOf(chatId).files.length > 0
  const answering = useAnswering(store, {
    drafts, sending, actions, sender: senders.sender, offered: log.actions, refresh: chats.refresh,
    hasFiles
  })
  const box = useBoxFocus()
  const shutChannel = useShutChannel(store)
  /** Those of the chosen chat while one of them is shown large. */
  const shownPictures = shallowRef<ShownPictures>()
  const opening = useOpening(store, { chats, conversation, unsent, live, unreadLine, colleagues })

  const sendAndNext = useSendAndNext(store, {
    next, go: open, hasMore: chatId => drafts.textOf(chatId).trim() !== '' || hasFiles(chatId)
  })

  function select(chatId: number) {
    actions.clear()
    transfers.clearNote()
    conversation.choose(chatId)
  }

  /** Shows a chat to go on with. */
  function open(chatId: number) {
    select(chatId)
    box.chatOpened()
  }

  /** The next chat whose customer waits for this user, in the order of the list. */
  function next(): number | undefined {
    return nextWaiting(
      { chats: store.chats, userId: store.me?.id ?? 0, noAnswer: noAnswer.upTo.value },
      { order: order.sections.value.flatMap(({ ids }) => ids), chosenId: store.chosenId }
    )
  }

  return {
    store, crmItem, settings, chats, order, list, noAnswer, conversation, earlierDialogs,
    drafts, trays, outgoing, sending, senders, actions, transfers, log, live,
    cannedPanel, box, shutChannel, shownPictures, select, open, next, sendAndNext, ...answering, ...opening
  }
}

export type Operator = ReturnType<typeof useOperator>

/** `OperatorView` provides it. */
export const operatorKey: InjectionKey<Operator> = Symbol('operator')

/** The use cases of the open card, in the `setup` of a part that wires some of them to what shows them. */
export function useCard(): Operator {
  const operator = inject(operatorKey)
  if (!operator) throw new Error('useCard() needs the Operator provided under operatorKey')
  return operator
}
