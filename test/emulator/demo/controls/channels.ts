import type { Route } from '../route'
import type { StateOpenLine } from '../../control/state'

interface Delivery { title: string, change: Pick<StateOpenLine, 'delivery' | 'deliveryTime'> }

/** What may become of an answer. */
export const deliveries: Record<string, Delivery> = {
  'at-once': { title: 'delivered at once', change: { delivery: 'delivered', deliveryTime: 0 } },
  'soon': { title: 'delivered after 2 seconds', change: { delivery: 'delivered', deliveryTime: 2000 } },
  'late': { title: 'delivered after 30 seconds', change: { delivery: 'delivered', deliveryTime: 30_000 } },
  'never': { title: 'on the way for ever', change: { delivery: 'unknown', deliveryTime: 2000 } },
  'fails': { title: 'not delivered', change: { delivery: 'failed', deliveryTime: 2000 } }
}

export function deliveryOf({ connector, delivery, deliveryTime }: StateOpenLine): string {
  if (connector === 'livechat') return 'at-once'
  if (delivery !== 'delivered') return delivery === 'failed' ? 'fails' : 'never'
  if (deliveryTime === 0) return 'at-once'
  return deliveryTime > 10_000 ? 'late' : 'soon'
}

/** How long the channel takes answers: minutes from now, `null` for its own rule. */
export const replyWindows: Record<string, { title: string, minutes: number | null }> = {
  own: { title: 'The channel’s own rule', minutes: null },
  open: { title: 'Open for a day', minutes: 1440 },
  ending: { title: '45 minutes left', minutes: 45 },
  shut: { title: 'Shut', minutes: -1 }
}

/** `now` is the portal's, as ISO 8601. */
export function windowOf({ hasOwnWindow, replyUntil }: StateOpenLine, now: string): string {
  const minutes = (Date.parse(replyUntil) - Date.parse(now)) / 60_000
  if (!hasOwnWindow) return 'own'
  return minutes <= 0 ? 'shut' : minutes <= 60 ? 'ending' : 'open'
}

/** The chat that the page is about: the customer's, the messenger's, or the first one of the card. */
export function openChat({ section, rest }: Route, lines: StateOpenLine[]): number | undefined {
  if (section === 'customers') return Number(rest)
  if (section === 'messenger') return Number(rest.replace(/^chat/, ''))
  const [type, id] = rest.split('/')
  return lines.find(({ crmItems }) => crmItems.some(item => item.type === type && String(item.id) === id))?.chatId
}
