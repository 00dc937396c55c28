import { onScopeDispose, shallowRef } from 'vue'
import { byUrgency, crmChat, eachOnce, type CrmChat } from '../../../domain/open-lines/chat-list'
import { isSameItem, type CrmItem } from '../../../domain/crm-item'
import type { Person } from '../../../domain/messages/message'
import type { OpenLineChat, OpenLineDialog } from '../../../domain/open-lines/open-line'
import { done, failed, isRefusal, mayPass, type Outcome, type Problem } from '../../../domain/outcome'
import { usePortal, type RequestOptions } from '../../../portal/portal'
import { crmItem, type CrmItemInfo } from '../../../rest/crm-items'
import { pageSize } from '../../../rest/im/messages'
import { openLineDialog } from '../../../rest/open-lines/open-line-sessions'
import { byChat, conversationOf, factsOf, listed, listsOf, openView, untoldIn, type Opened, type ReadChats } from '../opening'
import { keepingOrder, withVanished } from './list-changes'
import { readChats } from './read-chats'
import type { OperatorStore } from '../useOperatorStore'

/** Of the contacts and the company behind a card; the company is always among them. */
const mostLinked = 5

interface Surroundings {
  /** Hears of the chats as soon as they are in the list, before anything can be typed for them. */
  onList: (chats: readonly CrmChat[]) => void
  /** By chat, id of the last message that needs no answer. */
  noAnswer: () => ReadonlyMap<number, number>
  /** Shows the first chat of a card that had none. */
  choose: (chatId: number) => void
  /** The first request, where it is on its way. */
  asked?: Promise<Outcome<Opened>> | undefined
}

/**
 * The open-line chats of one CRM item: opened with one request, read again after what changes them.
 */
export function useCrmChats(store: OperatorStore, item: CrmItem, { onList, noAnswer, choose, asked }: Surroundings) {
  const portal = usePortal()
  const state = shallowRef<'loading' | 'ready' | 'failed'>('loading')
  const problem = shallowRef<Problem>()
  /**
   * Items whose chats are listed. The card first, with the running chats of its contacts and company; or these first, with all of
   * theirs, where the card had none.
   */
  const items = shallowRef<readonly CrmItem[]>([item])
  /** The card itself, once it was read, and who is responsible for it. */
  const card = shallowRef<CrmItemInfo>()
  const responsible = shallowRef<Person>()
  const scope = new AbortController()
  onScopeDispose(() => scope.abort())

  let opening: Promise<void> | undefined
  /** The contacts and the company were not told: each reading of the list asks again. */
  let isLinkUntold = false

  /** Once at a time. `quietly`: what is shown stays until there is an answer, and a busy portal is asked once. */
  function open({ quietly = false } = {}): Promise<void> {
    if (!quietly) state.value = 'loading'
    return opening ??= read({ yieldsToLoad: quietly }).finally(() => { opening = undefined })
  }

  async function read(options: RequestOptions) {
    items.value = [item]
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
    if (items.value[0] === item && await addLinked()) await refresh()
    await lookAt(store.chats.filter(({ id, last }) => !last && !store.conversations.has(id)))
  }

  /** Their chats come into the list while they go on; what is over there belongs to other deals. True where there are some to ask for. */
  async function addLinked(): Promise<boolean> {
    const others = await linkedItems()
    isLinkUntold = !others.ok
    if (!others.ok || !others.value.length || scope.signal.aborted) return false
    items.value = [item, ...others.value]
    return true
  }

  /** The contacts and the company of a deal or lead; none where the card itself may not be read. */
  async function linkedItems(): Promise<Outcome<CrmItem[]>> {
    if (item.type !== 'deal' && item.type !== 'lead') return done([])
    const info = card.value ? done(card.value) : await portal.ask(crmItem(item), { signal: scope.signal })
    if (!info.ok) return mayPass(info.problem) ? info : done([])
    const company = info.value.companyId ? [{ type: 'company' as const, id: info.value.companyId }] : []
    const contacts = info.value.contactIds.map(id => ({ type: 'contact' as const, id }))
    return done([...contacts.slice(0, mostLinked - company.length), ...company])
  }

  /**
   * A dialog reaches CRM through one item; a deal without chats may have them on its contact or company
   * (docs/bitrix24/open-line-chats.md#how-chat-and-crm-item-are-tied).
   */
  async function openOthers(): Promise<Outcome<Opened> | undefined> {
    const others = await linkedItems()
    if (!others.ok) return others
    const opened = others.value.length ? await openView(portal, others.value) : undefined
    if (!opened?.ok) return opened && mayPass(opened.problem) ? opened : undefined
    const { chats, untold } = opened.value
    const passing = untold.find(({ problem: why }) => mayPass(why))
    const told = others.value.filter(one => !untold.some(({ item: other, problem: why }) => other === one && !mayPass(why)))
    // The card itself may get a chat any time.
    items.value = [...told, item]
    if (chats.length === 0) return passing && failed(passing.problem)
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
    // Where another reading told the dialog meanwhile, such as the one after an action, this one tells what was.
    for (const chat of chats.filter(({ id, dialog }) => store.chat(id)?.dialog === dialog)) {
      store.putChat({ ...store.factsFrom(chat), ...factsOf(readings.get(chat.id), dialogs.get(chat.id)) })
    }
  }

  /** Readings of the list: one that was asked for earlier and comes later tells what was. */
  const turns = { asked: 0, taken: 0 }

  /** Which chats there are and which go on, and anew all about one of them, in one request. What else is known stays. */
  async function refresh(chatId = 0): Promise<Problem | undefined> {
    if (isLinkUntold) await addLinked()
    const of = items.value
    const [turn, before] = [++turns.asked, store.chat(chatId)?.dialog]
    const asked = await portal.askAll({
      lists: of.map((one) => {
        const { all, live } = listsOf(one)
        return { all: isLinked(one) ? undefined : all, live }
      }),
      dialogs: chatId ? [openLineDialog(chatId)] : [],
      conversations: chatId ? [conversationOf(chatId, pageSize)] : []
    }, { signal: scope.signal })
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

  /** Those of which all chats are listed, the finished ones too. */
  const wholeItems = () => items.value.filter(one => !isLinked(one))

  return { state, problem, items, wholeItems, responsible, open, fillIn, refresh, lookAt, isOwn }
}

function openLineChatOf({ id, connectorId, channel }: CrmChat): OpenLineChat {
  return { chatId: id, connectorId, connectorTitle: channel }
}
