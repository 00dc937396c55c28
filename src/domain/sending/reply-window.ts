/**
 * Whether the channel takes answers now (docs/bitrix24/open-line-chats.md#l3). `unlimited`: no window, or the portal told
 * nothing of one; nothing is claimed then.
 */
export type ReplyWindow
  = | { state: 'unlimited' | 'open' }
    /** Less than two hours are left. */
    | { state: 'ending', until: Date }
    | { state: 'closed', since: Date }

/** From here on the operator is told, in ms before the end. */
const toldBefore = 2 * 60 * 60_000

/** `closesAt`: when the channel stops to take answers until the customer writes again; `undefined` for never. */
export function replyWindow(closesAt: Date | undefined, now: Date): ReplyWindow {
  if (!closesAt) return { state: 'unlimited' }
  const left = closesAt.getTime() - now.getTime()
  if (left <= 0) return { state: 'closed', since: closesAt }
  return left < toldBefore ? { state: 'ending', until: closesAt } : { state: 'open' }
}
