import { shareKinds, type ShareKind } from '../share/share'
import { storedFields, storedText } from '../stored'
import { readBots, readTemplates, type BotSender, type Template } from './settings-lists'

export type { BotSender, Template }

/** The one key for both `app.option` (company) and `user.option` (own); its value is JSON text with `v`. */
export const settingsOption = 'relay.settings'
const settingsVersion = 1

/** Seconds between two looks for new messages while somebody works in the chat. */
export const pollPace = { least: 5, most: 120 } as const

/** Minutes after which a customer's wait is shown in amber and in red. */
export interface WaitMinutes { amber: number, red: number }
/** A day at most: who waits longer is red in any case. */
export const waitMinutesRange = { least: 1, most: 1440 } as const

/** Light at first: the portal does not say which theme it has. */
export type Theme = 'light' | 'dark' | 'system'
/** `ctrl-enter` is Cmd+Enter too; with `enter`, Shift+Enter makes a new line. */
export type SendKey = 'ctrl-enter' | 'enter'
/** Whether the keys 1 to 4 create at once in the share view. */
export type ShareKeys = 'on' | 'off'
/** Which of a CRM item's open line chats the list starts with. */
export type ChatFilter = 'all' | 'open'

/** What an administrator sets for everybody. */
export interface CompanySettings {
  /** In the order of the buttons; never empty. */
  offeredKinds: ShareKind[]
  /** A Feed post is published at once, so it asks first unless an administrator decided otherwise. */
  confirmPost: boolean
  pollSeconds: number
  waitMinutes: WaitMinutes
  /** Open cards tell each other at once what an operator did, over the portal's pull channel (scope `pull`). */
  tellColleagues: boolean
  templates: Template[]
  /** Bots whose ids may be chosen as the author of an answer. */
  botSenders: BotSender[]
}

/** What a person sets for themselves. */
export interface OwnSettings {
  theme: Theme
  sendKey: SendKey
  shareKeys: ShareKeys
  chatFilter: ChatFilter
  templates: Template[]
}

/**
 * Why defaults stand in for what is stored:
 * `newer` (written by a later Relay), `broken` (no settings at all), `partly` (some fields did not fit).
 */
export type SettingsFault = 'newer' | 'broken' | 'partly'

/** Both parts as they are in force: what is stored, and defaults for what is not. */
export interface Settings {
  company: CompanySettings
  own: OwnSettings
  /** What the stored values lacked; what is stored stays as it is until somebody saves. */
  faults: { company: SettingsFault | undefined, own: SettingsFault | undefined }
}

/** What holds where nothing is stored. A new object each time, since forms write into it. */
export function defaultCompany(): CompanySettings {
  return {
    offeredKinds: [...shareKinds], confirmPost: true, pollSeconds: 10, waitMinutes: { amber: 5, red: 15 }, tellColleagues: false,
    templates: [], botSenders: []
  }
}

/** The same for a person. */
export function defaultOwn(): OwnSettings {
  return { theme: 'light', sendKey: 'ctrl-enter', shareKeys: 'on', chatFilter: 'all', templates: [] }
}

/** Reads the raw option values as the handshake or REST gives them. Never throws, writes nothing. */
export function readSettings({ app, user }: { app: unknown, user: unknown }): Settings {
  const company = readCompany(app)
  const own = readOwn(user)
  return { company: company.value, own: own.value, faults: { company: company.fault, own: own.fault } }
}

/** One part as it was read, and what it lacked. */
export interface ReadPart<T> { value: T, fault: SettingsFault | undefined }

/** The company's part of `readSettings`. */
export function readCompany(raw: unknown): ReadPart<CompanySettings> {
  return readStored(raw, defaultCompany(), {
    offeredKinds: readKinds,
    confirmPost: readFlag,
    pollSeconds: readPace,
    waitMinutes: readWaitMinutes,
    tellColleagues: readFlag,
    templates: readTemplates,
    botSenders: readBots
  })
}

/** A person's part of `readSettings`. */
export function readOwn(raw: unknown): ReadPart<OwnSettings> {
  return readStored(raw, defaultOwn(), {
    theme: oneOf<Theme>('light', 'dark', 'system'),
    sendKey: oneOf<SendKey>('ctrl-enter', 'enter'),
    shareKeys: oneOf<ShareKeys>('on', 'off'),
    chatFilter: oneOf<ChatFilter>('all', 'open'),
    templates: readTemplates
  })
}

/** The text that is saved. The version comes first, so that a later Relay knows what it reads. */
export function settingsText(settings: CompanySettings | OwnSettings): string {
  return storedText({ v: settingsVersion, ...settings })
}

/** Whether two raw values say the same: an option that was never set comes as `undefined`, null or `''`. */
export function sameStored(one: unknown, other: unknown): boolean {
  return comparable(one) === comparable(other)
}

function comparable(raw: unknown): string {
  return isUnset(raw) ? '' : typeof raw === 'string' ? raw : JSON.stringify(raw)
}

type Readers<T> = { [K in keyof T]: (value: unknown) => T[K] | undefined }

function readStored<T extends object>(raw: unknown, defaults: T, readers: Readers<T>): ReadPart<T> {
  if (isUnset(raw)) return { value: defaults, fault: undefined }
  const stored = storedFields(raw)
  if (typeof stored['v'] !== 'number' || stored['v'] < 1) return { value: defaults, fault: 'broken' }
  if (stored['v'] > settingsVersion) return { value: defaults, fault: 'newer' }
  return readFields(stored, defaults, readers)
}

/** A field that is absent takes its default silently: it came with a later version of the same format. */
function readFields<T extends object>(stored: Record<string, unknown>, defaults: T, readers: Readers<T>): ReadPart<T> {
  const value = { ...defaults }
  let fault: SettingsFault | undefined
  for (const field of Object.keys(readers) as (keyof T & string)[]) {
    if (!Object.hasOwn(stored, field)) continue
    const read = readers[field](stored[field])
    if (read !== undefined) value[field] = read
    if (read === undefined || isShorter(read, stored[field])) fault = 'partly'
  }
  return { value, fault }
}

/** One bad entry of a list does not cost the others. */
function isShorter(read: unknown, stored: unknown): boolean {
  return Array.isArray(read) && Array.isArray(stored) && read.length < stored.length
}

/** PHP has no word for "not set": null, `''`, `false` and an empty list all mean it. */
function isUnset(raw: unknown): boolean {
  return raw === undefined || raw === null || raw === '' || raw === false || (Array.isArray(raw) && raw.length === 0)
}

function readFlag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

function readPace(value: unknown): number | undefined {
  return isPollPace(value) ? value : undefined
}

/** Whole seconds within the limits. */
export function isPollPace(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= pollPace.least && Number(value) <= pollPace.most
}

function readWaitMinutes(value: unknown): WaitMinutes | undefined {
  const { amber, red } = storedFields(value)
  const minutes = { amber: Number(amber), red: Number(red) }
  return typeof amber === 'number' && typeof red === 'number' && areWaitMinutes(minutes) ? minutes : undefined
}

/** Whole minutes within the limits, and amber no later than red. */
export function areWaitMinutes({ amber, red }: WaitMinutes): boolean {
  const { least, most } = waitMinutesRange
  return [amber, red].every(one => Number.isInteger(one) && one >= least && one <= most) && amber <= red
}

/** Without any kind the share view would be empty: that is no setting but a mistake. */
function readKinds(value: unknown): ShareKind[] | undefined {
  if (!Array.isArray(value)) return undefined
  const kinds = shareKinds.filter(kind => value.includes(kind))
  return kinds.length > 0 ? kinds : undefined
}

function oneOf<T extends string>(...known: T[]): (value: unknown) => T | undefined {
  return value => known.find(one => one === value)
}
