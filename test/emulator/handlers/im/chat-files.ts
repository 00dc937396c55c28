import type { Call, Method } from '../../rest/rest'
import { RestError } from '../../rest/rest-error'
import { mayWrite, newId, post } from '../../world/model'
import { map, integer, text } from '../../rest/params'
import { imFile } from '../../rest/wire/wire'
import type { StoredFile } from '../../world/world'
import { dialogOf } from './access'

/** Files of chats, as the public pages of `im.v2.File.*` say. Neither works inside a batch. */
export const chatFiles: Record<string, Method> = {
  'im.v2.File.upload': { scopes: ['im'], run: upload },
  'im.v2.File.download': { scopes: ['im'], run: download }
}

const types: Record<string, StoredFile['type']> = { png: 'image', jpg: 'image', gif: 'image', mp4: 'video', ogg: 'audio', mp3: 'audio' }

function upload(call: Call) {
  const { world, userId, params } = call
  const dialogId = text(params, 'dialogId')
  const chat = dialogOf({ world, userId, params: { DIALOG_ID: dialogId } })
  const fields = map(params, 'fields')
  const [name, content] = [text(fields, 'name'), text(fields, 'content')]
  if (!name || !content) throw new RestError('FILE_EMPTY', 'The file is empty')
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(content)) throw new RestError('FILE_INVALID_CONTENT', 'The content is no Base64')
  if (!mayWrite(chat, userId)) throw new RestError('ACCESS_DENIED', 'Access denied', 403)
  const id = newId(world, 'file')
  const type = types[name.split('.').pop()?.toLowerCase() ?? ''] ?? 'file'
  const file: StoredFile = { id, chatId: chat.id, name, type, size: Math.floor(content.replace(/=+$/, '').length * 3 / 4), authorId: userId, at: world.now() }
  world.files.set(id, file)
  const message = post(world, chat, { authorId: userId, text: text(fields, 'message'), params: { FILE_ID: [id] } })
  return { file: imFile(world, file), messageId: message.id, chatId: chat.id, dialogId }
}

/** A link with a token in it, which works without the portal's cookies for as long as the token. */
function download({ world, userId, params, origin }: Call) {
  const chat = dialogOf({ world, userId, params: { DIALOG_ID: text(params, 'dialogId') } })
  const file = world.files.get(integer(params, 'fileId') ?? 0)
  if (!file || file.chatId !== chat.id) throw new RestError('FILE_NOT_FOUND', 'File not found')
  return { downloadUrl: `${origin}/rest/download.json?token=disk%7C${file.id}` }
}
