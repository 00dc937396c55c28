import { dialogNameOf } from '../../world/dialog-id'
import { chatOfDialog, isMember, mayViewLine, newId } from '../../world/model'
import { text, type WireParams } from '../../rest/params'
import { RestError } from '../../rest/rest-error'
import { newChat } from '../../world/seed/new-chat'
import type { Chat, StoredFile, World } from '../../world/world'

interface Asked { world: World, userId: number, params: WireParams }

/** The chat of `DIALOG_ID` that this user may read, else the portal's refusal. */
export function dialogOf({ world, userId, params }: Asked): Chat {
  const dialogId = text(params, 'DIALOG_ID')
  if (!dialogNameOf(dialogId)) throw new RestError('DIALOG_ID_EMPTY', 'Dialog ID can\'t be empty')
  const chat = chatOfDialog(world, userId, dialogId) ?? firstTalk(world, userId, dialogId)
  if (!chat || !mayReadChat(world, chat, userId)) throw new RestError('ACCESS_ERROR', 'You do not have access to the specified dialog', 403)
  return chat
}

/** A line's chat is open to everybody who may join the line, in it or not (docs/bitrix24/open-line-sessions.md#o9). */
export function mayReadChat(world: World, chat: Chat, userId: number): boolean {
  return isMember(chat, userId)
    || (chat.line !== undefined && world.switches.lineMessages === 'viewers' && mayViewLine(world, userId, chat.line.lineId))
}

/** Drive's read right: members of the chat. A line's viewers read what was said, not the files (docs/bitrix24/im.md#showing). */
export function mayReadFile(world: World, { chatId }: StoredFile, userId: number): boolean {
  const chat = world.chats.get(chatId)
  return chat !== undefined && (world.switches.fileReaders === 'viewers' ? mayReadChat(world, chat, userId) : isMember(chat, userId))
}

/** The chat of `dialogId` for the methods of `im.v2`, which have codes of their own. */
export function chatOfV2({ world, userId, params }: Asked): Chat {
  const chat = chatOfDialog(world, userId, text(params, 'dialogId'))
  if (!chat) throw new RestError('CHAT_NOT_FOUND', 'CHAT_NOT_FOUND')
  if (!mayReadChat(world, chat, userId)) throw new RestError('ACCESS_DENIED', 'Access denied', 403)
  return chat
}

/** Two people who never wrote: the portal makes their chat when one of them opens it. */
function firstTalk(world: World, userId: number, dialogId: string): Chat | undefined {
  const other = world.users.get(dialogNameOf(dialogId)?.kind === 'person' ? Number(dialogId) : 0)
  if (!other || other.kind === 'customer') return undefined
  const members = [...new Set([userId, other.id])]
  return newChat(world, { id: newId(world, 'chat'), type: 'private', title: '', members, createdAt: world.now() })
}
