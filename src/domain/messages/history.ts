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

/** The newest message id, 0 where there is none. */
export function newestId({ messages }: Pick<History, 'messages'>): number {
  return messages.at(-1)?.id ?? 0
}
