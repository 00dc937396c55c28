import { fields, number, rows, sure, refused, Untried, type Probe } from '../probe'
import type { Fields } from '../../src/rest/wire/read'
import { shapeOf } from '../../src/domain/portal-check/shape'

/** Above every message id; the portal's are far smaller. */
export const aboveAll = 2_147_483_647

async function groupChats(probe: Probe): Promise<Fields[]> {
  const recent = fields(await probe.need('im.recent.list', { SKIP_OPENLINES: 'Y', LIMIT: 50 }))
  const items = rows(recent.items).filter(item => number(fields(item.message).id) > 0 && item.type === 'chat')
  if (!items.length) throw new Untried('this employee has no group chat to read')
  return items
}

/** The one with the most messages among the newest, for what needs a full page. */
function longestDialog(probe: Probe): Promise<string> {
  return probe.once('longest dialog', async () => {
    const ids = (await groupChats(probe)).slice(0, 20).map(({ id }) => String(id))
    const cmd = Object.fromEntries(ids.map(id => [id, `im.dialog.get?DIALOG_ID=${id}`]))
    const { result } = fields(await probe.need('batch', { halt: 0, cmd }))
    const counts = ids.map(id => number(fields(fields(result)[id]).messagecount) || 0)
    return ids[counts.indexOf(Math.max(...counts))]!
  })
}

/** A dialog to read from: one with unread messages where there is one. Its id stays inside. */
export function anyDialog(probe: Probe): Promise<string> {
  return probe.once('dialog', async () => {
    const items = await groupChats(probe)
    return String((items.find(({ counter }) => number(counter) > 1) ?? items[0]!).id)
  })
}

export async function messages(probe: Probe, dialogId: string, params: Fields = {}): Promise<Fields[]> {
  return rows(fields(await probe.need('im.dialog.messages.get', { DIALOG_ID: dialogId, ...params })).messages)
}

/** The newest messages, newest first. Some portals know only cursors that are messages of the dialog. */
export async function newest(probe: Probe, dialogId: string, limit = 50): Promise<Fields[]> {
  const page = await messages(probe, dialogId, { LAST_ID: aboveAll, LIMIT: limit })
  const found = page.length ? page : await messages(probe, dialogId, { LIMIT: limit })
  return found.sort((one, other) => number(other.id) - number(one.id))
}

const idOf = (message: Fields | undefined) => number(message?.id)

async function lastId(probe: Probe, dialogId: string): Promise<number> {
  return number(fields(await probe.need('im.dialog.get', { DIALOG_ID: dialogId })).lastmessageid)
}

export async function newestByLargeCursor(probe: Probe): Promise<string> {
  const dialogId = await anyDialog(probe)
  const last = await lastId(probe, dialogId)
  const page = await messages(probe, dialogId, { LAST_ID: aboveAll, LIMIT: 3 })
  if (!page.length) return 'an empty page: a cursor has to be a message of the dialog'
  sure(page.some(message => idOf(message) >= last), 'a page with a very large LAST_ID does not hold the newest message')
  const free = await messages(probe, dialogId, { LIMIT: 1 })
  return free.some(message => idOf(message) >= last) ? '' : 'without a cursor the newest is missing'
}

export async function firstIdFilters(probe: Probe): Promise<string> {
  const dialogId = await anyDialog(probe)
  const [first, ...rest] = (await newest(probe, dialogId, 6)).reverse()
  if (!rest.length) throw new Untried('the chat has too few messages')
  const page = await messages(probe, dialogId, { FIRST_ID: idOf(first), LIMIT: 50 })
  sure(page.length > 0 && page.every(message => idOf(message) > idOf(first)), 'a page with FIRST_ID holds messages that are not newer')
  const ids = page.map(idOf)
  return ids.every((id, at) => at === 0 || id > ids[at - 1]!) ? '' : 'in no order'
}

export async function firstIdWins(probe: Probe): Promise<void> {
  const dialogId = await anyDialog(probe)
  const [, before] = await newest(probe, dialogId, 3)
  if (!before) throw new Untried('the chat has too few messages')
  const page = await messages(probe, dialogId, { FIRST_ID: idOf(before), LAST_ID: idOf(before), LIMIT: 5 })
  sure(page.length > 0 && page.every(message => idOf(message) > idOf(before)), 'with both cursors LAST_ID decides')
}

export async function oneById(probe: Probe): Promise<string> {
  const dialogId = await anyDialog(probe)
  const [message] = await newest(probe, dialogId, 1)
  const [found] = await messages(probe, dialogId, { LAST_ID: idOf(message) + 1, LIMIT: 2 })
  if (!found) return 'an empty page: a cursor has to be a message of the dialog'
  sure(idOf(found) === idOf(message), 'LAST_ID one above an id gives another message first')
  return ''
}

export async function pageSizes(probe: Probe): Promise<string> {
  const dialogId = await longestDialog(probe)
  const [message] = await newest(probe, dialogId, 1)
  const usual = await probe.webhook.ask('im.dialog.messages.get', { DIALOG_ID: dialogId, LAST_ID: idOf(message) })
  const wide = await messages(probe, dialogId, { LAST_ID: idOf(message), LIMIT: 200 })
  const size = rows(fields(usual.result).messages).length
  sure(size <= 20, `${size} messages without LIMIT instead of 20`)
  sure(wide.length <= 50, `${wide.length} messages with LIMIT 200 instead of 50`)
  sure(!('total' in usual.body) && !('next' in usual.body), 'a page carries total or next')
  return wide.length < 50 ? `only ${wide.length} messages there` : ''
}

export async function readsSilently(probe: Probe): Promise<string> {
  const dialogId = await anyDialog(probe)
  const state = async () => fields(await probe.need('im.dialog.get', { DIALOG_ID: dialogId }))
  const before = await state()
  await newest(probe, dialogId, 20)
  const after = await state()
  sure(number(after.lastid) === number(before.lastid), 'reading moved the read mark')
  sure(number(after.counter) >= number(before.counter), 'reading lowered the number of unread messages')
  return number(before.counter) > 0 ? '' : 'nothing was unread'
}

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

/** Of no chat: the number is far above all. */
const nowhere = `chat${aboveAll}`

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
