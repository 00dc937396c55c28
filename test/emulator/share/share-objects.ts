import { dateInText } from './date-in-text'
import { fullName, mayWrite, newId, post } from '../world/model'
import { newChat } from '../world/seed/new-chat'
import { fileIdsOf } from '../rest/wire/wire'
import type { Chat, StoredMessage, World } from '../world/world'

export type WireShareType = 'TASK' | 'CALEND' | 'POST' | 'CHAT'

export interface Sharing { world: World, userId: number, chat: Chat, message: StoredMessage, type: WireShareType }

/**
 * Makes what a share makes (docs/bitrix24/share-effects.md#what-each-kind-makes); the new object's id, `undefined`
 * where the portal creates nothing.
 */
export function createShared(sharing: Sharing): number | undefined {
  switch (sharing.type) {
    case 'TASK': return createTask(sharing)
    case 'CALEND': return createEvent(sharing)
    case 'POST': return createPost(sharing)
    case 'CHAT': return createChat(sharing)
  }
}

/** The text without codes, white space collapsed. */
function bareText(text: string): string {
  return text.replace(/\[br\]/gi, ' ').replace(/\[\/?[a-z]+(?:[= ][^\]]*)?\]/gi, '').replace(/-{6,}/g, ' ').replace(/\s+/g, ' ').trim()
}

function createTask({ world, userId, chat, message }: Sharing): number {
  const id = newId(world, 'task')
  const author = world.users.get(message.authorId)
  const isObserver = author && author.id !== userId && author.kind === 'employee'
  world.tasks.set(id, {
    id, title: bareText(message.text).slice(0, 255) || 'Task from chat', description: quote(world, chat, message),
    createdBy: userId, responsibleId: userId, accomplices: [], auditors: isObserver ? [author.id] : [],
    deadline: dateInText(message.text, world.now()), createdAt: world.now(), groupId: chat.groupId, priority: 1,
    crm: crmBindings(chat), fileIds: fileIdsOf(message)
  })
  return id
}

function quote(world: World, chat: Chat, message: StoredMessage): string {
  const names = fileIdsOf(message).map(id => world.files.get(id)?.name ?? '').join(', ')
  const author = fullName(world.users.get(message.authorId))
  return `[QUOTE]${author} [URL=/online/?IM_DIALOG=chat${chat.id}&IM_MESSAGE=${message.id}]#[/URL]\n${message.text}[/QUOTE]${names && `\n${names}`}`
}

const crmPrefix = { lead: 'L', deal: 'D', contact: 'C', company: 'CO' } as const

function crmBindings(chat: Chat): string[] {
  if (!chat.line) return []
  return (['lead', 'deal', 'contact', 'company'] as const).filter(type => chat.line?.crm[type]).map(type => `${crmPrefix[type]}_${chat.line?.crm[type]}`)
}

function createEvent({ world, userId, message }: Sharing): number {
  const id = newId(world, 'event')
  const from = dateInText(message.text, world.now()) ?? world.now() + 86_400_000
  world.events.set(id, {
    id, ownerId: userId, name: bareText(message.text) || 'Event from chat', description: message.text, from, to: from + 30 * 60_000,
    createdBy: userId, createdAt: world.now(), attendees: [userId]
  })
  return id
}

function createPost({ world, userId, chat, message }: Sharing): number | undefined {
  const group = world.groups.get(chat.groupId)
  if (group && !group.mayPost.includes(userId)) return undefined
  const id = newId(world, 'post')
  const people = chat.members.filter(member => world.users.get(member)?.active && world.users.get(member)?.kind !== 'customer')
  const everybody = mayWrite(chat, userId) ? ['UA'] : [`U${userId}`]
  const audience = group ? [`SG${group.id}`] : chat.type === 'general' ? everybody : people.map(member => `U${member}`)
  world.posts.set(id, {
    id, title: bareText(message.text).slice(0, 255), text: quote(world, chat, message), authorId: userId, at: world.now(), audience,
    fileIds: fileIdsOf(message)
  })
  return id
}

function createChat({ world, userId, chat, message }: Sharing): number {
  const author = world.users.get(message.authorId)
  const joins = author && author.id !== userId && (author.kind === 'employee' || author.kind === 'bot')
  const members = joins ? [userId, author.id] : [userId]
  const thread = newChat(world, {
    id: newId(world, 'chat'), type: 'thread', title: `Chat #${message.id}`, ownerId: userId, members, managers: [],
    parentChatId: chat.id, parentMessageId: message.id, createdAt: world.now()
  })
  const files = fileIdsOf(message)
  post(world, thread, { authorId: 0, text: `This chat was made from a message in [CHAT=${chat.id}]${chat.title}[/CHAT]`, params: { CLASS: 'bx-messenger-content-item-system' } })
  post(world, thread, { authorId: userId, text: message.text, params: files.length ? { FILE_ID: files } : {} })
  return thread.id
}
