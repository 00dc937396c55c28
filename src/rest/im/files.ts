import { question, type Question } from '../../portal/portal'
import { fieldsOf, textOf } from '../wire/read'

/**
 * An address that gives one file of a dialog without the portal's cookies, as long as the token inside it lives: never
 * show it, never log it. docs/bitrix24/im.md#showing; `FILE_NOT_FOUND` (400), `ACCESS_DENIED` (403). Not in a batch.
 */
export function fileLink({ dialogId, fileId }: { dialogId: string, fileId: number }): Question<string> {
  return question('im.v2.File.download', { dialogId, fileId }, result => textOf(fieldsOf(result)?.downloadurl) || undefined)
}
