import { ControlError } from '../control/control-error'
import { currentSession, post } from './model'
import { beginSession, isClosing, isOpen } from './line'
import { addFile } from './stored-file'
import type { World } from './world'

/** What a customer sends beside a text. */
export interface SentFile { name: string, content: Uint8Array, isVoiceNote?: boolean }

/**
 * The customer writes, as on the portal: into a finished dialog it begins a new session that waits for an operator; one
 * that is being closed goes on. All files stand in one message. The reply window begins anew.
 */
export function customerWrites(world: World, chatId: number, text: string, files: SentFile[] = []): number {
  const chat = world.chats.get(chatId)
  if (!chat?.line) throw new ControlError(404, `Chat ${chatId} is no open line chat`)
  if (!isOpen(chat)) beginSession(world, chat, { status: 0, operatorId: 0 })
  else if (isClosing(chat)) Object.assign(currentSession(chat) ?? {}, { status: 25 })
  delete chat.line.windowUntil
  const authorId = chat.line.customerId
  const ids = files.map(file => addFile(world, { chatId, authorId, ...file }).id)
  return post(world, chat, { authorId, text, params: ids.length ? { FILE_ID: ids } : {} }).id
}
