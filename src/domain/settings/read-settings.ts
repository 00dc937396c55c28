import { shareKinds, type ShareKind } from '../share/share'
import { storedFields } from '../stored'
import {
  areWaitMinutes, defaultCompany, defaultOwn, isPollPace, isUnset, settingsVersion, type ChatFilter, type CompanySettings, type OwnSettings,
  type SendKey, type Settings, type SettingsFault, type ShareKeys, type Theme, type WaitMinutes
} from './settings'
import { readBots, readTemplates } from './settings-lists'

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

function readFlag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

function readPace(value: unknown): number | undefined {
  return isPollPace(value) ? value : undefined
}

function readWaitMinutes(value: unknown): WaitMinutes | undefined {
  const { amber, red } = storedFields(value)
  const minutes = { amber: Number(amber), red: Number(red) }
  return typeof amber === 'number' && typeof red === 'number' && areWaitMinutes(minutes) ? minutes : undefined
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
