/**
 * What the control addresses (`/emulator/*`) say, as JSON: the server side writes it, the parent page and the demo
 * read it. Plain data only, dates as ISO 8601 text.
 */
export interface StateUser {
  id: number
  name: string
  position: string
  kind: 'employee' | 'extranet' | 'bot' | 'customer'
  isAdmin: boolean
  /** False for who was dismissed. */
  active: boolean
  /** `#RRGGBB` behind the initials. */
  color: string
}

export interface StateFile {
  id: number
  name: string
  type: 'image' | 'video' | 'audio' | 'file'
  size: number
  /** Pixels, for pictures. */
  image?: { width: number, height: number }
}

export interface StateMessage {
  id: number
  /** 0 is the portal itself. */
  authorId: number
  date: string
  /** Chat markup, docs/bitrix24/chat-text.md#chat-text. */
  text: string
  deleted: boolean
  /** Written by the portal, or carrying its notice class. */
  system: boolean
  /** Open lines: the customer does not see it. */
  internal: boolean
  /** Open lines: what became of an operator's message on its way to the customer, where that is known. */
  delivery: 'sending' | 'delivered' | 'failed' | 'unknown'
  files: StateFile[]
}

export interface StateChat {
  chatId: number
  title: string
  /** `private` has exactly two members; `lines` is an open line chat; `thread` was made from a message. */
  kind: 'group' | 'general' | 'private' | 'workgroup' | 'announcement' | 'lines' | 'thread'
  /** Number of the workgroup, 0 for none. Its dialog id is `sg<number>`. */
  workgroupId: number
  members: number[]
  /** Newest last; at most the newest 100. */
  messages: StateMessage[]
}

export interface StateOpenLine {
  chatId: number
  /** Wire code of the connector, such as `livechat`. */
  connector: string
  connectorTitle: string
  customerId: number
  /** 0 while nobody has it. */
  operatorId: number
  sessionId: number
  status: 'waiting' | 'running' | 'finished'
  silent: boolean
  /** Until when the customer can be written to; empty where the channel sets no end. */
  replyUntil: string
  /** Set by hand, until the customer writes. */
  hasOwnWindow: boolean
  /** What this chat's channel tells of an answer, and after how many milliseconds. A live chat has every answer at once. */
  delivery: 'delivered' | 'failed' | 'unknown'
  deliveryTime: number
  crmItems: { type: 'deal' | 'lead' | 'contact' | 'company', id: number }[]
}

export interface StateCrmItem {
  type: 'deal' | 'lead' | 'contact' | 'company'
  id: number
  title: string
  /** Name of the stage, empty for contacts and companies. */
  stage: string
  amount: string
  contactId: number
  companyId: number
  responsibleId: number
}

export interface StateTask {
  id: number
  title: string
  description: string
  createdBy: number
  responsibleId: number
  observers: number[]
  deadline: string
  crm: string
  createdAt: string
}

export interface StateEvent {
  id: number
  title: string
  description: string
  ownerId: number
  attendees: number[]
  start: string
  end: string
}

export interface StatePost {
  id: number
  title: string
  text: string
  authorId: number
  /** In words, such as `Ida Brandt` or `Everybody`. */
  recipients: string[]
  publishedAt: string
}

/** `titles`: what the portal calls it by the language of who looks; `title` in every other. */
export interface StatePlacement { placement: string, handler: string, title: string, titles: Record<string, string> }

/** Answer of `GET /emulator/state`. */
export interface PortalState {
  now: string
  installed: boolean
  users: StateUser[]
  chats: StateChat[]
  openLines: StateOpenLine[]
  crmItems: StateCrmItem[]
  tasks: StateTask[]
  events: StateEvent[]
  posts: StatePost[]
  placements: StatePlacement[]
  appOptions: Record<string, unknown>
  userOptions: Record<string, Record<string, unknown>>
}

/** Answer of `POST /emulator/session`. */
export interface SessionState {
  sid: string
  domain: string
  protocol: 0 | 1
  language: string
  auth: { AUTH_ID: string, AUTH_EXPIRES: string | number, REFRESH_ID: string, MEMBER_ID: string, IS_ADMIN: boolean }
  appOptions: unknown
  userOptions: unknown
  install: boolean
  firstRun: boolean
  /** Which paths `openPath` takes. */
  pathRule: 'listed' | 'unlisted' | 'short-list'
}

/** One fault that is on. `method` is the REST method, or the parent command for `parent-silent`; empty for all. */
export interface ActiveFault {
  fault: string
  method?: string
  command?: string
  code?: string
  status?: number
  ms?: number
  times?: number
}

/** Answer of `GET /emulator/faults`. */
export interface FaultsState { known: { fault: string, title?: string, description?: string }[], active: ActiveFault[] }
