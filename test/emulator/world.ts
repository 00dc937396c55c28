import type { CrmType } from '../../src/domain/crm-item'
import { seedAll, seedBare } from './seed'

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
  /** Last message read, by user id. */
  readUpTo: Map<number, number>
  line?: LineState
}

/** Status numbers of the portal: 0 new, 5 back in the queue, 10 to 49 accepted, 60 closed. */
export interface LineSession { id: number, chatId: number, status: number, operatorId: number, startedAt: number }

export interface LineState {
  lineId: number
  connector: string
  customerId: number
  /** Oldest first. */
  sessions: LineSession[]
  silent: boolean
  crm: Record<CrmType, number>
}

export interface Line {
  id: number
  name: string
  queue: number[]
  /** List with the canned answers, 0 for none. */
  iblockId: number
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
  size: number
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
  text: string
  authorId: number
  at: number
  /** `UA` everybody, `U7` a person, `SG45` a workgroup. */
  audience: string[]
  fileIds: number[]
}

export interface CannedAnswer { id: number, iblockId: number, name: string, text: string, sort: number, sectionId: number, code: string }
export interface CannedSection { id: number, iblockId: number, name: string, code: string }

export interface Workgroup { id: number, name: string, members: number[], mayPost: number[] }

export interface Binding {
  placement: string
  handler: string
  title: string
  description: string
  options: Record<string, string>
  langAll: Record<string, unknown>
}

/** What the portal knows of the app under test. */
export interface AppState {
  scopes: string[]
  installed: boolean
  firstRun: boolean
  bindings: Binding[]
  options: Record<string, string>
  userOptions: Map<number, Record<string, string>>
  ownBots: number[]
}

/** Situations that a test or the demo can switch. */
export interface Switches {
  /** What `im.message.share` answers where the portal cannot create the object. */
  refusedShare: 'PARAMS_ERROR' | 'false'
  /** Kinds whose tool an administrator switched off. */
  toolsOff: string[]
  /** Milliseconds by which a share's notice comes after the answer. */
  noticeDelay: number
  /** Placement codes that this portal does not offer. */
  missingPlacements: string[]
  /** Methods that this portal does not have. */
  missingMethods: string[]
}

export interface World {
  now: () => number
  /** The portal's own language, of its notices and placeholders. */
  language: string
  origin: string
  nextId: Record<IdKind, number>
  users: Map<number, User>
  chats: Map<number, Chat>
  messages: Map<number, StoredMessage>
  files: Map<number, StoredFile>
  lines: Map<number, Line>
  /** Key `deal:311`. */
  crm: Map<string, CrmRecord>
  /** Open-line activities: what ties a chat to a CRM item. */
  activities: { type: CrmType, id: number, chatId: number }[]
  groups: Map<number, Workgroup>
  tasks: Map<number, Task>
  events: Map<number, CalendarEvent>
  posts: Map<number, Post>
  cannedAnswers: CannedAnswer[]
  cannedSections: CannedSection[]
  app: AppState
  switches: Switches
  /** Messages that appear later (`noticeDelay`). */
  pending: { at: number, run: () => void }[]
}

export type IdKind = 'message' | 'chat' | 'session' | 'file' | 'task' | 'event' | 'post' | 'answer'

/** `bare`: the same portal before the app was installed, with nothing bound. */
export type WorldKind = 'full' | 'bare'

const allScopes = ['placement', 'crm', 'im', 'imopenlines', 'user_brief', 'task', 'log', 'calendar', 'lists', 'imbot', 'pull']

/** The starting world; dates in it are relative to `now` at the moment of the call. */
export function createWorld(now: () => number, kind: WorldKind = 'full', origin = 'https://relay.bitrix24.example'): World {
  const world = emptyWorld(now, origin)
  seedAll(world)
  if (kind === 'bare') seedBare(world)
  return world
}

function emptyWorld(now: () => number, origin: string): World {
  return {
    now, origin, language: 'en',
    nextId: { message: 70300, chat: 2000, session: 4100, file: 80, task: 540, event: 610, post: 720, answer: 300 },
    users: new Map(), chats: new Map(), messages: new Map(), files: new Map(), lines: new Map(), crm: new Map(),
    activities: [], groups: new Map(), tasks: new Map(), events: new Map(), posts: new Map(),
    cannedAnswers: [], cannedSections: [],
    app: {
      scopes: [...allScopes], installed: true, firstRun: false, bindings: [], options: {}, userOptions: new Map(), ownBots: []
    },
    switches: { refusedShare: 'PARAMS_ERROR', toolsOff: [], noticeDelay: 0, missingPlacements: [], missingMethods: [] },
    pending: []
  }
}
