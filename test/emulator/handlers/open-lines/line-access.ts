import type { CrmType } from '../../../../src/domain/crm-item'
import { crmRecord, mayReadCrm } from '../../world/model'
import { integer, text, type WireParams } from '../../rest/params'
import { RestError } from '../../rest/rest-error'
import type { Chat, World } from '../../world/world'

const crmTypes: string[] = ['lead', 'deal', 'company', 'contact']

/** `ERROR_ARGUMENT` for a parameter that is missing or no positive number, in the portal's two wordings. */
export function requiredNumber(params: WireParams, name: string): number {
  const value = params[name]
  if (value === undefined || value === null || value === '' || value === 0 || value === '0') throw argument(name, 'null or empty')
  const number = integer(params, name)
  if (number === undefined || number <= 0) throw argument(name, 'an invalid type')
  return number
}

export function argument(name: string, what: string): RestError {
  return new RestError('ERROR_ARGUMENT', `The value of an argument '${name}' must not be ${what}`)
}

export interface CrmRef { type: CrmType, id: number }

/** The CRM item that a request names, its type in lower case; the order of the checks is the portal's. */
export function crmRef(params: WireParams): CrmRef {
  const type = text(params, 'CRM_ENTITY_TYPE')
  if (!type) throw argument('CRM_ENTITY_TYPE', 'null or empty')
  return { type: type as CrmType, id: requiredNumber(params, 'CRM_ENTITY') }
}

export function mayRead(world: World, userId: number, { type, id }: CrmRef): boolean {
  return crmTypes.includes(type) && mayReadCrm(world, userId, type, id)
}

/** What an activity of the CRM item leads to; the chat may have gone. */
export interface LineRow { chat: Chat | undefined, connector: string }

/** Latest changed session first; without the connectors that the portal no longer has. docs/bitrix24/open-line-chats.md#o23. */
export function rowsOf(world: World, { type, id }: CrmRef): LineRow[] {
  if (!crmRecord(world, type, id)) return []
  return world.activities.filter(activity => activity.type === type && activity.id === id)
    .filter(({ connector }) => !world.switches.missingConnectors.includes(connector))
    .map(({ chatId, connector }) => ({ chat: world.chats.get(chatId), connector }))
    .sort((one, other) => changedAt(other) - changedAt(one))
}

export function chatsOf(world: World, ref: CrmRef): Chat[] {
  return rowsOf(world, ref).flatMap(({ chat }) => chat ?? [])
}

function changedAt({ chat }: LineRow): number {
  return chat?.messages.at(-1)?.at ?? chat?.createdAt ?? 0
}
