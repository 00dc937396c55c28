import { shallowRef, watch } from 'vue'
import type { CrmChat } from '../../../domain/open-lines/crm-chat'

/** How a chat changed under an operator who writes in it. */
export type HandOver = 'ended' | 'freed' | 'passed' | 'removed'

interface Desk {
  chat: () => CrmChat
  /** What stands in the box. */
  text: () => string
  userId: () => number
  /** An action of the operator's own is under way, which tells itself what came of it. */
  isOwn: () => boolean
}

/** Tells that somebody else ended the chat or passed it on while an answer was being written; until the box is empty again. */
export function useHandOver({ chat, text, userId, isOwn }: Desk) {
  const handOver = shallowRef<HandOver>()

  watch(() => ({ state: chat().state, ownerId: chat().dialog?.ownerId, member: chat().member }), (now, before) => {
    const same = now.state === before.state && now.ownerId === before.ownerId && now.member === before.member
    if (!same) handOver.value = isOwn() || !text().trim() ? undefined : changeOf(before, now, userId())
  })
  watch(text, (now) => { if (!now.trim()) handOver.value = undefined })

  return handOver
}

interface Hands { state: CrmChat['state'], ownerId: number | undefined, member: boolean | undefined }

/** `undefined` where nobody knew before whose it is, and where it is one's own now. */
function changeOf(before: Hands, now: Hands, userId: number): HandOver | undefined {
  if (now.state === 'closed') return before.state === 'closed' ? undefined : 'ended'
  if (now.ownerId !== before.ownerId && before.ownerId !== undefined && now.ownerId !== userId) return now.ownerId ? 'passed' : 'freed'
  return before.member && now.member === false ? 'removed' : undefined
}
