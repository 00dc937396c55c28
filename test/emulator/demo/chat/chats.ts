import type { PortalState, StateChat, StateMessage, StateUser } from '../../control/state'

/** A chat as this user sees it in the list. */
export interface ListedChat {
  chat: StateChat
  dialogId: string
  title: string
  hint: string
  last: StateMessage | undefined
  isPinned: boolean
}

/** The lively group chat, which the demo is about. */
const pinned = 901

const hints: Record<StateChat['kind'], string> = {
  'group': 'Group chat', 'general': 'General chat', 'private': 'Direct chat', 'workgroup': 'Workgroup chat',
  'announcement': 'Channel', 'lines': 'Open Channel', 'thread': 'Chat from a message'
}

/** Chats of this user: the pinned one, then the last written in first. */
export function listChats(state: PortalState, userId: number): ListedChat[] {
  return state.chats
    .filter(chat => chat.members.includes(userId))
    .map(chat => listed(state, chat, userId))
    .sort((one, other) => Number(other.isPinned) - Number(one.isPinned) || (other.last?.date ?? '').localeCompare(one.last?.date ?? ''))
}

function listed(state: PortalState, chat: StateChat, userId: number): ListedChat {
  return {
    chat,
    dialogId: dialogId(chat, userId),
    title: chatTitle(state, chat, userId),
    hint: hintOf(state, chat, userId),
    last: chat.messages.at(-1),
    isPinned: chat.chatId === pinned
  }
}

function hintOf(state: PortalState, chat: StateChat, userId: number): string {
  if (chat.kind === 'private') return otherPerson(state, chat, userId)?.position || hints.private
  if (chat.kind === 'lines') return `${hints.lines} · ${lineOf(state, chat)?.connectorTitle ?? ''}`
  return `${hints[chat.kind]} · ${chat.members.length} members`
}

function lineOf(state: PortalState, chat: StateChat) {
  return state.openLines.find(({ chatId }) => chatId === chat.chatId)
}

function chatTitle(state: PortalState, chat: StateChat, userId: number): string {
  const customer = lineOf(state, chat)?.customerId
  if (customer) return state.users.find(({ id }) => id === customer)?.name ?? chat.title
  if (chat.kind !== 'private') return chat.title
  return otherPerson(state, chat, userId)?.name ?? 'My notes'
}

function otherPerson(state: PortalState, chat: StateChat, userId: number) {
  const id = chat.members.find(member => member !== userId)
  return state.users.find(user => user.id === id)
}

/** The person whom a chat is with: the other one, or the customer. `undefined` for a chat of many. */
export function personOf(state: PortalState | undefined, chat: StateChat, userId: number): StateUser | undefined {
  const line = state && lineOf(state, chat)
  const other = chat.kind === 'private' ? chat.members.find(id => id !== userId) ?? userId : line?.customerId
  return state?.users.find(({ id }) => id === other)
}

/** A private chat goes by the other person's id, a workgroup's by `sg`. */
function dialogId(chat: StateChat, userId: number): string {
  if (chat.kind === 'private') return String(chat.members.find(member => member !== userId) ?? userId)
  return chat.kind === 'workgroup' ? `sg${chat.workgroupId}` : `chat${chat.chatId}`
}

export function chatByDialogId(state: PortalState, id: string, userId: number): ListedChat | undefined {
  return listChats(state, userId).find(one => one.dialogId === id)
    ?? state.chats.filter(chat => `chat${chat.chatId}` === id).map(chat => listed(state, chat, userId))[0]
}
