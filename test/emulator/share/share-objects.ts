import { entityDataOf } from '../rest/wire/wire-dialog'
import { fileIdsOf } from '../rest/wire/wire'
import { fullName, mayWrite, newId, post } from '../world/model'
import { newChat } from '../world/seed/new-chat'
import type { Chat, StoredMessage, World } from '../world/world'
import { bareText, withoutTags } from './bare-text'
import { dateInText } from './date-in-text'
import { fileLines, quoted } from './quote'
import { shareWords, stockTitle } from './share-words'

export type WireShareType = 'TASK' | 'CALEND' | 'POST' | 'CHAT'

/** `chat` is the message's own, whatever dialog was named. */
export interface Sharing { world: World, userId: number, chat: Chat, message: StoredMessage, type: WireShareType, language: string }

/** Makes what a share makes (docs/bitrix24/share-effects.md#what-each-kind-makes); its id, `undefined` where nothing is made. */
export function createShared(sharing: Sharing): number | undefined {
  if (sharing.world.switches.failingShares.includes(sharing.type)) return undefined
  switch (sharing.type) {
    case 'TASK': return createTask(sharing)
    case 'CALEND': return createEvent(sharing)
    case 'POST': return createPost(sharing)
    case 'CHAT': return createChat(sharing)
  }
}

function createTask(sharing: Sharing): number {
  const { world, userId, chat, message, language } = sharing
  const id = newId(world, 'task')
  const author = world.users.get(message.authorId)
  const isObserver = author && author.id !== userId && author.kind === 'employee'
  world.tasks.set(id, {
    id, title: bareText(message.text).slice(0, 255) || stockTitle('TASK', language), description: description(sharing),
    createdBy: userId, responsibleId: userId, accomplices: [], auditors: isObserver ? [author.id] : [],
    deadline: dateOf(sharing)?.at, createdAt: world.now(), groupId: chat.groupId, priority: 1,
    crm: crmBinding(chat), fileIds: fileIdsOf(message)
  })
  return id
}

/** The quote with a link back; a private dialog has none. */
function description({ world, chat, message, language }: Sharing): string {
  const author = fullName(world.users.get(message.authorId))
  const link = chat.type === 'private' ? '' : ` [URL=/online/?IM_DIALOG=chat${chat.id}&IM_MESSAGE=${message.id}]#[/URL]`
  return [`[QUOTE]${author}${link}`, `${message.text}[/QUOTE]`, ...fileLines(world, message, language)].join('\n')
}

const crmPrefix: Record<string, string> = { LEAD: 'L', DEAL: 'D', CONTACT: 'C', COMPANY: 'CO' }

/** The one item that `entity_data_1` names, where its flag says so (docs/bitrix24/share-effects.md#s8). */
function crmBinding(chat: Chat): string[] {
  const [flag, type = '', id] = entityDataOf(chat)[0].split('|')
  return flag === 'Y' ? [`${crmPrefix[type]}_${id}`] : []
}

function dateOf({ world, message, language }: Sharing) {
  return dateInText(message.text, world.now(), language, world.switches.workdayEnd)
}

/** Without a date in the text it starts tomorrow at the server's time of day, whose zone is the users' here. */
function createEvent(sharing: Sharing): number {
  const { world, userId, message } = sharing
  const id = newId(world, 'event')
  const from = dateOf(sharing)?.at ?? world.now() + 86_400_000
  world.events.set(id, {
    id, ownerId: userId, name: withoutTags(message.text).trim() ? withoutTags(message.text) : 'New event', description: message.text,
    from, to: from + 30 * 60_000, createdBy: userId, createdAt: world.now(), attendees: [userId]
  })
  return id
}

function createPost(sharing: Sharing): number | undefined {
  const { world, userId, chat, message, language } = sharing
  const group = world.groups.get(chat.groupId)
  if (group && !group.mayPost.includes(userId)) return undefined
  const id = newId(world, 'post')
  world.posts.set(id, {
    id, title: bareText(message.text) || stockTitle('POST', language), isMicro: true, text: `${description(sharing)}\nLet's discuss :)`,
    authorId: userId, at: world.now(), audience: group ? [`SG${group.id}`] : readers(sharing).map(member => `U${member}`), fileIds: fileIdsOf(message)
  })
  return id
}

/** All active members, bots and a line's customer too; in the general chat oneself alone who may not write there. */
function readers({ world, userId, chat }: Sharing): number[] {
  if (chat.type === 'general' && !mayWrite(chat, userId)) return [userId]
  const members = chat.type === 'general' ? [...world.users.values()].filter(({ kind }) => kind === 'employee').map(({ id }) => id) : chat.members
  return members.filter(member => world.users.get(member)?.active)
}

/** One system message, which is pinned, docs/bitrix24/share-effects.md#s7. Its parent is known on portals before April 2026 (S6). */
function createChat(sharing: Sharing): number {
  const { world, userId, chat, message, language } = sharing
  const author = world.users.get(message.authorId)
  const joins = author && author.id !== userId && (author.kind === 'employee' || author.kind === 'bot')
  const id = newId(world, 'chat')
  const parent = world.switches.threadParent === 'kept' ? { parentChatId: chat.id, parentMessageId: message.id } : {}
  const thread = newChat(world, {
    id, type: 'thread', title: joins ? `${fullName(world.users.get(userId))}, ${fullName(author)}` : `Azure chat No. ${id % 100}`,
    ownerId: userId, members: joins ? [userId, author.id] : [userId], managers: [], ...parent, createdAt: world.now()
  })
  const text = [message.text, ...fileIdsOf(message).map(file => `[DISK=${file}]`)].join(' ').trim()
  const back = chat.type === 'private' ? `[USER=${chat.members.find(member => member !== userId) ?? userId}][/USER]` : `[CHAT=${chat.id}]${chat.title}[/CHAT]`
  const first = post(world, thread, {
    authorId: 0, text: [...quoted(world, message, language, text), shareWords(language).from.replace('#', back)].join('\n'),
    params: { CLASS: 'bx-messenger-content-item-system' }
  })
  thread.pinnedIds.push(first.id)
  return thread.id
}
