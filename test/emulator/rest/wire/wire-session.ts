import { isMember, mayViewLine } from '../../world/model'
import { entityDataOf, entityIdOf } from './wire-dialog'
import { fileIdsOf, imFile, imUser, iso, paramsWithoutReply, phpMap } from './wire'
import type { Chat, LineSession, StoredFile, StoredMessage, User, World } from '../../world/world'

/** The portal's picture for who has none. */
const blank = '/bitrix/js/im/images/blank.gif'

/**
 * One session as `imopenlines.session.history.get` gives it,
 * docs/bitrix24/open-line-sessions.md#imopenlinessessionhistoryget: keyed maps, lower-case keys, text ids.
 */
export function sessionHistory(world: World, chat: Chat, session: LineSession, userId: number) {
  const messages = chat.messages.filter(({ sessionId }) => sessionId === session.id)
  const people = new Set([...chat.members, ...messages.map(({ authorId }) => authorId)].filter(id => id !== 0))
  const files = messages.flatMap(message => fileIdsOf(message)).flatMap(id => world.files.get(id) ?? [])
  return {
    chatId: chat.id, userId: `chat${chat.id}`, sessionId: session.id, sessionVoteHead: null, sessionCommentHead: null,
    canJoin: !isMember(chat, userId) && mayViewLine(world, userId, chat.line?.lineId ?? 0) ? 'Y' : 'N', canVoteHead: 'N',
    message: phpMap(Object.fromEntries(messages.map(message => [message.id, historyMessage(chat, message)]))),
    usersMessage: { [`chat${chat.id}`]: messages.map(({ id }) => String(id)) },
    users: historyUsers(world, [...people]),
    openlines: { canvoteashead: { [chat.line?.lineId ?? 0]: false } }, userInGroup: [], woUserInGroup: [],
    chat: { [chat.id]: historyChat(chat) }, userBlockChat: { [chat.id]: flags(chat.members) },
    userInChat: { [chat.id]: chat.members },
    files: phpMap(Object.fromEntries(files.map(file => [file.id, historyFile(world, file)])))
  }
}

function historyMessage(chat: Chat, message: StoredMessage) {
  return {
    id: String(message.id), chatid: String(chat.id), senderid: String(message.authorId), recipientid: `chat${chat.id}`,
    date: iso(message.at), text: message.text, textlegacy: legacyHtml(message.text), params: historyParams(message)
  }
}

/** `FILE_ID` becomes `fileId`; attachments are in lower case all the way down. */
function historyParams(message: StoredMessage) {
  const entries = Object.entries(paramsWithoutReply(message)).map(([key, value]) => {
    const name = key.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
    return [name, key === 'FILE_ID' ? fileIdsOf(message).map(String) : key === 'ATTACH' ? lowerKeys(value) : value]
  })
  return phpMap(Object.fromEntries(entries) as Record<string, unknown>)
}

function lowerKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), lowerKeys(inner)]))
}

function legacyHtml(text: string): string {
  return text.replace(/\[(\/?[bius])\]/gi, '<$1>').replaceAll('\n', '<br />')
}

function historyUsers(world: World, ids: number[]) {
  const users = ids.flatMap(id => world.users.get(id) ?? [])
  return phpMap(Object.fromEntries(users.map(user => [user.id, historyUser(world, user)])))
}

function historyUser(world: World, user: User) {
  const { first_name, last_name, work_position, id, ...rest } = imUser(world, user)
  return {
    id: String(id), name: rest.name, active: rest.active, firstName: first_name, lastName: last_name, workPosition: work_position,
    color: rest.color, avatar: rest.avatar || blank, avatarId: null, gender: rest.gender, extranet: rest.extranet,
    network: rest.network, bot: rest.bot, connector: rest.connector, externalAuthId: rest.external_auth_id, status: rest.status,
    phones: rest.phones, type: rest.type
  }
}

function historyChat(chat: Chat) {
  const [entityData1, entityData2, entityData3] = entityDataOf(chat)
  return {
    id: String(chat.id), name: chat.title, owner: String(chat.ownerId), extranet: false, avatar: blank, color: '#4ba5c3', type: 'lines',
    entityType: 'LINES', entityId: entityIdOf(chat), entityData1, entityData2, entityData3, dateCreate: iso(chat.createdAt),
    messageType: 'L', managerList: null, muteList: flags(chat.members), messageCount: String(chat.messages.length)
  }
}

/** `{652: false, ...}`: nobody mutes or blocks the chat. */
function flags(ids: number[]): Record<string, boolean> {
  return Object.fromEntries(ids.map(id => [id, false]))
}

function historyFile(world: World, file: StoredFile) {
  return Object.fromEntries(Object.entries(imFile(world, file)).map(([key, value]) => [key.toLowerCase(), value]))
}
