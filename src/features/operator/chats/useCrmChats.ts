import { onScopeDispose, shallowRef } from 'vue'
import { byUrgency, crmChat, eachOnce, type CrmChat } from '../../../domain/open-lines/chat-list'
import { isSameItem, type CrmItem } from '../../../domain/crm-item'
import type { Person } from '../../../domain/messages/message'
import type { OpenLineChat } from '../../../domain/open-lines/open-line'
import { done, valueOr, type Outcome, type Problem } from '../../../domain/outcome'
import { usePortal, type RequestOptions } from '../../../portal/portal'
import { crmItem, type CrmItemInfo } from '../../../rest/crm-items'
import { pageSize } from '../../../rest/im/messages'
import { openLineDialog } from '../../../rest/open-lines/open-line-sessions'
import { byChat, conversationOf, factsOf, listed, listsOf, openView, type Opened, type ReadChats } from '../opening'
import { keepingOrder, withVanished } from './list-changes'
import { readChats } from './read-chats'
import type { OperatorStore } from '../useOperatorStore'

interface Surroundings {
  /** Hears of the chats as soon as they are in the list, before anything can be typed for them. */
  onList: (chats: readonly CrmChat[]) => void
  /** By chat, id of the last message that needs no answer. */
  noAnswer: () => ReadonlyMap<number, number>
  /** The first request, where it is on its way. */
  asked?: Promise<Outcome<Opened>> | undefined
}

/**
 * The open-line chats of one CRM item: opened with one request, read again after what changes them.
 */
export function useCrmChats(store: OperatorStore, item: CrmItem, { onList, noAnswer, asked }: Surroundings) {
  const portal = usePortal()
  const state = shallowRef<'loading' | 'ready' | 'failed'>('loading')
  const problem = shallowRef<Problem>()
  /**
   * Whose chats these are: the card's own, with what goes on at the contacts and the company behind it; or all of theirs, where
   * the card has none.
   */
  const items = shallowRef<readonly CrmItem[]>([item])
  /** The card itself, once it was read, and who is responsible for it. */
  const card = shallowRef<CrmItemInfo>()
  const responsible = shallowRef<Person>()
  const scope = new AbortController()
  onScopeDispose(() => scope.abort())

  let opening: Promise<void> | undefined

  /** Once at a time. `quietly`: what is shown stays until there is an answer, and a busy portal is asked once. */
  function open({ quietly = false } = {}): Promise<void> {
    if (!quietly) state.value = 'loading'
    return opening ??= read({ yieldsToLoad: quietly }).finally(() => { opening = undefined })
  }

  async function read(options: RequestOptions) {
    const first = asked ?? openView(portal, [item], options)
    asked = undefined
    let opened = await first
    if (opened.ok) {
      card.value = opened.value.card
      responsible.value = opened.value.responsible
    }
    if (opened.ok && opened.value.chats.length === 0) opened = await openOthers() ?? opened
    if (scope.signal.aborted) return
    if (!opened.ok) {
      problem.value = opened.problem
      state.value = 'failed'
      return
    }
    show(opened.value)
  }

  /** The chats that the first request had no room for, and what goes on at the contacts and the company. */
  async function fillIn() {
    if (store.chats.length && items.value[0] === item) await addLinked()
    await lookAt(store.chats.filter(({ id, last }) => !last && !store.conversations.has(id)))
  }

  /** Their chats come into the list while they go on; what is over there belongs to other deals. */
  async function addLinked() {
    const others = await linkedItems()
    if (!others.length || scope.signal.aborted) return
    items.value = [item, ...others]
    await refresh()
  }

  /** The contacts and the company of a deal or lead. */
  async function linkedItems(): Promise<CrmItem[]> {
    if (item.type !== 'deal' && item.type !== 'lead') return []
    const info = card.value ?? valueOr(await portal.ask(crmItem(item), { signal: scope.signal }), undefined)
    return info ? [
      ...info.contactIds.map(id => ({ type: 'contact' as const, id })),
      ...info.companyId ? [{ type: 'company' as const, id: info.companyId }] : []
    ].slice(0, 5) : []
  }

  /**
   * A dialog reaches CRM through one item; a deal without chats may have them on its contact or company
   * (docs/bitrix24/open-line-chats.md#how-chat-and-crm-item-are-tied).
   */
  async function openOthers(): Promise<Outcome<Opened> | undefined> {
    const others = await linkedItems()
    const opened = others.length ? await openView(portal, others) : undefined
    if (!opened?.ok || opened.value.chats.length === 0) return undefined
    items.value = others
    return opened
  }

  /** The chat that needs an answer most opens. */
  function show({ me, chats: found, readings }: Opened) {
    store.me = me
    const chats = byUrgency(found, me.id, noAnswer())
    putList(chats)
    for (const [id, reading] of readings) {
      if (store.chat(id)) store.takeReading(id, reading)
    }
    store.chosenId = chats.some(({ id }) => id === store.chosenId) ? store.chosenId : chats[0]?.id ?? 0
    problem.value = undefined
    state.value = 'ready'
  }

  /** What the list tells of chats that are not on screen. */
  async function lookAt(chats: readonly CrmChat[]) {
    if (chats.length === 0) return
    const { readings, dialogs } = await readChats(portal, chats, { signal: scope.signal })
    for (const chat of chats) {
      store.putChat({ ...store.factsFrom(chat), ...factsOf(readings.get(chat.id), dialogs.get(chat.id)) })
    }
  }

  /** Which chats there are and which go on, and anew all about one of them, in one request. What else is known stays. */
  async function refresh(chatId = 0): Promise<Problem | undefined> {
    const of = items.value
    const asked = await portal.askAll({
      lists: of.map((one) => {
        const { all, live } = listsOf(one)
        return { all: isLinked(one) ? undefined : all, live }
      }),
      dialogs: chatId ? [openLineDialog(chatId)] : [],
      conversations: chatId ? [conversationOf(chatId, pageSize)] : []
    }, { signal: scope.signal })
    if (!asked.ok) return asked.problem
    const lists = asked.value.lists.map(({ all, live }, at) => ({ one: of[at]!, all, live }))
    const refused = lists.flatMap(({ one, all, live }) => isLinked(one) ? [] : [all, live]).find(list => list?.ok === false)
    if (refused && !refused.ok) return refused.problem
    // What may not be read is not asked for again: no round could compare the lists.
    items.value = lists.filter(({ one, live }) => !isLinked(one) || live.ok).map(({ one }) => one)
    takeLists(lists.map(({ one, all, live }) => ({ one, chats: listedOf(one, all, live) })), byChat(asked.value), chatId)
    return undefined
  }

  /** Of a linked item what goes on, and what we know of before. */
  function listedOf(one: CrmItem, all: Outcome<OpenLineChat[]> | undefined, live: Outcome<OpenLineChat[]>) {
    return listed(all ?? done(store.chats.filter(({ item: other }) => isSameItem(one, other)).map(openLineChatOf)), live)
  }

  function takeLists(lists: { one: CrmItem, chats: ReturnType<typeof listed> }[], { readings, dialogs }: ReadChats, chatId: number) {
    const chats = lists.flatMap(({ one, chats: rows }) => rows.map(({ chat, active }) => crmChat({
      chat, item: one, active, userId: store.me?.id ?? 0,
      ...chat.chatId === chatId ? factsOf(readings.get(chatId), dialogs.get(chatId)) : {}
    }, store.chat(chat.chatId))))
    putList(keepingOrder(store.chats, withVanished(store.chats, eachOnce(chats))))
    const reading = readings.get(chatId)
    // The dialog as its session tells it knows nothing of what this user has read.
    if (reading) store.takeReading(chatId, { ...reading, dialog: dialogs.get(chatId) ?? reading.dialog })
    const gone = store.chat(chatId)
    if (gone?.isGone) store.putChat({ ...store.factsFrom(gone), ...factsOf(reading, dialogs.get(chatId)) })
  }

  function putList(chats: readonly CrmChat[]) {
    store.chats = chats
    onList(chats)
  }

  /** Another item's, in a list that has the card's own chats. */
  function isLinked(one: CrmItem): boolean {
    return items.value[0] === item && one !== item
  }

  /** Whether a chat of this item is one of the card's. */
  function isOwn(one: CrmItem): boolean {
    return items.value.some(other => isSameItem(one, other))
  }

  return { state, problem, items, responsible, open, fillIn, refresh, lookAt, isOwn }
}

function openLineChatOf({ id, connectorId, channel }: CrmChat): OpenLineChat {
  return { chatId: id, connectorId, connectorTitle: channel }
}
