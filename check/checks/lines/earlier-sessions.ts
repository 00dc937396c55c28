import { fields, refused, rows, sure, Untried, type Probe } from '../../probe'
import { told } from '../../webhook'
import { shapeOf } from '../../../src/domain/portal-check/shape'
import { lineSessions, tiedSessions } from '../../../src/rest/open-lines/earlier-sessions'
import { dialogOf, lineChat, lineData } from './lines'

/** Newest first, with the chat of each, or refused to who may not read the reports. */
export async function listedSessions(probe: Probe): Promise<string> {
  const { line } = lineData(await dialogOf(probe))
  const { method, params, read } = lineSessions({ lineId: line, connectorId: '', offset: 0 })
  const answer = await probe.webhook.ask(method, params)
  if (answer.code !== undefined) return refused(answer, '400 ACCESS_DENIED', '403 ACCESS_DENIED', '400 TARIFF_RESTRICTION') || told(answer)
  const listed = read(answer.result)
  sure(listed !== undefined, `sessions is ${shapeOf(fields(answer.result).sessions)}`)
  if (!listed.sessions.length) throw new Untried('the line has no sessions in the reports')
  const given = rows(fields(answer.result).sessions)
  sure(listed.sessions.length === given.length, 'a session has no id or no chatId')
  const dates = given.map(({ datecreate }) => Date.parse(String(datecreate)))
  sure(dates.every((date, at) => at === 0 || date <= dates[at - 1]!), 'the newest session is not the first')
  const named = await lineChat(probe)
  return listed.sessions.some(({ chatId }) => chatId === named) ? '' : 'none of them is of the named chat'
}

/** Sessions leave an activity at the CRM item that names them. */
export async function sessionActivities(probe: Probe): Promise<string> {
  const { crmItem } = probe.wanted
  if (!crmItem) throw new Untried('needs --deal, --lead, --contact or --company')
  const { method, params, read } = tiedSessions(crmItem)
  const tied = read(await probe.need(method, params))
  sure(tied !== undefined, 'the answer is no list')
  if (!tied.length) throw new Untried('no session left an activity at this item')
  sure(tied.every(({ userCode }) => userCode.split('|').length >= 4), 'PROVIDER_PARAMS has no USER_CODE of four parts')
  return ''
}
