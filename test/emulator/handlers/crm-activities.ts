import { Paged, type Call, type Method } from '../rest/rest'
import { crmEntityTypeId, type CrmType } from '../../../src/domain/crm-item'
import { integer, list, map, text } from '../rest/params'
import { mayReadCrm } from '../world/model'
import { iso } from '../rest/wire/wire'
import { entityIdOf } from '../rest/wire/wire-dialog'
import type { Chat, LineSession } from '../world/world'

/** Activities of a CRM item, docs/bitrix24/crm.md#crmactivitylist: those of open lines alone, one for each session that is tied. */
export const crmActivities: Record<string, Method> = {
  'crm.activity.list': { scopes: ['crm'], run: activityList }
}

const pageSize = 50

/** Filters of exact values. Who may not read the item gets none of its activities, and no error. */
function activityList({ world, userId, params }: Call): Paged {
  const filter = { ...map(params, 'filter'), ...map(params, 'FILTER') }
  const select = [...list(params, 'select'), ...list(params, 'SELECT')].map(String)
  const rows = world.activities.filter(({ type, id }) => mayReadCrm(world, userId, type, id)).flatMap(({ type, id, chatId }) => {
    const chat = world.chats.get(chatId)
    return chat?.line?.sessions.filter(({ tied }) => tied).map(session => rowOf(chat, session, type, id)) ?? []
  })
  const fits = (row: Record<string, unknown>) => Object.entries(filter).every(([name, value]) => String(row[name]) === String(value))
  const way = text({ ...map(params, 'order'), ...map(params, 'ORDER') }, 'ID').toUpperCase() === 'DESC' ? -1 : 1
  const found = rows.filter(fits).sort((one, other) => way * (Number(one.ID) - Number(other.ID)))
  const start = Math.max(0, integer(params, 'start') ?? 0)
  const next = start + pageSize
  return new Paged(found.slice(start, next).map(row => selected(row, select)), found.length, next < found.length ? next : undefined)
}

/** Ids are texts. */
function rowOf(chat: Chat, session: LineSession, type: CrmType, id: number) {
  return {
    ID: String(100_000 + session.id), OWNER_ID: String(id), OWNER_TYPE_ID: String(crmEntityTypeId[type]), TYPE_ID: '6',
    PROVIDER_ID: 'IMOPENLINES_SESSION', PROVIDER_TYPE_ID: String(chat.line!.lineId), ASSOCIATED_ENTITY_ID: String(session.id),
    SUBJECT: `Open Channel chat - "${chat.title}"`, CREATED: iso(session.startedAt), COMPLETED: session.status >= 60 ? 'Y' : 'N',
    RESPONSIBLE_ID: String(session.operatorId), PROVIDER_PARAMS: { USER_CODE: `imol|${entityIdOf(chat)}` }
  }
}

/** The id comes always. */
function selected(row: ReturnType<typeof rowOf>, select: string[]) {
  if (!select.length || select.includes('*')) return row
  return Object.fromEntries(Object.entries(row).filter(([name]) => name === 'ID' || select.includes(name)))
}
