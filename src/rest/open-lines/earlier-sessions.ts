import { crmEntityTypeId, type CrmItem } from '../../domain/crm-item'
import { question, type Question } from '../../portal/portal'
import { fieldsOf, flagOf, idOf, itemsOf, listOf, readEach, textOf } from '../wire/read'

/** A session of some chat. */
export interface ListedSession { id: number, chatId: number }

/** One page of them; `hasMore`: there are older ones. */
export interface ListedSessions { sessions: ListedSession[], hasMore: boolean }

/** Sessions that one question brings, the most that the portal gives. */
export const sessionsPerPage = 200

/**
 * The sessions of a line in one channel, the newest first; the portal has no filter by chat. For those who may read the reports:
 * `ACCESS_DENIED`, `TARIFF_RESTRICTION`, `OFFSET_TOO_LARGE` (400). docs/bitrix24/open-line-sessions.md#statistics-imopenlinesv2.
 */
export function lineSessions(
  { lineId, connectorId, offset }: { lineId: number, connectorId: string, offset: number }
): Question<ListedSessions> {
  const params = { configId: lineId, source: connectorId || undefined, offset, limit: sessionsPerPage }
  return question('imopenlines.v2.Session.list', params, (result) => {
    const answer = fieldsOf(result)
    const items = itemsOf(answer?.sessions)
    return items && { sessions: readEach(items, sessionOf), hasMore: flagOf(answer?.hasnextpage) ?? false }
  })
}

function sessionOf(value: unknown): ListedSession | undefined {
  const session = fieldsOf(value)
  const [id, chatId] = [idOf(session?.id), idOf(session?.chatid)]
  return id && chatId ? { id, chatId } : undefined
}

/** A session as the CRM remembers it: `userCode` names its dialog (`imol|livechat|12|640|652`), empty where it is not told. */
export interface TiedSession { id: number, userCode: string }

/**
 * The sessions that are tied to a CRM item, the newest 50, by the activities that they left there. None for an item that the user
 * may not read. docs/bitrix24/crm.md#crmactivitylist, scope `crm`.
 */
export function tiedSessions({ type, id }: CrmItem): Question<TiedSession[]> {
  const params = {
    filter: { OWNER_TYPE_ID: crmEntityTypeId[type], OWNER_ID: id, PROVIDER_ID: 'IMOPENLINES_SESSION' },
    select: ['ID', 'ASSOCIATED_ENTITY_ID', 'PROVIDER_PARAMS'],
    order: { ID: 'DESC' }
  }
  return question('crm.activity.list', params, result => listOf(result, tiedSessionOf))
}

function tiedSessionOf(value: unknown): TiedSession | undefined {
  const activity = fieldsOf(value)
  const id = idOf(activity?.associatedentityid)
  return activity && id ? { id, userCode: textOf(fieldsOf(activity.providerparams)?.usercode) } : undefined
}
