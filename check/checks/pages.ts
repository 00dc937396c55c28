import { fields, number, rows, sure, Untried, type Probe } from '../probe'
import { aboveAll, anyDialog, idOf, longestDialog, messages, newest } from './dialogs'

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
