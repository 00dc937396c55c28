import type { Call, Method } from '../../rest/rest'
import { RestError } from '../../rest/rest-error'
import { mayWrite } from '../../world/model'
import { map, integer, text } from '../../rest/params'
import { imFile } from '../../rest/wire/wire'
import { addFile } from '../../world/stored-file'
import { chatOfV2, mayReadFile } from './access'
import { nameInFolder } from './drive-name'
import { sayAs } from './say-as'

/** Files of chats, docs/bitrix24/im.md#files. Neither works inside a batch. */
export const chatFiles: Record<string, Method> = {
  'im.v2.File.upload': { scopes: ['im'], run: upload },
  'im.v2.File.download': { scopes: ['im'], run: download }
}

/** One file, one message. In a line's chat it goes the way of a text; the answer is the same where the customer does not get it. */
function upload(call: Call) {
  const { world, userId, params } = call
  const chat = chatOfV2(call)
  if (!mayWrite(chat, userId)) throw new RestError('ACCESS_DENIED', 'Access denied', 403)
  const fields = map(params, 'fields')
  const content = contentOf(call, text(fields, 'name'), text(fields, 'content'))
  const file = addFile(world, { chatId: chat.id, name: nameInFolder(world, chat.id, text(fields, 'name')), content, authorId: userId })
  const message = sayAs(world, chat, { authorId: userId, text: text(fields, 'message'), params: { FILE_ID: [file.id] } })
  return { file: imFile(world, file), messageId: message.id, chatId: chat.id, dialogId: text(params, 'dialogId') }
}

function contentOf({ world }: Call, name: string, content: string): Uint8Array {
  if (!name.trim() || !content) throw new RestError('FILE_EMPTY', 'File name and content are required')
  const bytes = decoded(content)
  if (!bytes) throw new RestError('FILE_INVALID_CONTENT', 'Invalid base64 content')
  if (bytes.length > world.switches.uploadLimit) throw new RestError('FILE_TOO_LARGE', 'File is too large')
  return bytes
}

/** As PHP decodes strictly: white space does not count; other signs, such as those of a `data:` address, spoil it. */
function decoded(content: string): Uint8Array | undefined {
  const bare = content.replace(/\s+/g, '')
  return bare && /^[A-Za-z0-9+/]+={0,2}$/.test(bare) && bare.replace(/=+$/, '').length % 4 !== 1 ? Buffer.from(bare, 'base64') : undefined
}

/** A link with the caller's token in it, which works without the portal's cookies for as long as the token. */
function download(call: Call) {
  const { world, userId, params, linkTo } = call
  const chat = chatOfV2(call)
  const file = world.files.get(integer(params, 'fileId') ?? 0)
  if (!file) throw new RestError('FILE_NOT_FOUND', 'File not found')
  if (file.chatId !== chat.id) throw new RestError('FILE_ACCESS_ERROR', 'File access error', 403)
  if (!mayReadFile(world, file, userId)) throw new RestError('ACCESS_DENIED', 'Access denied', 403)
  return { downloadUrl: linkTo(file.id, 'im') }
}
