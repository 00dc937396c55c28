import type { OpenLineDialog } from '../open-lines/open-line'

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

/**
 * `closesAt`: when the channel stops taking answers until the customer writes again; `undefined` for never. Notes for colleagues
 * (`silent`) need no channel.
 */
export function replyWindow({ closesAt, silent }: Pick<Partial<OpenLineDialog>, 'closesAt' | 'silent'>, now: Date): ReplyWindow {
  if (!closesAt || silent) return { state: 'unlimited' }
  const left = closesAt.getTime() - now.getTime()
  if (left <= 0) return { state: 'closed', since: closesAt }
  return left < toldBefore ? { state: 'ending', until: closesAt } : { state: 'open' }
}
