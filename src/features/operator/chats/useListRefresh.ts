import type { ShallowRef } from 'vue'
import { isSameItem, type CrmItem } from '../../../domain/crm-item'
import { byUrgency, eachOnce } from '../../../domain/open-lines/chat-list'
import { crmChat, type CrmChat } from '../../../domain/open-lines/crm-chat'
import type { OpenLineChat, OpenLineDialog } from '../../../domain/open-lines/open-line'
import { done, isRefusal, mayPass, type Outcome, type Problem } from '../../../domain/outcome'
import { usePortal } from '../../../portal/portal'
import { pageSize } from '../../../rest/im/messages'
import { openLineDialog } from '../../../rest/open-lines/open-line-sessions'
import { byChat, conversationOf, factsOf, listed, listsOf, untoldIn, type ReadChats } from './chat-questions'
import { keepingOrder, withVanished } from './list-changes'
import type { OperatorStore } from '../useOperatorStore'

interface List {
  /** The card's. */
  item: CrmItem
  /** Items whose chats are listed; those that stay refused leave it. */
  items: ShallowRef<readonly CrmItem[]>
  /** Another item's, of which only what goes on is listed. */
  isLinked: (one: CrmItem) => boolean
  /** Finds out before each reading what is missing in `items`. */
  beforeReading: () => Promise<unknown>
  putList: (chats: readonly CrmChat[]) => void
  /** By chat, id of the last message that needs no answer. */
  noAnswer: () => ReadonlyMap<number, number>
  choose: (chatId: number) => void
  signal: AbortSignal
}

/** Reads the list of chats again, after what changes it. */
export function useListRefresh(store: OperatorStore, list: List) {
  const { item, items, isLinked, beforeReading, putList, noAnswer, choose, signal } = list
  const portal = usePortal()

  /** Readings of the list: one that was asked for earlier and comes later tells what was. */
  const turns = { asked: 0, taken: 0 }

  /** Which chats there are and which go on, and anew all about one of them, in one request. What else is known stays. */
  async function refresh(chatId = 0): Promise<Problem | undefined> {
    await beforeReading()
    const of = items.value
    const [turn, before] = [++turns.asked, store.chat(chatId)?.dialog]
    const asked = await portal.askAll({
      lists: of.map((one) => {
        const { all, live } = listsOf(one)
        return { all: isLinked(one) ? undefined : all, live }
      }),
      dialogs: chatId ? [openLineDialog(chatId)] : [],
      conversations: chatId ? [conversationOf(chatId, pageSize)] : []
    }, { signal })
    if (!asked.ok) return asked.problem
    const lists = asked.value.lists.map(({ all, live }, at) => ({ one: of[at]!, all, live, untold: untoldIn(all, live) }))
    const untold = untoldList(lists)
    if (untold) return untold
    const chats = byChat(asked.value)
    const isLate = turn < turns.taken
    if (!isLate) {
      turns.taken = turn
      // What stays refused and has nothing in the list is not asked for again.
      items.value = lists.filter(({ one, untold }) => !untold || mayPass(untold) || knownOf(one).length > 0).map(({ one }) => one)
      takeLists(lists.map(({ one, all, live }) => ({ one, chats: listedOf(one, all, live) })), chats, chatId)
    }
    if (!isLate || store.chat(chatId)?.dialog === before) takeChat(chatId, chats, isLate)
    const mine = lists.find(({ one }) => isSameItem(one, store.chat(chatId)?.item ?? item))
    return mine?.untold ?? (chats.readings.has(chatId) ? undefined : untoldDialog(asked.value.dialogs))
  }

  /** Why the lists that matter are not known: the card's own, or all of those that chats on screen come from. */
  function untoldList(lists: readonly { one: CrmItem, untold: Problem | undefined }[]): Problem | undefined {
    if (lists[0]?.one === item) return lists[0].untold
    const mattering = lists.filter(({ one }) => store.chats.some(chat => isSameItem(chat.item, one)))
    return mattering.every(({ untold }) => untold) ? mattering[0]?.untold : undefined
  }

  /** Why a chat could not be read. A refusal is an answer: this user may not look into it. */
  function untoldDialog(dialogs: readonly Outcome<OpenLineDialog>[]): Problem | undefined {
    return dialogs.flatMap(dialog => dialog.ok || isRefusal(dialog.problem) ? [] : [dialog.problem])[0]
  }

  /** Of a linked item what goes on, and what we know of before; of one that was not told just now, all as we know it. */
  function listedOf(one: CrmItem, all: Outcome<OpenLineChat[]> | undefined, live: Outcome<OpenLineChat[]>) {
    const known = knownOf(one)
    if (untoldIn(all, live)) return known.map(chat => ({ chat: openLineChatOf(chat), active: chat.state === 'open' }))
    return listed(all ?? done(known.map(openLineChatOf)), live)
  }

  function knownOf(one: CrmItem): CrmChat[] {
    return store.chats.filter(({ item: other, isGone }) => !isGone && isSameItem(one, other))
  }

  function takeLists(lists: { one: CrmItem, chats: ReturnType<typeof listed> }[], { readings, dialogs }: ReadChats, chatId: number) {
    const chats = lists.flatMap(({ one, chats: rows }) => rows.map(({ chat, active }) => crmChat({
      chat, item: one, active, userId: store.me?.id ?? 0,
      ...chat.chatId === chatId ? factsOf(readings.get(chatId), dialogs.get(chatId)) : {}
    }, store.chat(chat.chatId))))
    putList(keepingOrder(store.chats, withVanished(store.chats, eachOnce(chats))))
    chooseFirst()
  }

  /** All about one chat; of one that the list left out, or where the list came too late, by what it tells itself. */
  function takeChat(chatId: number, { readings, dialogs }: ReadChats, isLate: boolean) {
    const reading = readings.get(chatId)
    // The dialog as its session tells it knows nothing of what this user has read.
    if (reading) store.takeReading(chatId, { ...reading, dialog: dialogs.get(chatId) ?? reading.dialog })
    const chat = store.chat(chatId)
    if (chat && (chat.isGone || isLate)) store.putChat({ ...store.factsFrom(chat), ...factsOf(reading, dialogs.get(chatId)) })
  }

  /** A card that had no chat shows the first one that comes. */
  function chooseFirst() {
    const [first] = store.chosen ? [] : byUrgency(store.chats, store.me?.id ?? 0, noAnswer())
    if (first) choose(first.id)
  }

  return refresh
}

function openLineChatOf({ id, connectorId, channel }: CrmChat): OpenLineChat {
  return { chatId: id, connectorId, connectorTitle: channel }
}
