import { sayAsSystem } from './line'
import { newId, post, type NewMessage } from './model'
import type { Chat, StoredMessage, World } from './world'

/** Milliseconds until a channel tells what became of a message. */
const deliveryTime = 2000

/** Channels that take answers for a day after the customer's last message only. */
const dayLong = ['whatsappbytwilio', 'ednaru_whatsapp', 'wazzup']

/** Until when the customer can be written to; `undefined` where the channel sets no end. */
export function replyWindowOf(chat: Chat): { until: number, reason: 'DEFAULT' | 'USER' } | undefined {
  const last = chat.messages.findLast(({ authorId }) => authorId === chat.line?.customerId)
  return chat.line && last && dayLong.includes(chat.line.connector) ? { until: last.at + 86_400_000, reason: 'DEFAULT' } : undefined
}

/** An employee's message in a line's chat, on its way to the customer. In silent mode it stays inside, marked as hidden. */
export function sayInLine(world: World, chat: Chat, { params = {}, ...message }: NewMessage): StoredMessage {
  if (chat.line?.silent) {
    return post(world, chat, { ...message, params: { ...params, CLASS: 'bx-messenger-content-item-system', COMPONENT_ID: 'HiddenMessage' } })
  }
  const isShut = (replyWindowOf(chat)?.until ?? Infinity) < world.now()
  const sent = post(world, chat, { ...message, params: { ...params }, toCustomer: !isShut })
  if (isShut) sayAsSystem(world, chat, 'Error sending message: the reply window is closed')
  else handOver(world, chat, sent)
  return sent
}

/** docs/bitrix24/open-line-chats.md#l1: a live chat has its copy at once, every other channel tells later. */
function handOver(world: World, chat: Chat, message: StoredMessage): void {
  if (chat.line?.connector === 'livechat') {
    message.params['CONNECTOR_MID'] = [String(newId(world, 'message'))]
    return
  }
  Object.assign(message.params, { SENDING: 'Y', SENDING_TS: Math.floor(world.now() / 1000) })
  const { delivery } = world.switches
  if (delivery !== 'unknown') world.pending.push({ at: world.now() + deliveryTime, run: () => tell(world, chat, message, delivery) })
}

/** What the channel says of a message. */
export function tell(world: World, chat: Chat, message: StoredMessage, outcome: 'delivered' | 'failed'): void {
  const { SENDING: _, SENDING_TS: __, ...params } = message.params
  if (outcome === 'delivered') {
    message.params = { ...params, CONNECTOR_MID: [`${chat.line?.connector}-${message.id}`] }
    return
  }
  message.params = { ...params, IS_DELIVERED: 'N' }
  message.toCustomer = false
  sayAsSystem(world, chat, 'Error sending message: the channel did not take it')
}
