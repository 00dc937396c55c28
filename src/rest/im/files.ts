import { command, question, type Command, type Question } from '../../portal/portal'
import { fieldsOf, idOf, textOf } from '../wire/read'

/**
 * An address that gives one file of a dialog without the portal's cookies, as long as the token inside it lives: never
 * show it, never log it. docs/bitrix24/im.md#showing; `FILE_NOT_FOUND` (400), `ACCESS_DENIED` (403). Not in a batch.
 */
export function fileLink({ dialogId, fileId }: { dialogId: string, fileId: number }): Question<string> {
  return question('im.v2.File.download', { dialogId, fileId }, linkOf, { FILE_NOT_FOUND: 'no-file' })
}

/**
 * The same from Drive, where a file of a chat has the same id. Needs the scope `disk`; may stand in a batch.
 * docs/bitrix24/im.md#showing; `ERROR_NOT_FOUND`, `ACCESS_DENIED`.
 */
export function driveFileLink(fileId: number): Question<string> {
  return question('disk.file.get', { id: fileId }, linkOf, { ERROR_NOT_FOUND: 'no-file' })
}

function linkOf(result: unknown): string | undefined {
  return textOf(fieldsOf(result)?.downloadurl) || undefined
}

/** A file that goes to a dialog as a message of its own. */
export interface FileMessage {
  dialogId: string
  name: string
  /** The file in Base64, without `data:` in front. */
  content: string
  /** A text in the same message; none by default. */
  text?: string | undefined
}

/** The message that a file has become, and the file's id. */
export interface SentFile { messageId: number, fileId: number }

/**
 * Sends one file in the current user's own name. Class N: a repeat sends it twice. docs/bitrix24/im.md#sending; not in a batch.
 * `FILE_EMPTY`, `FILE_INVALID_CONTENT`, `FILE_TOO_LARGE`, `CHAT_NOT_FOUND`, `FOLDER_ERROR`, `UPLOAD_FAILED`, `SEND_FAILED`
 * (400; the last three also with `FILE_` in front), `ACCESS_DENIED` (403): no member of the chat. A server in front of the portal
 * that takes no body of this size answers 413 with a page of its own.
 */
export function sendFile({ dialogId, name, content, text }: FileMessage): Command<SentFile> {
  return command('im.v2.File.upload', { dialogId, fields: { name, content, message: text || undefined } }, (result) => {
    const answer = fieldsOf(result)
    const [messageId, fileId] = [idOf(answer?.messageid), idOf(fieldsOf(answer?.file)?.id)]
    return messageId && fileId ? { messageId, fileId } : undefined
  }, { 'ACCESS_DENIED': 'not-a-member', 'FILE_TOO_LARGE': 'file-too-large', 'HTTP 413': 'file-too-large' })
}
