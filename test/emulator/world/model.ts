import type { CrmType } from '../../../src/domain/crm-item'
import { dateParams } from '../share/date-in-text'
import { dialogNameOf } from './dialog-id'
import type { Chat, CrmRecord, IdKind, LineSession, StoredMessage, User, World } from './world'

export function newId(world: World, kind: IdKind): number {
  return world.nextId[kind]++
}

export function fullName(user: User | undefined): string {
  return user ? `${user.firstName} ${user.lastName}`.trim() : ''
}

export interface NewMessage {
  authorId: number
  text: string
  params?: Record<string, unknown>
  at?: number
  sessionId?: number
  toCustomer?: boolean
}

/** Puts a message at the end of a chat, with the next id of the portal. */
export function post(world: World, chat: Chat, { authorId, text, params = {}, at, sessionId, toCustomer }: NewMessage): StoredMessage {
  const message: StoredMessage = {
    id: newId(world, 'message'), chatId: chat.id, authorId, at: at ?? world.now(), text,
    params: authorId && world.switches.sentDates === 'kept' ? { ...params, ...dateParams(text, at ?? world.now(), world.language, world.switches.workdayEnd) } : params,
    sessionId: sessionId ?? currentSession(chat)?.id ?? 0,
    toCustomer: toCustomer ?? (chat.line !== undefined && !chat.line.silent && authorId !== 0)
  }
  chat.messages.push(message)
  world.messages.set(message.id, message)
  if (authorId !== 0) chat.readUpTo.set(authorId, message.id)
  return message
}

const placeholders: Record<string, string> = {
  en: 'This message was deleted.', de: 'Diese Nachricht wurde gelöscht.', ru: 'Это сообщение было удалено.'
}

/** An ordinary deletion: the message keeps its id, the portal's placeholder stands for its text. */
export function markDeleted(world: World, message: StoredMessage): void {
  message.text = placeholders[world.language] ?? placeholders['en'] ?? ''
  message.params = { IS_DELETED: 'Y' }
}

/** The message is gone, its id leads nowhere. */
export function removeCompletely(world: World, message: StoredMessage): void {
  world.messages.delete(message.id)
  const chat = world.chats.get(message.chatId)
  if (chat) chat.messages = chat.messages.filter(({ id }) => id !== message.id)
}

/** Runs what was put off until now. */
export function settlePending(world: World): void {
  const due = world.pending.filter(entry => entry.at <= world.now())
  world.pending = world.pending.filter(entry => !due.includes(entry))
  for (const entry of due) entry.run()
}

/** The chat behind a dialog id as this user names it, `undefined` where there is none. */
export function chatOfDialog(world: World, userId: number, dialogId: string): Chat | undefined {
  const dialog = dialogNameOf(dialogId)
  if (!dialog) return undefined
  if (dialog.kind === 'chat') return world.chats.get(dialog.number)
  if (dialog.kind === 'workgroup') return [...world.chats.values()].find(chat => chat.groupId === dialog.number)
  return dialog.kind === 'person' ? privateChat(world, userId, dialog.number) : undefined
}

export function privateChat(world: World, userId: number, otherId: number): Chat | undefined {
  return [...world.chats.values()].find(({ type, members }) =>
    type === 'private' && members.includes(userId) && members.includes(otherId) && (userId !== otherId || members.length === 1))
}

/** The id by which this user opens the chat: a private chat goes by the other person's id. */
export function dialogIdOf(chat: Chat, userId: number): string {
  if (chat.type === 'private') return String(chat.members.find(id => id !== userId) ?? userId)
  return chat.type === 'sonetGroup' ? `sg${chat.groupId}` : `chat${chat.id}`
}

export function isMember(chat: Chat, userId: number): boolean {
  return chat.members.includes(userId)
}

export function mayWrite(chat: Chat, userId: number): boolean {
  return isMember(chat, userId) && (chat.canPost === 'member' || chat.managers.includes(userId) || chat.ownerId === userId)
}

export function currentSession(chat: Chat): LineSession | undefined {
  return chat.line?.sessions.at(-1)
}

/** Accepted by an operator and not finished, docs/bitrix24/open-line-chats.md#o21. */
export function isActive(chat: Chat): boolean {
  const status = currentSession(chat)?.status ?? 60
  return status >= 10 && status < 50
}

export function isWaiting(chat: Chat): boolean {
  return (currentSession(chat)?.status ?? 60) < 10
}

/** Whether this person may see dialogs of the line without being in them. */
export function mayViewLine(world: World, userId: number, lineId: number): boolean {
  return isAdmin(world, userId) || (world.lines.get(lineId)?.queue.includes(userId) ?? false)
}

export function isAdmin(world: World, userId: number): boolean {
  return world.users.get(userId)?.isAdmin ?? false
}

/** What the handshake's `IS_ADMIN` means: administrator, or one who may install this application (H1). */
export function mayInstall(world: World, userId: number): boolean {
  return isAdmin(world, userId) || world.switches.installers.includes(userId)
}

export function crmRecord(world: World, type: string, id: number): CrmRecord | undefined {
  return world.crm.get(`${type}:${id}`)
}

export function mayReadCrm(world: World, userId: number, type: CrmType, id: number): boolean {
  const user = world.users.get(userId)
  if (!user?.active || user.kind === 'extranet' || user.kind === 'customer') return false
  const readers = crmRecord(world, type, id)?.readers ?? 'all'
  return user.isAdmin || readers === 'all' || readers.includes(userId)
}
