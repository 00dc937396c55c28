import { fields, number, rows, sure, refused, type Probe } from '../probe'
import { shapeOf } from '../../src/domain/portal-check/shape'
import { anyDialog, idOf, newest, nowhere } from './dialogs'

export async function searching(probe: Probe): Promise<void> {
  const dialogId = await anyDialog(probe)
  const chatId = number(fields(await probe.need('im.dialog.get', { DIALOG_ID: dialogId })).id)
  const found = await probe.need('im.dialog.messages.search', { CHAT_ID: chatId, SEARCH_MESSAGE: 'ab', LIMIT: 2 })
  const hits = rows(fields(found).messages)
  sure(hits.length > 0 && hits.length <= 2, `two characters and LIMIT 2 give ${shapeOf(fields(found).messages)}`)
  sure(hits.every(hit => idOf(hit) > 0 && Number.isFinite(number(hit.authorid))), 'a hit has no id or no author')
  refused(await probe.webhook.ask('im.dialog.messages.search', {}), '400 CHAT_ID_EMPTY')
}

export async function peopleAndRecent(probe: Probe): Promise<void> {
  const dialogId = await anyDialog(probe)
  const people = rows(await probe.need('im.dialog.users.list', { DIALOG_ID: dialogId, LIMIT: 1 }))
  sure(people.length === 1, `im.dialog.users.list with LIMIT 1 gives ${people.length}`)
  sure(number(people[0]!.id) > 0 && typeof people[0]!.name === 'string', 'a person has no id or no name')
  const recent = fields(await probe.need('im.recent.list', { LIMIT: 1 }))
  sure(rows(recent.items).length === 1, `im.recent.list with LIMIT 1 gives ${shapeOf(recent.items)}`)
  sure('hasmore' in recent, 'im.recent.list has no hasMore')
}

export async function dialogFields(probe: Probe): Promise<void> {
  const dialog = fields(await probe.need('im.dialog.get', { DIALOG_ID: await anyDialog(probe) }))
  const numbers = ['id', 'owner', 'lastmessageid', 'counter', 'usercounter', 'messagecount']
  for (const name of numbers) sure(number(dialog[name]) >= 0, `${name} is ${shapeOf(dialog[name])}`)
  for (const name of ['type', 'role', 'name', 'entitytype']) sure(typeof dialog[name] === 'string', `${name} is ${shapeOf(dialog[name])}`)
}

export async function messageFields(probe: Probe): Promise<void> {
  const [message] = await newest(probe, await anyDialog(probe), 1)
  sure(idOf(message) > 0 && Number.isFinite(number(message?.authorid)), 'a message has no id or no author')
  sure(typeof message?.text === 'string', `text is ${shapeOf(message?.text)}`)
  sure(/^\d{4}-\d\d-\d\dT[\d:]{8}[+-]\d\d:\d\d$/.test(String(message?.date)), 'date is not ISO 8601 with an offset')
}

export async function dialogRefusals({ webhook }: Probe): Promise<string> {
  refused(await webhook.ask('im.dialog.get', {}), '400 DIALOG_ID_EMPTY')
  return refused(await webhook.ask('im.dialog.get', { DIALOG_ID: nowhere }), '403 ACCESS_ERROR', '400 ACCESS_ERROR')
}

export async function pageRefusals(probe: Probe): Promise<string> {
  const dialogId = await anyDialog(probe)
  refused(await probe.webhook.ask('im.dialog.messages.get', { DIALOG_ID: dialogId, LAST_ID: 'x' }), '400 LAST_ID_STRING')
  refused(await probe.webhook.ask('im.dialog.messages.get', { DIALOG_ID: dialogId, FIRST_ID: 'x' }), '400 FIRST_ID_STRING')
  return refused(await probe.webhook.ask('im.dialog.messages.get', { DIALOG_ID: nowhere }), '403 ACCESS_ERROR', '400 ACCESS_ERROR')
}
