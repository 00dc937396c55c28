import type { Message } from '../messages/message'

/**
 * How a message of one's own got on with its channel, as far as the portal noted it (docs/bitrix24/open-line-chats.md#l1). Nothing is
 * claimed without a note.
 */
export type Delivery
  = | { state: 'sending', since: Date | undefined, isSlow: boolean }
    | { state: 'delivered' }
    | { state: 'refused' }

/** After so many ms a channel that has not answered is worth a word. */
const slowAfter = 5 * 60_000

/** `now`: to tell whether the channel is slow. Only for messages of the company's side. */
export function deliveryOf({ delivery }: Pick<Message, 'delivery'>, now: Date): Delivery | undefined {
  switch (delivery?.state) {
    case 'sending': return { state: 'sending', since: delivery.since, isSlow: isSlow(delivery.since, now) }
    case 'taken': return { state: 'delivered' }
    case 'refused': return { state: 'refused' }
    case undefined: return undefined
  }
}

/** Messages from the end of a conversation, and the time in ms, within which a channel's word is still waited for. */
const [waitedFor, waitedLong] = [50, 24 * 60 * 60_000]

/** The oldest message of which the channel may still tell what became of it, by its id; 0 for none. */
export function firstUndecided(messages: readonly Message[], now: Date): number {
  const isWaitedFor = ({ date }: Message) => !date || now.getTime() - date.getTime() < waitedLong
  return messages.slice(-waitedFor).find(message => message.delivery?.state === 'sending' && isWaitedFor(message))?.id ?? 0
}

function isSlow(since: Date | undefined, now: Date): boolean {
  return since !== undefined && now.getTime() - since.getTime() > slowAfter
}

/** Messages of the portal that speak of something else: a session's begin or end, somebody's joining, a share. */
function isOtherNotice({ notice, text }: Message): boolean {
  return /-ol-(start|end)$/.test(notice.cssClass) || notice.chatId > 0 || /^-{6}/.test(text) || text.includes('[USER=')
}

/** How an error is called in the portal's own lines, in the languages that Relay speaks. */
const errorWords = /\berror\b|fehler|ошибк/i

/** Lines after the answer among which its own is looked for. */
const nearby = 20

/**
 * The portal's line that tells why an answer was not delivered, by the answer's id. No field ties the two together: it is the
 * first line of the portal after the answer that no earlier answer has claimed, preferably one that speaks of an error.
 */
export function failureLines(messages: readonly Message[]): ReadonlyMap<number, Message> {
  const lines = new Map<number, Message>()
  const claimed = new Set<Message>()
  messages.forEach((message, at) => {
    if (message.delivery?.state !== 'refused') return
    const candidates = messages.slice(at + 1, at + 1 + nearby)
      .filter(one => one.authorId === 0 && !claimed.has(one) && !isOtherNotice(one))
    const line = candidates.find(({ text }) => errorWords.test(text)) ?? candidates[0]
    if (!line) return
    claimed.add(line)
    lines.set(message.id, line)
  })
  return lines
}
