import type { Call, Method } from '../../rest/rest'
import { RestError } from '../../rest/rest-error'
import { integer } from '../../rest/params'
import { iso } from '../../rest/wire/wire'
import { mayReadFile } from './access'

/** Files of chats as Drive knows them, docs/bitrix24/im.md#showing. */
export const drive: Record<string, Method> = {
  'disk.file.get': { scopes: ['disk'], run: fileGet }
}

/** Ids and sizes as texts. The link is of the same kind as that of `im.v2.File.download`, and this method works in a batch. */
function fileGet({ world, userId, params, linkTo, origin }: Call) {
  const id = integer(params, 'id')
  if (!id || id < 1) throw new RestError('ERROR_ARGUMENT', 'Invalid value of parameter {Parameter #0}')
  const file = world.files.get(id)
  if (!file) throw new RestError('ERROR_NOT_FOUND', `Could not find entity with id \`${id}\``)
  if (!mayReadFile(world, file, userId)) throw new RestError('ACCESS_DENIED', 'Access denied')
  const { name, chatId, size, authorId } = file
  return {
    ID: String(id), NAME: name, CODE: null, STORAGE_ID: '12', TYPE: 'file', PARENT_ID: String(chatId), DELETED_TYPE: '0',
    GLOBAL_CONTENT_VERSION: '1', FILE_ID: String(id + 30_000), SIZE: String(size), CREATE_TIME: iso(file.at), UPDATE_TIME: iso(file.at),
    DELETE_TIME: null, CREATED_BY: String(authorId), UPDATED_BY: String(authorId), DELETED_BY: '0', DOWNLOAD_URL: linkTo(id, 'disk'),
    DETAIL_URL: `${origin}/company/personal/user/${userId}/disk/file/${encodeURIComponent(name)}`
  }
}
