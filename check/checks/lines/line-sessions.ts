import { fields, number, rows, sure, refused, Untried, type Probe } from '../../probe'
import { told } from '../../webhook'
import { shapeOf } from '../../../src/domain/portal-check/shape'
import { itemsOf, type Fields } from '../../../src/rest/wire/read'
import { lineChat, dialogOf, lineData } from './lines'
import { messages, newest } from '../dialogs'

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
