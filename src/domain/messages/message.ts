import { isBlank } from '../../lib/text/blank'

/** Who writes in a dialog. `customer` is the outside client of an open line (`connector: true` on the wire). */
export type PersonKind = 'employee' | 'extranet' | 'bot' | 'customer'

/** A person, bot or customer, as far as messages need them. */
export interface Person {
  id: number
  name: string
  /** Address of a picture on the portal, or empty. Untrusted. */
  avatar: string
  /** The colour that the portal gives them, `#df532d`, or empty. */
  color?: string
  kind: PersonKind
  active: boolean
}

const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]/g
/** Lines and gaps that push the end of a name out of sight: `photo.jpg          .exe`. */
const gaps = /[\s\p{Z}\p{Cc}\u00ad\u115f\u1160\u180e\u200b\u2060\u2800\u3164\ufeff\uffa0]{2,}|[\p{Cc}\p{Zl}\p{Zp}]/gu

/**
 * The name of a person, chat or file in one line, without marks of direction, which would turn the words around it or hide
 * how a file's name ends. Empty where nothing of it would be seen. People choose these names themselves.
 */
export function plainName(name: string): string {
  const plain = name.replace(directions, '').replace(gaps, ' ')
  return isBlank(plain) ? '' : plain
}

/** What stands for a person where no sentence says what it is: who has no name is told by the id. */
export function nameOrNumber({ id, name }: Pick<Person, 'id' | 'name'>): string {
  return name || `#${id}`
}

/** Address of a picture, empty for the blank one that the portal gives where there is none. */
export function pictureAddress(address: string): string {
  return address.endsWith('/blank.gif') ? '' : address
}

/** A file of a message, docs/bitrix24/im.md#files. `size` in bytes, `url` untrusted and possibly empty. */
export interface ChatFile {
  id: number
  name: string
  type: 'image' | 'video' | 'audio' | 'file'
  /** 0 where the portal did not tell. */
  size: number
  url: string
  /** In pixels, of a picture or of a video's first picture, where the portal told. */
  image?: PictureSize
  /** Spoken into a messenger. */
  isVoice?: boolean
}

/** In pixels, both above 0. */
export interface PictureSize { width: number, height: number }

/** One message, normalised from `im.dialog.messages.get` or `imopenlines.session.history.get`. */
export interface Message {
  id: number
  /** 0 is the portal itself. */
  authorId: number
  /** `undefined` where the portal's date could not be read. */
  date: Date | undefined
  /** Chat markup as stored, docs/bitrix24/chat-text.md#chat-text. Untrusted. */
  text: string
  files: ChatFile[]
  attachments: AttachmentBlock[]
  deleted: boolean
  /** Its text is not what it was when it was written. */
  edited?: boolean
  /** Written by the portal itself, or a notice of it in the name of who caused it. */
  system: boolean
  unread: boolean
  /** Written in Whisper mode: it stays inside the portal (docs/bitrix24/open-line-sessions.md#o8). */
  internal?: boolean
  /** Dates that the portal found in the text when it was written; not every portal tells. */
  foundDates?: FoundDate[]
  /** How far it came on its way to the channel; nothing where the portal notes nothing. */
  delivery?: DeliveryNote
  /** What a share's notice carries besides its text. */
  notice: NoticeParams
}

/**
 * What the portal notes of a message that goes out to a channel (docs/bitrix24/open-line-chats.md#l1). What comes in from
 * a customer is noted as `taken` too.
 */
export interface DeliveryNote {
  state: 'sending' | 'taken' | 'refused'
  /** When the portal handed it to the channel, of `sending` only. */
  since?: Date
}

/** A date in a text, in the words of the text. */
export interface FoundDate { words: string, at: Date }

/** `params` of a notice (docs/bitrix24/share-effects.md#s27): the class and the new chat. */
export interface NoticeParams {
  cssClass: string
  /** Chat that the notice tells of, 0 for none. */
  chatId: number
  /** With whom that chat began: who shared, and the author of the message. Nothing where the portal does not tell. */
  userIds?: number[]
}

/** Written by a person or a bot, not by the portal. */
export function isHuman({ system, authorId }: Pick<Message, 'system' | 'authorId'>): boolean {
  return !system && authorId !== 0
}

/** Said between customer and company: a note that only colleagues read answers nobody. */
export function isSaid(message: Pick<Message, 'system' | 'authorId' | 'internal'>): boolean {
  return isHuman(message) && !message.internal
}

/** The class that the portal gives to its own notices, and to what is written in Whisper mode (docs/bitrix24/open-line-sessions.md#o8). */
const noticeClass = 'bx-messenger-content-item-system'

/** Whether the classes of a message (`params.CLASS`) say that the portal wrote it as a notice. */
export function hasNoticeClass(cssClass: string): boolean {
  return cssClass.split(/\s+/).includes(noticeClass)
}

/** One block of an attachment, docs/bitrix24/chat-text.md#attachments. Texts are chat markup, addresses untrusted. */
export type AttachmentBlock
  = | { type: 'message', text: string }
    | { type: 'link', url: string, name: string, description: string }
    | { type: 'user', name: string, url: string, userId: number }
    | { type: 'grid', rows: { name: string, value: string, url: string, display: 'block' | 'line' | 'row' }[] }
    | { type: 'image', url: string, name: string }
    | { type: 'file', url: string, name: string, size: number }
    | { type: 'delimiter' }

/** Messages of one dialog in rising id order, with the people that they name. */
export interface History {
  chatId: number
  messages: Message[]
  people: Map<number, Person>
}
