import type { CrmChat } from '../../../domain/open-lines/crm-chat'

/** A chat that the card no longer has stays in sight, since a text may have been written for it. Its dialog tells whether it goes on. */
export function withVanished(before: readonly CrmChat[], now: CrmChat[]): CrmChat[] {
  const left = before.filter(({ id }) => !now.some(chat => chat.id === id))
  return [...now, ...left.map(chat => ({ ...chat, isGone: true }))]
}

/** New chats first, the others as they were: rounds look at the first ones. What is shown has an order of its own, `useListOrder.ts`. */
export function keepingOrder(before: readonly CrmChat[], now: CrmChat[]): CrmChat[] {
  const place = new Map(before.map(({ id }, at) => [id, at]))
  return [...now].sort((a, b) => (place.get(a.id) ?? -1) - (place.get(b.id) ?? -1))
}
