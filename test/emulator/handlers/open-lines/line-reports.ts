import type { Call, Method } from '../../rest/rest'
import { RestError } from '../../rest/rest-error'
import { isActive, isAdmin, mayReadCrm } from '../../world/model'
import { flag, integer, integers, isGiven, limitOf, text, type WireParams } from '../../rest/params'
import { iso } from '../../rest/wire/wire'
import { entityIdOf } from '../../rest/wire/wire-dialog'
import type { Chat, Line, LineSession, World } from '../../world/world'

/** For those who may read the reports. docs/bitrix24/open-line-sessions.md#statistics-imopenlinesv2. */
export const lineReports: Record<string, Method> = {
  'imopenlines.v2.Operator.list': { scopes: ['imopenlines'], run: operatorList },
  'imopenlines.v2.Session.list': { scopes: ['imopenlines'], run: sessionList }
}

const year = 366 * 86_400_000
const statuses = ['new', 'answered', 'closed', 'spam', 'paused']

/** The newest first. Of the filters those of line, channel, operator, status and creation; by chat there is none. */
function sessionList(call: Call) {
  const { world, params } = call
  requireReports(call)
  const [from, to] = [dateOf(params, 'dateCreateFrom'), dateOf(params, 'dateCreateTo')]
  const status = text(params, 'status')
  if ((status && !statuses.includes(status)) || (from !== undefined && to !== undefined && from > to)) throw invalidFilter()
  if (from !== undefined && to !== undefined && to - from > year) {
    throw new RestError('PERIOD_TOO_LARGE', 'The requested period exceeds the maximum of 1 year')
  }
  const offset = Math.max(0, integer(params, 'offset') ?? 0)
  if (offset > 10_000) throw new RestError('OFFSET_TOO_LARGE', 'Offset is too large')
  const lines = wanted(params, 'configIdList', 'configId')
  const operators = wanted(params, 'operatorIdList', 'operatorId')
  const source = text(params, 'source')
  const isOf = ({ line }: Chat) => (!lines.length || lines.includes(line?.lineId ?? 0)) && (!source || line?.connector === source)
  const fits = (session: LineSession) => (!operators.length || operators.includes(session.operatorId))
    && (!status || statusOf(session) === status)
    && session.startedAt >= (from ?? 0) && session.startedAt <= (to ?? Infinity)
  const rows = [...world.chats.values()].filter(isOf)
    .flatMap(chat => chat.line?.sessions.filter(fits).map(session => ({ chat, session })) ?? [])
    .sort((one, other) => other.session.startedAt - one.session.startedAt)
  const next = offset + limitOf(params, 'limit', 50, 200)
  const sessions = rows.slice(offset, next).map(({ chat, session }) => sessionRow(call, chat, session))
  return { sessions, hasNextPage: next < rows.length }
}

function invalidFilter(): RestError {
  return new RestError('INVALID_FILTER', 'Invalid filter value')
}

/** In ms; `undefined` where none is given. */
function dateOf(params: WireParams, name: string): number | undefined {
  if (!isGiven(params, name)) return undefined
  const at = Date.parse(text(params, name))
  if (Number.isNaN(at)) throw invalidFilter()
  return at
}

function statusOf({ status }: LineSession): string {
  if (status < 10) return 'new'
  return status < 60 ? 'answered' : status === 65 ? 'spam' : 'closed'
}

/** The CRM item only where the caller may read it. */
function sessionRow({ world, userId }: Call, chat: Chat, session: LineSession) {
  const said = chat.messages.filter(({ sessionId }) => sessionId === session.id)
  const tie = session.tied
    ? world.activities.find(({ type, id, chatId }) => chatId === chat.id && mayReadCrm(world, userId, type, id))
    : undefined
  const isOver = session.status >= 60
  return {
    id: session.id, configId: chat.line!.lineId, source: chat.line!.connector, operatorId: session.operatorId,
    userId: chat.line!.customerId, userCode: entityIdOf(chat), chatId: chat.id,
    dateCreate: iso(session.startedAt), dateClose: isOver ? iso(said.at(-1)?.at ?? session.startedAt) : null,
    dateFirstAnswer: null, dateOperatorAnswer: null, status: statusOf(session), closeReason: isOver ? 'operator' : null, vote: null,
    voteHead: null, commentHead: null, crmEntityType: tie?.type ?? null, crmEntityId: tie?.id ?? null, queueTransfers: 0, waitAnswer: null,
    waitClose: null, kpiFirstAnswer: null, messageCount: said.length
  }
}

/** A plan without reports comes before the right to them. */
function requireReports({ world, userId }: Call): void {
  const { lineReports } = world.switches
  if (lineReports === 'nobody') throw new RestError('TARIFF_RESTRICTION', 'Statistics reports are not available on the current tariff plan')
  if (lineReports === 'admins' && !isAdmin(world, userId)) throw new RestError('ACCESS_DENIED', 'Access denied')
}

/** A list wins over a single id. */
function operatorList(call: Call) {
  const { world, params } = call
  requireReports(call)
  const status = text(params, 'status')
  if (status && !['online', 'offline', 'pause'].includes(status)) throw new RestError('INVALID_FILTER', 'Invalid status filter value')
  const offset = Math.max(0, integer(params, 'offset') ?? 0)
  const rows = loads(world, params).filter(row => !status || row.status === status)
    .filter(({ freeSlots }) => !isGiven(params, 'hasFreeSlots') || (freeSlots > 0) === wantsFree(params))
  const next = offset + limitOf(params, 'limit', 50, 200)
  return { operators: rows.slice(offset, next), hasNextPage: next < rows.length }
}

function wantsFree(params: WireParams): boolean {
  return flag(params, 'hasFreeSlots') || text(params, 'hasFreeSlots') === '1'
}

function loads(world: World, params: WireParams) {
  const lines = wanted(params, 'configIdList', 'configId')
  const people = wanted(params, 'userIdList', 'userId')
  return [...world.lines.values()].filter(({ id }) => !lines.length || lines.includes(id)).flatMap(line =>
    line.queue.filter(id => !people.length || people.includes(id)).map(id => loadOf(world, line, id)))
}

function wanted(params: WireParams, many: string, one: string): number[] {
  const single = integer(params, one)
  return isGiven(params, many) ? integers(params, many) : single ? [single] : []
}

function loadOf(world: World, line: Line, userId: number) {
  const chats = [...world.chats.values()].filter(chat => chat.line?.lineId === line.id && chat.ownerId === userId)
  const activeSessions = chats.filter(isActive).length
  return {
    userId, configId: line.id, status: line.offDuty.includes(userId) ? 'offline' : 'online', activeSessions, maxChat: line.maxChat,
    freeSlots: Math.max(0, line.maxChat - activeSessions), lastActivityDate: iso(world.now() - 60_000)
  }
}
