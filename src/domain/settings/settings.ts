import { shareKinds, type ShareKind } from '../share/share'
import { storedText } from '../stored'
import type { BotSender, Template } from './settings-lists'

export type { BotSender, Template }

/** The one key for both `app.option` (company) and `user.option` (own); its value is JSON text with `v`. */
export const settingsOption = 'relay.settings'
export const settingsVersion = 1

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

/** The text that is saved. The version comes first, so that a later Relay knows what it reads. */
export function settingsText(settings: CompanySettings | OwnSettings): string {
  return storedText({ v: settingsVersion, ...settings })
}

/** Whether two raw values say the same: an option that was never set comes as `undefined`, null or `''`. */
export function sameStored(one: unknown, other: unknown): boolean {
  return comparable(one) === comparable(other)
}

function comparable(raw: unknown): string {
  if (isUnset(raw)) return ''
  return typeof raw === 'string' ? raw : JSON.stringify(raw)
}

/** PHP has no word for "not set": null, `''`, `false` and an empty list all mean it. */
export function isUnset(raw: unknown): boolean {
  return raw === undefined || raw === null || raw === '' || raw === false || (Array.isArray(raw) && raw.length === 0)
}

/** Whole seconds within the limits. */
export function isPollPace(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= pollPace.least && Number(value) <= pollPace.most
}

/** Whole minutes within the limits, and amber no later than red. */
export function areWaitMinutes({ amber, red }: WaitMinutes): boolean {
  const { least, most } = waitMinutesRange
  return [amber, red].every(one => Number.isInteger(one) && one >= least && one <= most) && amber <= red
}
