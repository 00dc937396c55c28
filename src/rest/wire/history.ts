import { hasNoticeClass, type ChatFile, type DeliveryNote, type History, type Message, type NoticeParams, type PictureSize } from '../../domain/messages/message'
import { attachmentsOf } from './attachments'
import { peopleOf } from './people'
import { dateOf, fieldsOf, flagOf, idOf, itemsOf, momentOf, nameOf, noFields, numberOf, readEach, textOf, type Fields } from './read'

/**
 * Either history as one type: `messages`, `users` and `files` as lists (`im.dialog.messages.*`) or `message`,
 * `users` and `files` as maps (`imopenlines.session.history.get`). Only the messages have to be there; one without
 * an id is left out. `textlegacy`, which is HTML, is never read.
 */
export function historyOf(result: unknown): History | undefined {
  const answer = fieldsOf(result)
  const wireMessages = itemsOf(answer?.messages ?? answer?.message)
  if (!answer || !wireMessages) return undefined
  const files = new Map(readEach(itemsOf(answer.files), fileOf).map(file => [file.id, file]))
  const messages = new Map(readEach(wireMessages, item => messageOf(item, files)).map(message => [message.id, message]))
  return {
    chatId: idOf(answer.chatid) ?? idOf(fieldsOf(wireMessages[0])?.chatid) ?? 0,
    messages: [...messages.values()].sort((a, b) => a.id - b.id),
    people: peopleOf(answer.users)
  }
}

function messageOf(value: unknown, files: Map<number, ChatFile>): Message | undefined {
  const message = fieldsOf(value)
  const id = idOf(message?.id)
  if (!message || !id) return undefined
  const params = fieldsOf(message.params) ?? noFields()
  const authorId = numberOf(message.authorid ?? message.senderid) ?? 0
  const text = textOf(message.text)
  const cssClass = textOf(params.class)
  return {
    id,
    authorId,
    date: dateOf(message.date),
    text,
    files: filesOf(params, files),
    attachments: attachmentsOf(params.attach),
    deleted: flagOf(params.isdeleted) ?? false,
    system: authorId === 0 || isOwnNotice(text, params),
    unread: flagOf(message.unread) ?? false,
    ...flagOf(params.isedited) ? { edited: true } : {},
    ...isHidden(params) ? { internal: true } : {},
    ...foundDates(params),
    ...deliveryOf(params),
    notice: { cssClass, ...noticedChat(params) }
  }
}

/** docs/bitrix24/share-effects.md#s27. */
function noticedChat({ chatid, chatuser }: Fields): Omit<NoticeParams, 'cssClass'> {
  const userIds = readEach(itemsOf(chatuser), idOf)
  return { chatId: idOf(chatid) ?? 0, ...userIds.length > 0 ? { userIds } : {} }
}

/** Words and seconds since 1970 in two lists of the same order. */
function foundDates({ datetext, datets }: Fields): Pick<Message, 'foundDates'> {
  const times = itemsOf(datets) ?? []
  const found = (itemsOf(datetext) ?? []).flatMap((words, at) => {
    const moment = momentOf(times[at])
    return moment ? [{ words: textOf(words), at: moment }] : []
  })
  return found.length > 0 ? { foundDates: found } : {}
}

/** docs/bitrix24/open-line-chats.md#l1; defaults are left out, so `IS_DELIVERED` is only there when it says no. */
function deliveryOf({ isdelivered, sending, sendingts, connectormid }: Fields): { delivery?: DeliveryNote } {
  if (flagOf(isdelivered) === false) return { delivery: { state: 'refused' } }
  const since = momentOf(sendingts)
  if (flagOf(sending)) return { delivery: { state: 'sending', ...since && { since } } }
  const isTaken = (itemsOf(connectormid) ?? [connectormid]).some(id => textOf(id) !== '')
  return isTaken ? { delivery: { state: 'taken' } } : {}
}

/** What an operator writes in Whisper mode, which the customer never gets (docs/bitrix24/open-line-sessions.md#o8). */
function isHidden({ componentid }: Fields): boolean {
  return textOf(componentid) === 'HiddenMessage'
}

/**
 * A notice that names who caused it, as in private dialogs: it begins with a line of dashes. The class alone says nothing,
 * since what an operator writes in Whisper mode carries it too (docs/bitrix24/open-line-sessions.md#o8).
 */
function isOwnNotice(text: string, { class: cssClass, componentid }: Fields): boolean {
  return hasNoticeClass(textOf(cssClass)) && !textOf(componentid) && /^-{6}/.test(text)
}

/** A file that the answer names but does not describe is still one, known by its number. */
function filesOf({ fileid }: Fields, files: Map<number, ChatFile>): ChatFile[] {
  const ids = readEach(itemsOf(fileid) ?? [fileid], idOf)
  return [...new Set(ids)].map(id => files.get(id) ?? { id, name: `#${id}`, type: 'file', size: 0, url: '' })
}

function fileOf(value: unknown): ChatFile | undefined {
  const file = fieldsOf(value)
  const id = idOf(file?.id)
  if (!file || !id) return undefined
  return {
    id,
    name: nameOf(file.name),
    type: fileTypes.find(type => type === file.type) ?? 'file',
    size: numberOf(file.size) ?? 0,
    url: textOf(file.urldownload) || textOf(file.urlshow),
    ...imageOf(file.image),
    ...flagOf(file.isvoicenote) ? { isVoice: true } : {}
  }
}

/** `false` where the file has no picture. */
function imageOf(value: unknown): { image?: PictureSize } {
  const image = fieldsOf(value)
  const [width, height] = [idOf(image?.width), idOf(image?.height)]
  return width && height ? { image: { width, height } } : {}
}

const fileTypes = ['image', 'video', 'audio'] as const
