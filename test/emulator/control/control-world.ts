import { ControlError } from './control-error'
import { writeEverywhere } from './control-words'
import { tell } from '../world/delivery'
import type { Emulator } from '../emulator'
import { linkChat } from '../world/crm-link'
import { close, finish, giveBack, giveTo } from '../world/line'
import { crmRecord, currentSession, fullName, markDeleted, newId, post, removeCompletely } from '../world/model'
import { integer, integers, list, map, text, type WireParams } from '../rest/params'
import type { Chat, StoredMessage, Switches, World } from '../world/world'

type Op = (world: World, body: WireParams) => unknown

/** Test situations: `world {op, ...}`. Each op and its fields are listed in the emulator's README. */
const ops: Record<string, Op> = {
  'finish': (world, body) => (body['asSetUp'] === true ? finish : close)(world, chatOf(world, body)),
  'wait': (world, body) => {
    const chat = chatOf(world, body)
    giveBack(world, chat)
    Object.assign(currentSession(chat) ?? {}, { status: 0 })
  },
  'hand-over': (world, body) => {
    const chat = chatOf(world, body)
    const userId = integer(body, 'userId') ?? 9
    giveTo(world, chat, userId, `The conversation was transferred to ${fullName(world.users.get(userId))}`)
  },
  'line': (world, body) => {
    const { op: _op, lineId: _lineId, ...values } = body
    Object.assign(world.lines.get(integer(body, 'lineId') ?? 0) ?? missing('line'), values)
  },
  'delivery': (world, body) => {
    const message = world.messages.get(integer(body, 'messageId') ?? 0) ?? missing('message')
    const chat = world.chats.get(message.chatId) ?? missing('chat')
    tell(world, chat, message, body['failed'] === true ? 'failed' : 'delivered')
  },
  'channel': (world, body) => {
    const { line } = chatOf(world, body)
    if (!line) return missing('line chat')
    if ('delivery' in body) line.delivery = deliveryOf(body)
    if ('deliveryTime' in body) line.deliveryTime = integer(body, 'deliveryTime') ?? 0
    if (body['minutes'] === null) delete line.windowUntil
    else if ('minutes' in body) line.windowUntil = world.now() + (integer(body, 'minutes') ?? 0) * 60_000
  },
  'silent': (world, body) => {
    const { line } = chatOf(world, body)
    if (line) line.silent = body['on'] !== false
  },
  'add-member': (world, body) => void chatOf(world, body).members.push(integer(body, 'userId') ?? 0),
  'remove-member': (world, body) => {
    const chat = chatOf(world, body)
    chat.members = chat.members.filter(id => id !== integer(body, 'userId'))
  },
  'delete-message': deleteMessage,
  'edit-message': (world, body) => {
    const message = world.messages.get(integer(body, 'messageId') ?? 0) ?? missing('message')
    message.text = text(body, 'text')
    message.params['IS_EDITED'] = 'Y'
  },
  'post': (world, body) => ({
    messageId: post(world, chatOf(world, body), {
      authorId: integer(body, 'userId') ?? 0, text: text(body, 'text'), params: (body['params'] ?? {}) as Record<string, unknown>
    }).id
  }),
  'many-messages': manyMessages,
  'unlink-chat': (world, body) => {
    const chat = chatOf(world, body)
    world.activities = world.activities.filter(({ chatId }) => chatId !== chat.id)
  },
  'move-chat': (world, body) => {
    const { type, id } = crmRecord(world, text(body, 'type'), integer(body, 'id') ?? 0) ?? missing('CRM item')
    linkChat(world, chatOf(world, body), { type, id })
  },
  'remove-chat': (world, body) => {
    if (body['keepsRow'] !== true) world.activities = world.activities.filter(({ chatId }) => chatId !== chatOf(world, body).id)
    world.chats.delete(chatOf(world, body).id)
  },
  'words': (world, body) => writeEverywhere(world, list(body, 'texts').map(String)),
  'crm-readers': (world, body) => {
    const record = crmRecord(world, text(body, 'type'), integer(body, 'id') ?? 0) ?? missing('CRM item')
    record.readers = body['readers'] === 'all' ? 'all' : integers(body, 'readers')
  },
  'deactivate-user': (world, body) => {
    const user = world.users.get(integer(body, 'userId') ?? 0) ?? missing('user')
    user.active = false
  },
  'group-post': (world, body) => {
    const group = world.groups.get(integer(body, 'groupId') ?? 0) ?? missing('workgroup')
    group.mayPost = integers(body, 'mayPost')
  },
  'switches': (world, body) => {
    const { op: _op, ...values } = body
    const unknown = Object.keys(values).find(name => !Object.hasOwn(world.switches, name))
    if (unknown) throw new ControlError(400, `Unknown switch ${unknown}`)
    Object.assign(world.switches, values as Partial<Switches>)
  },
  'language': (world, body) => {
    world.language = text(body, 'language')
  },
  'unbind': (world, body) => {
    world.app.bindings = world.app.bindings.filter(({ placement }) => placement !== text(body, 'placement'))
  },
  'bind': (world, body) => void world.app.bindings.push({
    id: newId(world, 'binding'), placement: text(body, 'placement'), handler: text(body, 'handler'), title: text(body, 'title'),
    description: text(body, 'description'), options: map(body, 'options') as Record<string, string>, langAll: map(body, 'langAll')
  }),
  'app-options': (world, body) => {
    world.app.options = { ...(body['options'] as Record<string, string>) }
  },
  'user-options': (world, body) => {
    world.app.userOptions.set(integer(body, 'userId') ?? 7, { ...(body['options'] as Record<string, string>) })
  },
  'own-bots': (world, body) => {
    world.app.ownBots = list(body, 'ids').map(Number)
  }
}

export function changeWorld({ world }: Emulator, body: WireParams): unknown {
  const op = ops[text(body, 'op')]
  if (!op) throw new ControlError(400, `Unknown op ${text(body, 'op')}; known: ${Object.keys(ops).join(', ')}`)
  return op(world, body)
}

function missing(what: string): never {
  throw new ControlError(404, `No such ${what}`)
}

function chatOf(world: World, body: WireParams): Chat {
  return world.chats.get(integer(body, 'chatId') ?? 0) ?? missing('chat')
}

function deliveryOf(body: WireParams): Switches['delivery'] {
  const asked = text(body, 'delivery')
  if (asked === 'delivered' || asked === 'failed' || asked === 'unknown') return asked
  throw new ControlError(400, `Unknown delivery ${asked}`)
}

/** A deleted message keeps its id; with `completely` it is gone. */
function deleteMessage(world: World, body: WireParams): void {
  const message = world.messages.get(integer(body, 'messageId') ?? 0) ?? missing('message')
  if (body['completely'] === true) removeCompletely(world, message)
  else markDeleted(world, message)
}

/** A long history before everything that is there, for lists of thousands. */
function manyMessages(world: World, body: WireParams): void {
  const chat = chatOf(world, body)
  const count = Math.min(integer(body, 'count') ?? 1000, 20_000)
  const firstId = Math.min(...world.messages.keys()) - count
  const firstAt = (chat.messages[0]?.at ?? world.now()) - count * 60_000
  const people = chat.members.length ? chat.members : [7]
  const older = Array.from({ length: count }, (_, index): StoredMessage => ({
    id: firstId + index, chatId: chat.id, authorId: people[index % people.length] ?? 7, at: firstAt + index * 60_000,
    text: `Message ${index + 1} of ${count}`, params: {}, sessionId: chat.line?.sessions[0]?.id ?? 0, toCustomer: true
  }))
  chat.messages.unshift(...older)
  for (const message of older) world.messages.set(message.id, message)
}
