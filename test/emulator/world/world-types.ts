import type { CrmType } from '../../../src/domain/crm-item'

export type UserKind = 'employee' | 'extranet' | 'bot' | 'customer'

export interface User {
  id: number
  firstName: string
  lastName: string
  position: string
  kind: UserKind
  isAdmin: boolean
  active: boolean
  gender: 'M' | 'F'
}

/** `type` of `im.dialog.get`; `private` has exactly two members (or one: the user's own notes). */
export type ChatType = 'private' | 'chat' | 'general' | 'sonetGroup' | 'announcement' | 'lines' | 'thread'

export interface StoredMessage {
  id: number
  chatId: number
  /** 0 is the portal. */
  authorId: number
  /** Milliseconds since 1970. */
  at: number
  text: string
  /** Upper-case keys as `im.dialog.messages.get` gives them. */
  params: Record<string, unknown>
  /** Open-line session that it belongs to, 0 elsewhere. */
  sessionId: number
  /** Open lines: whether the customer got it. */
  toCustomer: boolean
  /** Open lines: it was meant for the customer, and the portal did not hand it on. */
  isStopped?: boolean
}

export interface Chat {
  id: number
  type: ChatType
  title: string
  description: string
  ownerId: number
  members: number[]
  /** Who may write: everybody in the chat, or only its managers (announcements). */
  canPost: 'member' | 'manager'
  managers: number[]
  /** Workgroup of a `sonetGroup` chat, 0 elsewhere. */
  groupId: number
  parentChatId: number
  parentMessageId: number
  createdAt: number
  messages: StoredMessage[]
  /** Ids of messages that stand pinned above the chat. */
  pinnedIds: number[]
  /** Last message read, by user id. */
  readUpTo: Map<number, number>
  line?: LineState
}

export interface LineSession {
  id: number
  chatId: number
  /** The portal's number: 0 new, 5 back in the queue, 10 to 49 accepted, 50 being closed, 60 closed, 65 spam. */
  status: number
  operatorId: number
  startedAt: number
  /** An activity of the CRM item belongs to it: who may read the item may read the session. */
  tied: boolean
}

export interface LineState {
  lineId: number
  connector: string
  customerId: number
  /** Oldest first. */
  sessions: LineSession[]
  silent: boolean
  pinned: boolean
  /** Nobody can write there. */
  noTextField?: boolean
  /** How this chat's channel delivers, where it is not as `Switches.delivery` says. */
  delivery?: 'delivered' | 'failed' | 'unknown'
  /** Milliseconds until it tells, where it is not as `Switches.deliveryTime` says. */
  deliveryTime?: number
  /** End of the reply window, where a test set it; goes with the customer's next message. */
  windowUntil?: number
  crm: Record<CrmType, number>
}

export interface Line {
  id: number
  name: string
  queue: number[]
  /** A dialog goes to one person of the queue after the other, instead of to all at once, where it waits. */
  inTurn?: boolean
  /** List with the canned responses, 0 for none. */
  iblockId: number
  /** Finishing sends a closing text or asks for a rating first. */
  asksAtEnd: boolean
  active: boolean
  /** People of the queue who are not on duty now. */
  offDuty: number[]
  /** Dialogs that one person may have at once, 0 for no limit. */
  maxChat: number
  /** Connectors that this line no longer has, though the portal knows them. */
  disconnected: string[]
}

export interface CrmRecord {
  type: CrmType
  id: number
  title: string
  firstName: string
  lastName: string
  contactIds: number[]
  companyId: number
  assignedById: number
  /** Empty for contacts and companies. */
  stage: string
  amount: string
  /** Employees who may read it; administrators always may. */
  readers: 'all' | number[]
  createdAt: number
}

export interface StoredFile {
  id: number
  chatId: number
  name: string
  type: 'image' | 'video' | 'audio' | 'file'
  /** `Content-Type` of a download. */
  mime: string
  size: number
  /** Pixels; `undefined` where the portal sees no picture in it, 0 x 0 where it is named like one and is none. */
  image: { width: number, height: number } | undefined
  /** How it begins; up to `size` zeros follow, so that a large file costs nothing. */
  content: Uint8Array
  isVoiceNote: boolean
  authorId: number
  at: number
}

export interface Task {
  id: number
  title: string
  description: string
  createdBy: number
  responsibleId: number
  accomplices: number[]
  auditors: number[]
  deadline: number | undefined
  createdAt: number
  groupId: number
  priority: 0 | 1 | 2
  /** CRM bindings such as `D_311`. */
  crm: string[]
  fileIds: number[]
}

export interface CalendarEvent {
  id: number
  ownerId: number
  name: string
  description: string
  from: number
  to: number
  createdBy: number
  createdAt: number
  attendees: number[]
}

export interface Post {
  id: number
  title: string
  /** Nobody gave it a title: the portal made it of the text. */
  isMicro: boolean
  text: string
  authorId: number
  at: number
  /** `UA` everybody, `U7` a person, `SG45` a workgroup. */
  audience: string[]
  fileIds: number[]
}

export interface CannedResponse { id: number, iblockId: number, name: string, text: string, sort: number, sectionId: number, code: string }
export interface CannedSection { id: number, iblockId: number, name: string, code: string }

/** `/rest/<userId>/<secret>/`: acts as this employee, with scopes of its own. */
export interface Webhook { userId: number, secret: string, scopes: string[] }

export interface Workgroup { id: number, name: string, members: number[], mayPost: number[] }

export interface Binding {
  id: number
  placement: string
  handler: string
  title: string
  description: string
  options: Record<string, string>
  langAll: Record<string, unknown>
}
