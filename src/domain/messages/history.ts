import type { History, Message } from './message'

/** Two stretches of one conversation as one, each message once, in rising id order; the newer reading wins. */
export function merged(before: History | undefined, page: History): History {
  if (!before) return { ...page, messages: inOrder(page.messages) }
  const byId = new Map(before.messages.map(message => [message.id, message]))
  for (const message of page.messages) byId.set(message.id, message)
  return {
    chatId: page.chatId || before.chatId,
    messages: inOrder([...byId.values()]),
    people: new Map([...before.people, ...page.people])
  }
}

function inOrder(messages: readonly Message[]): Message[] {
  return messages.every((message, at) => at === 0 || messages[at - 1]!.id < message.id)
    ? [...messages]
    : [...new Map(messages.map(message => [message.id, message])).values()].sort((a, b) => a.id - b.id)
}

/** Which messages were read once more: those after `firstId`, of which those up to `after` were known when they were asked for. */
export interface Stretch { firstId: number, after: number }

/**
 * What has become another one since it was read: edited, deleted, or taken by its channel. One that is gone from between the others
 * was deleted completely; one that stands between them now came to light after a newer one. `again`: the whole stretch, with what
 * came since.
 */
export function changedIn(known: readonly Message[], again: readonly Message[], { firstId, after }: Stretch): Message[] {
  const now = new Map(again.map(message => [message.id, message]))
  // Where none of them is there, it is the reading that went wrong.
  const isRead = known.some(({ id }) => now.has(id))
  const ids = new Set(known.map(({ id }) => id))
  const late = isRead ? again.filter(({ id }) => id > firstId && id <= after && !ids.has(id)) : []
  return known.flatMap((message) => {
    const { id } = message
    const isGone = isRead && !now.has(id) && id > firstId && id <= after
    const read = isGone ? { ...message, deleted: true } : now.get(id)
    return read && looksOther(message, read) ? [read] : []
  }).concat(late)
}

function looksOther(before: Message, now: Message): boolean {
  const looks = ({ text, deleted, edited, delivery, files, attachments }: Message) =>
    JSON.stringify([text, deleted, edited, delivery?.state, files.length, attachments.length])
  return looks(before) !== looks(now)
}

/** The newest message id, 0 where there is none. */
export function newestId({ messages }: Pick<History, 'messages'>): number {
  return messages.at(-1)?.id ?? 0
}
