import type { CrmType } from '../../../src/domain/crm-item'
import { seedAll, seedBare } from './seed'
import type { PathRule } from '../parent/portal-paths'
import type { OptionRecord } from './options'
import type { WireForm } from '../rest/wire/wire-forms'
import type {
  Binding, CalendarEvent, CannedResponse, CannedSection, Chat, CrmRecord, Line, Post, StoredFile, StoredMessage, Task, User, Webhook,
  Workgroup
} from './world-types'

export type * from './world-types'

/** What the portal knows of the app under test. */
export interface AppState {
  scopes: string[]
  installed: boolean
  firstRun: boolean
  bindings: Binding[]
  options: OptionRecord
  userOptions: Map<number, OptionRecord>
  ownBots: number[]
}

/** Situations that a test or the demo can switch. */
export interface Switches {
  /** Kinds that the portal fails to make of a message: refused, but a chat answers `true` all the same. */
  failingShares: string[]
  /** Code of an error that inner code leaves behind; it comes where a share would answer `PARAMS_ERROR`. */
  leftError: string
  /** `kept`: as before April 2026, a chat made of a message knows the chat and the message that it was made of. */
  threadParent: 'none' | 'kept'
  /** The site's own address in links of tasks and events, where it is not the one that the portal is opened at. */
  siteOrigin: string
  /** Whether messages keep the dates that the portal found in them when they were written. */
  sentDates: 'kept' | 'none'
  /** When the working day ends by the calendar's settings, `HH:MM`: the time of a date in a text without one. */
  workdayEnd: string
  /** Milliseconds by which a share's notice comes after the answer. */
  noticeDelay: number
  /** Placement codes that this portal does not offer. */
  missingPlacements: string[]
  /** Seconds that each call counts for the operating limit. */
  callSeconds: number
  /** Seconds that one method may be at work within ten minutes; 0 where the portal does not limit it. */
  operatingLimit: number
  /** Whether a push server is set up. */
  pushServer: boolean
  /** Milliseconds by which the portal's clock is ahead of this machine's. */
  clockAhead: number
  /** Methods that this portal does not have. */
  missingMethods: string[]
  /** Other forms of the same answers. */
  forms: WireForm[]
  /** HTTP status of `ACCESS_ERROR` and `ACCESS_DENIED`, where a portal does not tell areas apart; 0 as documented. */
  accessStatus: 0 | 400 | 403
  /** `mixed`: a full `FIRST_ID` page of `im.dialog.messages.get` holds old and new messages, in no order. */
  newerPages: 'rising' | 'mixed'
  /**
   * Whose session `imopenlines.session.history.get` gives by the chat's id alone: of everybody who may see the line; only of
   * members, as the public page says; of nobody, as older servers did, which know `SESSION_ID` alone.
   */
  historyByChat: 'viewers' | 'members' | 'nobody'
  /** How `imopenlines.session.history.get` refuses where there is no session: as public pages say, or like everything else. */
  missingSession: 'ACCESS_DENIED' | 'INVALID_SESSION_ID'
  /** Whether `imopenlines.dialog.get` is for members alone. */
  lineDialogs: 'viewers' | 'members'
  /** Whether a line's chat can be read with the methods of `im` by everybody who may join the line, or by members alone. */
  lineMessages: 'viewers' | 'members'
  /** Who may read the reports of the open lines, `nobody`: the plan has none. */
  lineReports: 'admins' | 'everybody' | 'nobody'
  /** `missing`: lists, and so canned responses, are not in the portal's plan. */
  listsPlan: 'granted' | 'missing'
  /** Where the CRM registers a session that an operator starts: at the same item, at another one, or at none. */
  startedSession: 'tied' | 'elsewhere' | 'untied'
  /** What becomes of a message on its way to the channel; live chats need no way. A chat may have its own, see `LineState`. */
  delivery: 'delivered' | 'failed' | 'unknown'
  /** Milliseconds until a channel tells it. */
  deliveryTime: number
  /** Bytes that a file may have which is sent with `im.v2.File.upload`. */
  uploadLimit: number
  /** `corrected`: Drive puts `_` for characters that it does not allow in names, cuts at 255, and numbers what is there already. */
  fileNames: 'kept' | 'corrected'
  /** Who may download a line chat's files: its members, or everybody who may join the line. */
  fileReaders: 'members' | 'viewers'
  /** Connectors that this portal no longer has. */
  missingConnectors: string[]
  /** `kept`: the same handler under another title becomes a second item. */
  secondBinding: 'refused' | 'kept'
  /** What the portal's database does with a handler of more than 255 characters. */
  longHandlers: 'refused' | 'cut'
  /** Milliseconds between reading the record of options and writing it back: another save in that time is lost. */
  optionWindow: number
  /** Bytes that a character of an option may have in the portal's database; with 3 an emoji destroys the whole record. */
  optionBytes: 3 | 4
  /** Who may install the app without being administrator; the handshake says `IS_ADMIN` to them too. */
  installers: number[]
  /** `unsaid`: the handshake of the installer's page says `INSTALL: false`, as newer portals may. */
  installFlag: 'said' | 'unsaid'
  /** Which paths the portal's `openPath` takes, see `parent/portal-paths.ts`. */
  pathRule: PathRule
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
  activities: { type: CrmType, id: number, chatId: number, connector: string }[]
  groups: Map<number, Workgroup>
  tasks: Map<number, Task>
  events: Map<number, CalendarEvent>
  posts: Map<number, Post>
  cannedResponses: CannedResponse[]
  cannedSections: CannedSection[]
  app: AppState
  /** Incoming webhooks, which are no part of the app. */
  webhooks: Webhook[]
  switches: Switches
  /** Messages that appear later (`noticeDelay`). */
  pending: { at: number, run: () => void }[]
}

export type IdKind = 'message' | 'chat' | 'session' | 'file' | 'task' | 'event' | 'post' | 'answer' | 'binding'

/** `bare`: the same portal before the app was installed, with nothing bound. */
export type WorldKind = 'full' | 'bare'

const allScopes = ['placement', 'crm', 'im', 'imopenlines', 'user_brief', 'task', 'log', 'calendar', 'lists', 'imbot', 'pull', 'disk']

/** How the portal of the starting world behaves where the reference knows several ways. */
const asDocumented = {
  forms: [], accessStatus: 0, newerPages: 'rising', historyByChat: 'viewers', missingSession: 'ACCESS_DENIED', lineDialogs: 'viewers',
  lineMessages: 'viewers', lineReports: 'admins', startedSession: 'tied', delivery: 'delivered', deliveryTime: 2000,
  uploadLimit: 100 * 1024 * 1024, fileNames: 'kept', fileReaders: 'members', missingConnectors: [], secondBinding: 'refused',
  threadParent: 'none', sentDates: 'kept', workdayEnd: '18:00', listsPlan: 'granted', longHandlers: 'refused', optionWindow: 0, optionBytes: 3, installers: [], installFlag: 'said', pathRule: 'listed',
  operatingLimit: 480, pushServer: true, clockAhead: 0
} satisfies Partial<Switches>

/** The starting world; dates in it are relative to `now` at the moment of the call. */
export function createWorld(now: () => number, kind: WorldKind = 'full', origin = 'https://relay.bitrix24.example'): World {
  const world = emptyWorld(now, origin)
  seedAll(world)
  if (kind === 'bare') seedBare(world)
  return world
}

function emptyWorld(now: () => number, origin: string): World {
  const world: World = {
    now: () => now() + world.switches.clockAhead,
    origin, language: 'en',
    nextId: { message: 70300, chat: 2000, session: 4100, file: 80, task: 540, event: 610, post: 720, answer: 300, binding: 30 },
    users: new Map(), chats: new Map(), messages: new Map(), files: new Map(), lines: new Map(), crm: new Map(),
    activities: [], groups: new Map(), tasks: new Map(), events: new Map(), posts: new Map(),
    cannedResponses: [], cannedSections: [], webhooks: [],
    app: {
      scopes: [...allScopes], installed: true, firstRun: false, bindings: [], options: {}, userOptions: new Map(), ownBots: []
    },
    switches: { failingShares: [], leftError: '', siteOrigin: '', noticeDelay: 0, callSeconds: 0.01, missingPlacements: [], missingMethods: [], ...asDocumented },
    pending: []
  }
  return world
}
