import { connectorTitles } from '../world/connectors'
import { insideOnly, replyWindowOf } from '../world/delivery'
import { currentSession, fullName, isActive, isWaiting } from '../world/model'
import type {
  PortalState, StateChat, StateCrmItem, StateEvent, StateMessage, StateOpenLine, StatePlacement, StatePost, StateTask, StateUser
} from './state'
import { fileIdsOf, imUser } from '../rest/wire/wire'
import type { Binding, CalendarEvent, Chat, CrmRecord, LineState, Post, StoredMessage, Task, User, World } from '../world/world'

/** Everything that the demo shows, newest objects first. */
export function portalState(world: World): PortalState {
  const chats = [...world.chats.values()]
  return {
    now: iso(world.now()), installed: world.app.installed,
    users: [...world.users.values()].map(user => userState(world, user)),
    chats: chats.map(chat => chatState(world, chat)),
    openLines: chats.flatMap(chat => chat.line ? [openLineState(world, chat, chat.line)] : []),
    crmItems: [...world.crm.values()].map(crmState),
    tasks: [...world.tasks.values()].reverse().map(taskState),
    events: [...world.events.values()].reverse().map(eventState),
    posts: [...world.posts.values()].reverse().map(entry => postState(world, entry)),
    placements: world.app.bindings.map(placementState),
    appOptions: world.app.options, userOptions: Object.fromEntries(world.app.userOptions) as PortalState['userOptions']
  }
}

function placementState({ placement, handler, title, langAll }: Binding): StatePlacement {
  const labels = Object.entries(langAll as Record<string, { TITLE?: unknown }>)
  return { placement, handler, title, titles: Object.fromEntries(labels.map(([code, { TITLE }]) => [code, String(TITLE ?? title)])) }
}

function iso(at: number): string {
  return new Date(at).toISOString()
}

function userState(world: World, user: User): StateUser {
  const { id, position, kind, isAdmin, active } = user
  return { id, name: fullName(user), position, kind, isAdmin, active, color: imUser(world, user).color ?? '#3e99ce' }
}

const chatKinds: Record<Chat['type'], StateChat['kind']> = {
  private: 'private', chat: 'group', general: 'general', sonetGroup: 'workgroup', announcement: 'announcement', lines: 'lines', thread: 'thread'
}

function chatState(world: World, chat: Chat): StateChat {
  return {
    chatId: chat.id, title: chat.title, kind: chatKinds[chat.type], workgroupId: chat.groupId, members: chat.members,
    messages: chat.messages.slice(-100).map(message => messageState(world, message))
  }
}

function messageState(world: World, message: StoredMessage): StateMessage {
  const files = fileIdsOf(message).flatMap(id => world.files.get(id) ?? [])
  return {
    id: message.id, authorId: message.authorId, date: iso(message.at), text: message.text, deleted: message.params['IS_DELETED'] === 'Y',
    system: message.authorId === 0 || (message.params['CLASS'] !== undefined && message.params['COMPONENT_ID'] !== insideOnly.COMPONENT_ID),
    internal: isInternal(world, message),
    delivery: deliveryOf(message),
    files: files.map(({ id, name, type, size, image }) => ({ id, name, type, size, ...(image ? { image } : {}) }))
  }
}

function deliveryOf({ params, isStopped = false }: StoredMessage): StateMessage['delivery'] {
  if (isStopped || params['IS_DELIVERED'] === 'N') return 'failed'
  return params['SENDING'] === 'Y' ? 'sending' : params['CONNECTOR_MID'] ? 'delivered' : 'unknown'
}

function isInternal(world: World, { chatId, authorId, toCustomer }: StoredMessage): boolean {
  const line = world.chats.get(chatId)?.line
  return line !== undefined && line.customerId !== authorId && !toCustomer
}

function openLineState(world: World, chat: Chat, line: LineState): StateOpenLine {
  return {
    chatId: chat.id, connector: line.connector, connectorTitle: connectorTitles[line.connector] ?? line.connector,
    customerId: line.customerId, operatorId: chat.ownerId, sessionId: currentSession(chat)?.id ?? 0,
    status: isActive(chat) ? 'running' : isWaiting(chat) ? 'waiting' : 'finished', silent: line.silent,
    replyUntil: windowOf(chat), hasOwnWindow: line.windowUntil !== undefined,
    delivery: line.delivery ?? world.switches.delivery, deliveryTime: line.deliveryTime ?? world.switches.deliveryTime,
    crmItems: world.activities.filter(({ chatId }) => chatId === chat.id).map(({ type, id }) => ({ type, id }))
  }
}

function windowOf(chat: Chat): string {
  const window = replyWindowOf(chat)
  return window ? iso(window.until) : ''
}

function crmState(record: CrmRecord): StateCrmItem {
  return {
    type: record.type, id: record.id, title: record.title || `${record.firstName} ${record.lastName}`.trim(), stage: record.stage,
    amount: record.amount, contactId: record.contactIds[0] ?? 0, companyId: record.companyId, responsibleId: record.assignedById
  }
}

function taskState(task: Task): StateTask {
  return {
    id: task.id, title: task.title, description: task.description, createdBy: task.createdBy, responsibleId: task.responsibleId,
    observers: task.auditors, deadline: task.deadline === undefined ? '' : iso(task.deadline), crm: task.crm.join(', '),
    createdAt: iso(task.createdAt)
  }
}

function eventState(event: CalendarEvent): StateEvent {
  return {
    id: event.id, title: event.name, description: event.description, ownerId: event.ownerId, attendees: event.attendees,
    start: iso(event.from), end: iso(event.to)
  }
}

function postState(world: World, { id, title, text, authorId, audience, at }: Post): StatePost {
  return { id, title, text, authorId, recipients: audience.map(code => recipientName(world, code)), publishedAt: iso(at) }
}

function recipientName(world: World, code: string): string {
  if (code === 'UA') return 'Everybody'
  const number = Number(code.replace(/\D/g, ''))
  if (code.startsWith('U')) return fullName(world.users.get(number))
  return code.startsWith('SG') ? world.groups.get(number)?.name ?? code : code
}
