import { computed } from 'vue'
import { logRows } from '../../../domain/open-lines/conversation'
import { furtherActions } from '../../../domain/open-lines/hand-over'
import { operatorActions, type OperatorAction } from '../../../domain/open-lines/open-line'
import { isHuman, type Message, type Person } from '../../../domain/messages/message'
import type { OperatorStore } from '../useOperatorStore'

/** What the chosen chat's log shows, and what may be done with the chat. Computed anew only when one of them changes. */
export function useLog(store: OperatorStore, failed: (chatId: number) => OperatorAction | undefined) {
  const history = computed(() => store.conversation?.history)
  const sendings = computed(() => store.sendings.filter(({ chatId }) => chatId === store.chosenId))
  const people = computed(() => withMe(history.value?.people ?? new Map()))
  const messages = computed(() => new Map<number, Message>(history.value?.messages.map(message => [message.id, message])))
  const rows = computed(() => logRows({
    history: { messages: history.value?.messages ?? [], people: people.value },
    sendings: sendings.value,
    matches: store.matchesOf(store.chosenId),
    unreadFrom: store.conversation?.unreadFrom ?? 0,
    customerId: store.chosen?.dialog?.customerId ?? 0,
    userId: store.me?.id ?? 0
  }))

  const situation = computed(() => {
    const { chosen, me } = store
    return chosen && {
      state: chosen.state, ownerId: chosen.dialog?.ownerId ?? 0, userId: me?.id ?? 0, member: chosen.member,
      mark: chosen.mark, failed: failed(chosen.id)
    }
  })
  const actions = computed(() => situation.value ? operatorActions(situation.value) : [])
  /** What is done beside answering: handing over, spam, marking as read. */
  const further = computed(() => situation.value ? furtherActions(situation.value) : [])

  /** Who wrote last of those other than the current user; that user, where nobody else did since it was last seen. */
  const writer = computed(() => {
    const unreadFrom = store.conversation?.unreadFrom || Infinity
    const newest = history.value?.messages.findLast(isHuman)
    const others = history.value?.messages.findLast(message => isHuman(message) && message.authorId !== store.me?.id)
    const isOwn = (newest?.id ?? 0) >= unreadFrom && (others?.id ?? 0) < unreadFrom
    const last = isOwn ? newest : others
    return people.value.get(last?.authorId ?? 0)?.name || store.chosen?.customer || ''
  })

  /** A conversation names only who wrote in it, which the operator may not have done yet. */
  function withMe(known: ReadonlyMap<number, Person>): Map<number, Person> {
    const { me } = store
    if (!me || known.has(me.id)) return new Map(known)
    return new Map(known).set(me.id, { id: me.id, name: me.name, avatar: me.photo, kind: 'employee', active: true })
  }

  return { rows, people, messages, actions, further, writer }
}
