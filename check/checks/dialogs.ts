import { fields, number, rows, Untried, type Probe } from '../probe'
import type { Fields } from '../../src/rest/wire/read'

/** Above every message id; the portal's are far smaller. */
export const aboveAll = 2_147_483_647

async function groupChats(probe: Probe): Promise<Fields[]> {
  const recent = fields(await probe.need('im.recent.list', { SKIP_OPENLINES: 'Y', LIMIT: 50 }))
  const items = rows(recent.items).filter(item => number(fields(item.message).id) > 0 && item.type === 'chat')
  if (!items.length) throw new Untried('this employee has no group chat to read')
  return items
}

/** The one with the most messages among the newest, for what needs a full page. */
export function longestDialog(probe: Probe): Promise<string> {
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

export const idOf = (message: Fields | undefined) => number(message?.id)

/** Of no chat: the number is far above all. */
export const nowhere = `chat${aboveAll}`
