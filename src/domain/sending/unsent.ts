import { crmTypes } from '../crm-item'
import type { OutgoingFile } from '../files/same-file'
import type { Sending, SendingState } from './sending'
import { storedFields } from '../stored'

/** What a sending is after its frame went away: one that was on its way may have arrived. */
const afterwards: Record<SendingState, SendingState | undefined> = {
  'queued': 'not-sent', 'guarding': 'not-sent', 'held': 'not-sent', 'not-sent': 'not-sent',
  'writing': 'unconfirmed', 'looking': 'unconfirmed', 'unconfirmed': 'unconfirmed',
  'sent': undefined
}

/** A sending as it is stored, with the id of the frame that has it. */
export type KeptSending = Sending & { frame?: string }

/** As JSON text, empty where all is sent: `{"v":1,"unsent":[...]}`. Problems are not kept. */
export function writeUnsent(sendings: readonly KeptSending[]): string {
  const unsent = sendings.filter(({ state }) => afterwards[state]).map(({ problem: _problem, ...rest }) => rest)
  return unsent.length ? JSON.stringify({ v: 1, unsent }) : ''
}

/** Reads what some version of us stored; what does not fit is left out. */
export function readUnsent(stored: string | undefined): KeptSending[] {
  const { v, unsent } = storedFields(stored)
  return v === 1 && Array.isArray(unsent) ? unsent.flatMap(one => sendingOf(one) ?? []) : []
}

function sendingOf(value: unknown): KeptSending | undefined {
  const one = (value ?? {}) as Partial<KeptSending>
  const state = afterwards[one.state as SendingState]
  const isWhole = state && typeof one.id === 'string' && typeof one.text === 'string' && crmTypes.some(type => type === one.item?.type)
    && (one.file === undefined || isFile(one.file))
    && [one.chatId, one.userId, one.at, one.seen, one.since, one.item?.id].every(Number.isSafeInteger)
  if (!isWhole) return undefined
  const { id, chatId, item, userId, text, at, seen, since } = one as Sending
  const more = {
    ...one.doubtful ? { doubtful: true } : {}, ...one.isNote ? { isNote: true } : {},
    ...typeof one.frame === 'string' ? { frame: one.frame } : {},
    ...one.file ? { file: { name: one.file.name, size: one.file.size } } : {}
  }
  return { id, chatId, item: { type: item.type, id: item.id }, userId, text, at, seen, since, state, reason: 'left', ...more }
}

function isFile(file: Partial<OutgoingFile> | null): boolean {
  return typeof file?.name === 'string' && Number.isSafeInteger(file.size)
}
