import { sure, refused, type Probe } from '../../probe'
import { told } from '../../webhook'
import { lineQueues, operatorLoads, operatorsOnDuty } from '../../../src/rest/open-lines/lines'
import { dialogOf, lineData } from './lines'

export async function queues(probe: Probe): Promise<void> {
  const { line } = lineData(await dialogOf(probe))
  const own = (await probe.read(lineQueues())).find(({ id }) => id === line)
  sure(own !== undefined, 'the line of the chat is not in the list of lines')
  sure(own.name !== '' && own.operatorIds.length > 0, 'the line has no LINE_NAME or no QUEUE')
}

/** Who is on duty is part of the queue. */
export async function onDuty(probe: Probe): Promise<string> {
  const { line } = lineData(await dialogOf(probe))
  const queue = (await probe.read(lineQueues())).find(({ id }) => id === line)?.operatorIds ?? []
  const there = await probe.read(operatorsOnDuty(line))
  sure(there.every(id => queue.includes(id)), 'with SHOW_OFFLINE N the queue holds others than without it')
  return there.length < queue.length ? 'some are off duty' : ''
}

export async function loads(probe: Probe): Promise<string> {
  const { line } = lineData(await dialogOf(probe))
  const { method, params, read } = operatorLoads(line)
  const answer = await probe.webhook.ask(method, params)
  if (answer.code !== undefined) return refused(answer, '400 ACCESS_DENIED', '403 ACCESS_DENIED', '400 TARIFF_RESTRICTION') || told(answer)
  const all = read(answer.result)
  sure(all !== undefined && all.length > 0, 'operators is not a list of the line\'s people')
  sure(all.every(({ lineId, status }) => lineId === line && status !== ''), 'a row has another configId or no status that Relay knows')
  return ''
}
