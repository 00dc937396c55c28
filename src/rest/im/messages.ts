import type { CrmItem } from '../../domain/crm-item'
import type { ChatKind } from '../../domain/messages/chat-kind'
import type { History, Person } from '../../domain/messages/message'
import type { ShareKind } from '../../domain/share/share'
import { command, question, type Command, type Question } from '../../portal/portal'
import type { DialogIdText, Id } from '../wire/batch-reference'
import { boundItemOf, canSendOf, chatKindOf, dialogBasicsOf, type DialogBasics } from './dialogs'
import { historyOf } from '../wire/history'
import { peopleOf } from '../wire/people'
import { acceptedOf, fieldsOf, flagOf, idOf, itemsOf, numberOf, readEach, textOf } from '../wire/read'

/**
 * A page needs a cursor: without one the portal gives the oldest unread messages where many are unread (docs/bitrix24/im.md#m1). With both
 * `firstId` wins.
 */
export interface Page {
  dialogId: DialogIdText
  /** Only messages before this id. */
  lastId?: Id | undefined
  /** Only messages after this id; where they fill the page, any part of them (docs/bitrix24/im.md#m2): see `readNewer`. */
  firstId?: Id | undefined
  /** 1 to 50, 20 by default. */
  limit?: number | undefined
}

/**
 * Messages of a dialog for its members, and a line's for whoever may join the line; system ones too. Marks nothing as
 * read. Never infer the end of the history from a short page, only from an empty one.
 * docs/bitrix24/im.md#imdialogmessagesget; `ACCESS_ERROR` (403): no access.
 */
export function messagesPage({ dialogId, lastId, firstId, limit }: Page): Question<History> {
  return question('im.dialog.messages.get', {
    DIALOG_ID: dialogId, LAST_ID: lastId, FIRST_ID: firstId, LIMIT: limit
  }, historyOf, { ACCESS_ERROR: 'no-dialog-access' })
}

/** Messages that one request brings, the most that the portal gives. */
export const pageSize = 50

/** Above every message id. Cursors are compared as numbers, whether there is such a message or not (docs/bitrix24/im.md#m6). */
const beyondAll = Number.MAX_SAFE_INTEGER

/** The messages at the end of a dialog, whatever is unread. docs/bitrix24/im.md#imdialogmessagesget; `ACCESS_ERROR` (403): no member. */
export function newestMessages(dialogId: DialogIdText, limit = pageSize): Question<History> {
  return messagesPage({ dialogId, lastId: beyondAll, limit })
}

/** A dialog as one of its members sees it, docs/bitrix24/im.md#imdialogget. */
export interface DialogInfo extends DialogBasics {
  dialogId: string
  kind: ChatKind
  /** The workgroup whose chat this is, 0 for none. */
  workgroupId: number
  /** Chat and message that this chat was made from, 0 for none. */
  parentChatId: number
  parentMessageId: number
  /** The one CRM item that an open-line chat names as its own. */
  boundItem: CrmItem | undefined
  memberCount: number
  canSend: boolean
}

/** What kind of dialog this is. docs/bitrix24/im.md#imdialogget; `ACCESS_ERROR` (403): no access. */
export function dialogInfo(dialogId: string): Question<DialogInfo> {
  return question('im.dialog.get', { DIALOG_ID: dialogId }, dialogInfoOf, { ACCESS_ERROR: 'no-dialog-access' })
}

function dialogInfoOf(result: unknown): DialogInfo | undefined {
  const dialog = fieldsOf(result)
  const basics = dialog && dialogBasicsOf(dialog)
  return basics && {
    ...basics,
    dialogId: textOf(dialog.dialogid) || `chat${basics.chatId}`,
    kind: chatKindOf(dialog),
    workgroupId: chatKindOf(dialog) === 'workgroup' ? idOf(dialog.entityid) ?? 0 : 0,
    parentChatId: numberOf(dialog.parentchatid) ?? 0,
    parentMessageId: numberOf(dialog.parentmessageid) ?? 0,
    boundItem: boundItemOf(dialog),
    memberCount: numberOf(dialog.usercounter) ?? 0,
    canSend: canSendOf(dialog)
  }
}

/** Members of a dialog. `complete` is false where the page was full, so that there may be more. */
export interface DialogUsers { people: Person[], complete: boolean }

/** Members of a dialog, up to 200 at a time. docs/bitrix24/im.md#imdialoguserslist; `ACCESS_ERROR` (403): no access. */
export function dialogUsers(dialogId: string, limit = 50): Question<DialogUsers> {
  return question('im.dialog.users.list', { DIALOG_ID: dialogId, LIMIT: limit }, (result) => {
    const items = itemsOf(result)
    return items && { people: [...peopleOf(items).values()], complete: items.length < limit }
  })
}

/**
 * `limited`: the portal's plan hides older history from the search; `complete` is false where the page was full. `replies`:
 * which of them answers which message, by ids; no other method tells (docs/bitrix24/im.md#m5).
 */
export interface FoundMessages extends History { limited: boolean, complete: boolean, replies: Map<number, number> }

/** Messages that one search brings. */
const hitsAtOnce = 50

/**
 * Messages that hold a text of at least 3 characters (a shorter one is not applied: everything is found), the newest
 * `hitsAtOnce` before `lastId`. Only in dialogs that the user may read. docs/bitrix24/im.md#imdialogmessagessearch;
 * `ACCESS_ERROR` (403).
 */
export function searchMessages(chatId: number, text: string, lastId?: number): Question<FoundMessages> {
  return question('im.dialog.messages.search', {
    CHAT_ID: chatId, SEARCH_MESSAGE: text, ORDER: { ID: 'DESC' }, LIMIT: hitsAtOnce, LAST_ID: lastId
  }, (result) => {
    const history = historyOf(result)
    const restrictions = fieldsOf(fieldsOf(result)?.tariffrestrictions)
    return history && {
      ...history, limited: flagOf(restrictions?.ishistorylimitexceeded) ?? false, complete: history.messages.length < hitsAtOnce,
      replies: new Map(readEach(itemsOf(fieldsOf(result)?.messages), replyOf))
    }
  })
}

function replyOf(value: unknown): [number, number] | undefined {
  const message = fieldsOf(value)
  const [id, answered] = [idOf(message?.id), idOf(fieldsOf(message?.params)?.replyid)]
  return id && answered ? [id, answered] : undefined
}

const wireType = { task: 'TASK', event: 'CALEND', post: 'POST', chat: 'CHAT' } as const

/**
 * Makes a task, event, post or chat from a message, at once and without an id in the answer. Not idempotent: a repeat
 * makes a second one. The answer is `true` or an error, and for a chat `true` also where none was made
 * (docs/bitrix24/share-effects.md#s16). `ACCESS_ERROR` (403): no access to the dialog; `MESSAGE_ID_ERROR`, `DIALOG_ID_EMPTY`
 * (400): our fault; any other code (400): it could not be made (docs/bitrix24/share-effects.md#s5). Class N.
 */
export function shareMessage(dialogId: string, messageId: number, kind: ShareKind): Command<true> {
  return command('im.message.share', { MESSAGE_ID: messageId, DIALOG_ID: dialogId, TYPE: wireType[kind] }, acceptedOf, {
    ACCESS_ERROR: 'no-dialog-access', DIALOG_ID_EMPTY: 'unknown-message', MESSAGE_ID_ERROR: 'unknown-message'
  })
}
