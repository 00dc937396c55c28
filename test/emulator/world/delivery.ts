import { sayAsSystem } from './line'
import { newId, post, type NewMessage } from './model'
import type { Chat, StoredMessage, World } from './world'

/** Channels that take answers for a day after the customer's last message only. */
const dayLong = ['whatsappbytwilio', 'ednaru_whatsapp', 'wazzup']

/** Until when the customer can be written to; `undefined` where the channel sets no end. */
export function replyWindowOf({ line, messages }: Chat): { until: number, reason: 'DEFAULT' | 'USER' } | undefined {
  if (!line) return undefined
  if (line.windowUntil !== undefined) return { until: line.windowUntil, reason: 'USER' }
  const last = messages.findLast(({ authorId }) => authorId === line.customerId)
  return last && dayLong.includes(line.connector) ? { until: last.at + 86_400_000, reason: 'DEFAULT' } : undefined
}

/** What an operator writes in silent mode carries these: only colleagues read it (docs/bitrix24/open-line-sessions.md#o8). */
export const insideOnly = { CLASS: 'bx-messenger-content-item-system', COMPONENT_ID: 'HiddenMessage' }

/** An employee's message in a line's chat, on its way to the customer. In silent mode it stays inside, marked as hidden. */
export function sayInLine(world: World, chat: Chat, { params = {}, ...message }: NewMessage): StoredMessage {
  if (chat.line?.silent) {
    return post(world, chat, { ...message, params: { ...params, ...insideOnly } })
  }
  const isShut = (replyWindowOf(chat)?.until ?? Infinity) < world.now()
  const isTaken = isConnected(world, chat)
  const sent = post(world, chat, { ...message, params: { ...params }, toCustomer: isTaken && !isShut })
  if (isShut || !isTaken) sent.isStopped = true
  if (isShut) sayAsSystem(world, chat, 'Error sending message: the reply window is closed')
  else if (isTaken) handOver(world, chat, sent)
  return sent
}

/** What the messenger itself sends stays in the chat where the line is off; only `imopenlines.crm.message.add` looks before. */
function isConnected(world: World, { line }: Chat): boolean {
  const { active = false, disconnected = [] } = world.lines.get(line?.lineId ?? 0) ?? {}
  return active && !disconnected.includes(line?.connector ?? '')
}

/** docs/bitrix24/open-line-chats.md#l1: a live chat has its copy at once, every other channel tells later. */
function handOver(world: World, chat: Chat, message: StoredMessage): void {
  if (chat.line?.connector === 'livechat') {
    message.params['CONNECTOR_MID'] = [String(newId(world, 'message'))]
    return
  }
  Object.assign(message.params, { SENDING: 'Y', SENDING_TS: Math.floor(world.now() / 1000) })
  const { delivery, deliveryTime } = { ...world.switches, ...chat.line }
  if (delivery === 'unknown') return
  if (deliveryTime === 0) tell(world, chat, message, delivery)
  else world.pending.push({ at: world.now() + deliveryTime, run: () => tell(world, chat, message, delivery) })
}

/** What the channel says of a message. */
export function tell(world: World, chat: Chat, message: StoredMessage, outcome: 'delivered' | 'failed'): void {
  const { SENDING: _, SENDING_TS: __, ...params } = message.params
  if (outcome === 'delivered') {
    message.params = { ...params, CONNECTOR_MID: [`${chat.line?.connector}-${message.id}`] }
    // The customer counts as a reader then: the mark says that it was delivered.
    if (chat.line) chat.readUpTo.set(chat.line.customerId, Math.max(message.id, chat.readUpTo.get(chat.line.customerId) ?? 0))
    return
  }
  message.params = { ...params, IS_DELIVERED: 'N' }
  message.toCustomer = false
  sayAsSystem(world, chat, 'Error sending message: the channel did not take it')
}
