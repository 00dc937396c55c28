import { fields, number, rows, Untried, type Probe } from '../../probe'
import type { Fields } from '../../../src/rest/wire/read'

/** The CRM item that was named, as the methods of open lines want it. */
export function item({ wanted: { crmItem } }: Probe) {
  if (!crmItem) throw new Untried('needs --deal, --lead, --contact or --company')
  return { CRM_ENTITY_TYPE: crmItem.type, CRM_ENTITY: crmItem.id }
}

export async function chatsOf(probe: Probe, activeOnly: 'Y' | 'N'): Promise<Fields[]> {
  return rows(await probe.need('imopenlines.crm.chat.get', { ...item(probe), ACTIVE_ONLY: activeOnly }))
}

/** The open line chat that was named, or one of the CRM item. */
export function lineChat(probe: Probe): Promise<number> {
  return probe.once('line-chat', async () => {
    const chatId = probe.wanted.lineChat ?? number((await chatsOf(probe, 'N')).find(({ chatid }) => number(chatid) > 0)?.chatid)
    if (!chatId) throw new Untried('the CRM item has no open line chat')
    return chatId
  })
}

export async function dialogOf(probe: Probe): Promise<Fields> {
  return fields(await probe.need('imopenlines.dialog.get', { CHAT_ID: await lineChat(probe) }))
}

/** `entity_data_1`: CRM flag, type, id, pause, WAIT_ACTION, session, created, line, block date, block reason. */
export function lineData(dialog: Fields) {
  const parts = String(dialog.entitydata1).split('|')
  return { parts, flag: parts[0], waits: parts[4] === 'Y', session: number(parts[5]), line: number(String(dialog.entityid).split('|')[1]) }
}
