import { onScopeDispose, shallowRef } from 'vue'
import { byUrgency } from '../../../domain/open-lines/chat-list'
import type { CrmChat } from '../../../domain/open-lines/crm-chat'
import { isSameItem, type CrmItem } from '../../../domain/crm-item'
import type { Person } from '../../../domain/messages/message'
import { failed, mayPass, type Outcome, type Problem } from '../../../domain/outcome'
import { usePortal, type RequestOptions } from '../../../portal/portal'
import type { CrmItemInfo } from '../../../rest/crm-items'
import { openView, type Opened } from '../opening'
import { factsOf } from './chat-questions'
import { linkedItems } from './linked-items'
import { readChats } from './read-chats'
import { useListRefresh } from './useListRefresh'
import type { OperatorStore } from '../useOperatorStore'

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
  const { signal } = scope

  let opening: Promise<void> | undefined
  /** The contacts and the company were not told: each reading of the list asks for them again. */
  let isLinkUntold = false
  const refresh = useListRefresh(store, {
    item, items, isLinked, beforeReading: async () => { if (isLinkUntold) await addLinked() }, putList, noAnswer, choose, signal
  })

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
    if (signal.aborted) return
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
    await lookAt(store.chats.filter(({ id, last, dialog }) => !dialog || (!last && !store.conversations.has(id))))
  }

  /** Their chats come into the list while they go on; what is over there belongs to other deals. True where there are some to ask for. */
  async function addLinked(): Promise<boolean> {
    const others = await linkedItems(portal, item, { card: card.value, signal })
    isLinkUntold = !others.ok
    if (!others.ok || !others.value.length || signal.aborted) return false
    items.value = [item, ...others.value]
    return true
  }

  /**
   * A dialog reaches CRM through one item; a deal without chats may have them on its contact or company
   * (docs/bitrix24/open-line-chats.md#how-chat-and-crm-item-are-tied).
   */
  async function openOthers(): Promise<Outcome<Opened> | undefined> {
    const others = await linkedItems(portal, item, { card: card.value, signal })
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
    const { readings, dialogs } = await readChats(portal, chats, { signal })
    // Where another reading told the dialog meanwhile, such as the one after an action, this one tells what was.
    for (const chat of chats.filter(({ id, dialog }) => store.chat(id)?.dialog === dialog)) {
      store.putChat({ ...store.factsFrom(chat), ...factsOf(readings.get(chat.id), dialogs.get(chat.id)) })
    }
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
