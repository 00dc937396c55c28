import { fields, number, rows, sure, refused, Untried, type Probe } from '../probe'
import { told } from '../webhook'
import { codeOf, shapeOf } from '../../src/domain/portal-check/shape'
import { itemsOf, type Fields } from '../../src/rest/wire/read'
import { messages, newest } from './dialogs'

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

export async function chatRefusals(probe: Probe): Promise<void> {
  for (const params of [{}, { CRM_ENTITY_TYPE: 'deal' }, { CRM_ENTITY_TYPE: 'deal', CRM_ENTITY: 'x' }]) {
    refused(await probe.webhook.ask('imopenlines.crm.chat.get', params), '400 ERROR_ARGUMENT')
  }
}

export async function lineDialog(probe: Probe): Promise<string> {
  const dialog = await dialogOf(probe)
  const { parts, flag, session, line } = lineData(dialog)
  sure(number(dialog.owner) >= 0, `owner is ${shapeOf(dialog.owner)}`)
  sure(parts.length >= 7 && (flag === 'Y' || flag === 'N'), 'entity_data_1 has another form')
  sure(line > 0, 'entity_id does not name the line in its second part')
  sure(Number.isFinite(session), `the sixth part of entity_data_1 is ${shapeOf(parts[5])}`)
  sure(['Y', 'N', ''].includes(String(dialog.entitydata3 ?? '')), `entity_data_3 is ${shapeOf(dialog.entitydata3)}`)
  return number(parts[7]) === line ? '' : 'the eighth part of entity_data_1 is not the line'
}

export async function lineRefusals({ webhook }: Probe): Promise<string> {
  const answer = await webhook.ask('imopenlines.dialog.get', { CHAT_ID: 2_147_483_647 })
  return refused(answer, '400 ACCESS_ERROR', '403 ACCESS_ERROR')
}

export async function replyWindow(probe: Probe): Promise<string> {
  const { parts } = lineData(await dialogOf(probe))
  const [date = '', reason = ''] = parts.slice(8)
  sure(date === '' || /^\d+$/.test(date), `the ninth part is ${shapeOf(date)}`)
  sure(['', 'DEFAULT', 'USER', '0'].includes(reason), `the tenth part is ${codeOf(reason)}`)
  return number(date) > 0 ? '' : 'this chat has no reply window'
}

export async function readingAsGuest(probe: Probe): Promise<string> {
  const chatId = await lineChat(probe)
  const answer = await probe.webhook.ask('im.dialog.get', { DIALOG_ID: `chat${chatId}` })
  if (answer.code !== undefined) return `not a member, refused: ${told(answer)}`
  const { role } = fields(answer.result)
  const members = itemsOf(await probe.need('im.chat.user.list', { CHAT_ID: chatId }))?.map(number) ?? []
  const isMember = members.includes(probe.me)
  sure(isMember === (role !== 'guest' && role !== 'none'), `role ${String(role) === 'guest' ? 'guest' : 'of a member'} although the list of members says otherwise`)
  return isMember ? 'a member here: the case of a guest was not seen' : ''
}

async function history(probe: Probe): Promise<Fields> {
  return fields(await probe.need('imopenlines.session.history.get', { CHAT_ID: await lineChat(probe), SESSION_ID: lineData(await dialogOf(probe)).session || undefined }))
}

export async function historyShape(probe: Probe): Promise<void> {
  const answer = await history(probe)
  sure(number(answer.sessionid) > 0, `sessionId is ${shapeOf(answer.sessionid)}`)
  const list = rows(answer.message)
  sure(list.every(message => number(message.id) > 0 && Number.isFinite(number(message.senderid))), 'a message has no id or no senderid')
  sure(Boolean(itemsOf(answer.users)) && Boolean(itemsOf(answer.files)), 'users or files is neither a list nor a map')
  sure(itemsOf(fields(answer.userinchat)[String(await lineChat(probe))]) !== undefined, 'userInChat does not name the members of the chat')
}

export async function historyRefusals({ webhook }: Probe): Promise<string> {
  refused(await webhook.ask('imopenlines.session.history.get', {}), '400 MISSING_REQUIRED_PARAM')
  return refused(await webhook.ask('imopenlines.session.history.get', { SESSION_ID: 2_147_483_647 }), '400 ACCESS_DENIED', '400 INVALID_SESSION_ID', '403 ACCESS_DENIED')
}

/** By the marks of the dialog, which a reader who is not in the chat has as well. */
export async function historySilent(probe: Probe): Promise<void> {
  const before = await dialogOf(probe)
  await history(probe)
  const after = await dialogOf(probe)
  sure(number(after.usercounter) === number(before.usercounter), 'reading a session changed who is in the chat')
  sure(number(after.lastid) === number(before.lastid), 'reading a session moved the read mark')
}

export async function deliveryMarks(probe: Probe): Promise<string> {
  const dialogId = `chat${await lineChat(probe)}`
  const answer = await probe.webhook.ask('im.dialog.messages.get', { DIALOG_ID: dialogId })
  if (answer.code) throw new Untried(`im.dialog.messages.get was refused: ${told(answer)}`)
  const params = (await newest(probe, dialogId)).map(message => fields(message.params))
  const marks = ['sending', 'sendingts', 'connectormid', 'isdelivered'].filter(name => params.some(one => name in one))
  return marks.length ? `seen: ${marks.join(', ')}` : 'none of its messages has one'
}

export async function endMarks(probe: Probe): Promise<string> {
  const dialogId = `chat${await lineChat(probe)}`
  const classes = (await messages(probe, dialogId, { LIMIT: 50 })).map(message => String(fields(message.params).class ?? ''))
  const seen = ['-ol-start', '-ol-end'].filter(end => classes.some(name => name.includes(end)))
  return seen.length ? `seen: ${seen.join(', ')}` : 'none in its newest messages'
}

export async function lineSettings(probe: Probe): Promise<string> {
  const { line } = lineData(await dialogOf(probe))
  const config = fields(await probe.need('imopenlines.config.get', { CONFIG_ID: line }))
  sure(number(config.quickanswersiblockid) >= 0, `QUICK_ANSWERS_IBLOCK_ID is ${shapeOf(config.quickanswersiblockid)}`)
  sure(typeof config.linename === 'string' && Boolean(itemsOf(config.queue)), 'LINE_NAME or QUEUE is missing')
  return number(config.quickanswersiblockid) ? '' : 'this line has no canned responses'
}

export async function cannedFields(probe: Probe): Promise<void> {
  const { line } = lineData(await dialogOf(probe))
  const list = number(fields(await probe.need('imopenlines.config.get', { CONFIG_ID: line })).quickanswersiblockid)
  if (!list) throw new Untried('this line has no canned responses')
  const answers = rows(await probe.need('lists.element.get', {
    IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: list, SELECT: ['ID', 'NAME', 'DETAIL_TEXT', 'SORT', 'IBLOCK_SECTION_ID', 'CODE'], ELEMENT_ORDER: { SORT: 'desc' }
  }))
  if (!answers.length) throw new Untried('the list of canned responses is empty')
  sure(answers.some(({ detailtext }) => typeof detailtext === 'string' && detailtext !== ''), 'no canned response has a text in DETAIL_TEXT')
  const sorts = answers.map(({ sort }) => number(sort))
  sure(sorts.every((sort, at) => at === 0 || sort <= sorts[at - 1]!), 'ELEMENT_ORDER by SORT does not put the most used first')
}

export async function crmItemFields(probe: Probe): Promise<void> {
  const { CRM_ENTITY_TYPE: type, CRM_ENTITY: id } = item(probe)
  const entityTypeId = { lead: 1, deal: 2, contact: 3, company: 4 }[type]
  const found = fields(fields(await probe.need('crm.item.get', { entityTypeId, id })).item)
  sure(number(found.id) === id, `item.id is ${shapeOf(found.id)}`)
  sure(type === 'contact' ? 'lastname' in found : 'title' in found, 'the item has no title or name')
  refused(await probe.webhook.ask('crm.item.get', { entityTypeId, id: 2_147_483_647 }), '400 NOT_FOUND', '400 ACCESS_DENIED', '403 ACCESS_DENIED')
}
