import { question, type Question } from '../../portal/portal'
import { fieldsOf, idOf, itemsOf, listOf, nameOf, numberOf, readEach, textOf } from '../wire/read'

/** An open line, and who answers in it. */
export interface LineQueue {
  id: number
  name: string
  operatorIds: number[]
  /** The portal told that nobody is in it. */
  isEmpty: boolean
}

/** Lines that one question brings, the most that the portal gives. */
const mostLines = 200

/**
 * The lines that are switched on, with the people of their queues. Any user may ask.
 * docs/bitrix24/open-line-sessions.md#line-settings; `INVALID_FORMAT` (400).
 */
export function lineQueues(): Question<LineQueue[]> {
  const PARAMS = { select: ['ID', 'LINE_NAME'], filter: { ACTIVE: 'Y' }, limit: mostLines }
  return question('imopenlines.config.list.get', { PARAMS, OPTIONS: { QUEUE: 'Y' } }, result => listOf(result, queueOf))
}

function queueOf(value: unknown): LineQueue | undefined {
  const line = fieldsOf(value)
  const id = idOf(line?.id)
  const queue = itemsOf(line?.queue)
  return line && id ? { id, name: nameOf(line.linename), operatorIds: readEach(queue, idOf), isEmpty: queue?.length === 0 } : undefined
}

/**
 * The people of a line's queue who are on duty now. Any user may ask; unreadable (`false`) where there is no such line.
 * docs/bitrix24/open-line-sessions.md#line-settings.
 */
export function operatorsOnDuty(lineId: number): Question<number[]> {
  return question('imopenlines.config.get', { CONFIG_ID: lineId, SHOW_OFFLINE: 'N' }, (result) => {
    const config = fieldsOf(result)
    return config && idOf(config.id) ? readEach(itemsOf(config.queue), idOf) : undefined
  })
}

/** How busy somebody is in one line. */
export interface OperatorLoad {
  userId: number
  lineId: number
  status: 'online' | 'offline' | 'pause' | ''
  /** Dialogs that they may still take; `undefined` where the line sets no limit. */
  freeSlots: number | undefined
}

/**
 * How busy the people of a line are; not to be asked more than once in 30 s. Only for those who may read the reports:
 * `ACCESS_DENIED`, `TARIFF_RESTRICTION` (400). docs/bitrix24/open-line-sessions.md#statistics-imopenlinesv2.
 */
export function operatorLoads(lineId: number): Question<OperatorLoad[]> {
  return question('imopenlines.v2.Operator.list', { configId: lineId, limit: 200 }, result => listOf(fieldsOf(result)?.operators, loadOf))
}

function loadOf(value: unknown): OperatorLoad | undefined {
  const load = fieldsOf(value)
  const userId = idOf(load?.userid)
  if (!load || !userId) return undefined
  const status = textOf(load.status)
  const isLimited = (numberOf(load.maxchat) ?? 0) > 0
  return {
    userId, lineId: idOf(load.configid) ?? 0,
    status: statuses.find(known => known === status) ?? '',
    freeSlots: isLimited ? numberOf(load.freeslots) : undefined
  }
}

const statuses = ['online', 'offline', 'pause'] as const
