import { fields, number, rows, sure, refused, Untried, type Probe } from '../../probe'
import { codeOf, shapeOf } from '../../../src/domain/portal-check/shape'
import { item, chatsOf, dialogOf, lineData } from './lines'

export async function activeAmongAll(probe: Probe): Promise<void> {
  const [all, active] = [await chatsOf(probe, 'N'), await chatsOf(probe, 'Y')]
  const ids = all.map(({ chatid }) => number(chatid))
  sure(active.every(({ chatid }) => ids.includes(number(chatid))), 'an active chat is missing in the list of all')
  const odd = rows(await probe.need('imopenlines.crm.chat.get', { ...item(probe), ACTIVE_ONLY: 'X' }))
  sure(odd.length === active.length, 'an ACTIVE_ONLY other than N does not count as Y')
}

export async function chatRows(probe: Probe): Promise<string> {
  const all = await chatsOf(probe, 'N')
  if (!all.length) throw new Untried('the CRM item has no open line chat')
  sure(all.every(({ connectorid }) => typeof connectorid === 'string'), 'a row has no CONNECTOR_ID')
  const without = all.filter(({ chatid }) => !number(chatid)).length
  const pairs = all.map(({ chatid, connectorid }) => `${String(chatid)} ${String(connectorid)}`)
  sure(new Set(pairs).size === pairs.length, 'a chat is listed twice for one connector')
  return without ? `${without} rows without CHAT_ID` : ''
}

export async function lastChat(probe: Probe): Promise<void> {
  const answer = await probe.webhook.ask('imopenlines.crm.chat.getLastId', item(probe))
  if (answer.code === 'CRM_CHAT_EMPTY_CRM_DATA') throw new Untried('the CRM item has no open line chat')
  const ids = (await chatsOf(probe, 'N')).map(({ chatid }) => number(chatid))
  sure(ids.includes(number(answer.result)), 'getLastId names a chat that is not among the chats of the item')
  refused(await probe.webhook.ask('imopenlines.crm.chat.getLastId', { CRM_ENTITY_TYPE: 'deal', CRM_ENTITY: 2_147_483_647 }), '400 CRM_CHAT_EMPTY_CRM_DATA')
}

/** As Relay writes ids that only the portal knows by then. */
export async function zeroInFront(probe: Probe): Promise<void> {
  const { CRM_ENTITY_TYPE, CRM_ENTITY } = item(probe)
  const idsOf = (list: unknown) => rows(list).map(({ chatid }) => number(chatid)).sort().join()
  const zeroed = await probe.need('imopenlines.crm.chat.get', { CRM_ENTITY_TYPE, CRM_ENTITY: `0${CRM_ENTITY}`, ACTIVE_ONLY: 'N' })
  sure(idsOf(zeroed) === idsOf(await chatsOf(probe, 'N')), 'the id with a 0 in front gives other chats')
}

export async function chatRefusals(probe: Probe): Promise<void> {
  for (const params of [{}, { CRM_ENTITY_TYPE: 'deal' }, { CRM_ENTITY_TYPE: 'deal', CRM_ENTITY: 'x' }]) {
    refused(await probe.webhook.ask('imopenlines.crm.chat.get', params), '400 ERROR_ARGUMENT')
  }
}

export async function crmItemFields(probe: Probe): Promise<void> {
  const { CRM_ENTITY_TYPE: type, CRM_ENTITY: id } = item(probe)
  const entityTypeId = { lead: 1, deal: 2, contact: 3, company: 4 }[type]
  const found = fields(fields(await probe.need('crm.item.get', { entityTypeId, id })).item)
  sure(number(found.id) === id, `item.id is ${shapeOf(found.id)}`)
  sure(type === 'contact' ? 'lastname' in found : 'title' in found, 'the item has no title or name')
  refused(await probe.webhook.ask('crm.item.get', { entityTypeId, id: 2_147_483_647 }), '400 NOT_FOUND', '400 ACCESS_DENIED', '403 ACCESS_DENIED')
}

export async function replyWindow(probe: Probe): Promise<string> {
  const { parts } = lineData(await dialogOf(probe))
  const [date = '', reason = ''] = parts.slice(8)
  sure(date === '' || /^\d+$/.test(date), `the ninth part is ${shapeOf(date)}`)
  sure(['', 'DEFAULT', 'USER', '0'].includes(reason), `the tenth part is ${codeOf(reason)}`)
  return number(date) > 0 ? '' : 'this chat has no reply window'
}
