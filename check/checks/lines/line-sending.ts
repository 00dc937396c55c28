import { fields, number, sure, refused, Untried, type Probe } from '../../probe'
import { told } from '../../webhook'
import { historyOf } from '../../../src/rest/wire/history'
import type { Fields } from '../../../src/rest/wire/read'
import { item, lineChat } from './lines'
import { newest } from '../dialogs'
import { act, text, send, isMember, isActive } from './line-actions'

export async function strangerIsRefused(probe: Probe): Promise<string> {
  if (await isMember(probe)) throw new Untried('the employee is in the chat already')
  if (!await isActive(probe)) throw new Untried('nobody has taken the dialog')
  return refused(await send(probe), '400 CANCELED', '403 CANCELED')
}

function joined(probe: Probe) {
  return probe.once('joined', async () => {
    const wasMember = await isMember(probe)
    if (!await isActive(probe)) throw new Untried('nobody has taken the dialog')
    const join = () => act(probe, 'imopenlines.crm.chat.user.add', { ...item(probe), USER_ID: probe.me })
    return { wasMember, first: await join(), second: await join() }
  })
}

export async function joining(probe: Probe): Promise<void> {
  const { wasMember, first, second } = await joined(probe)
  sure(wasMember || first.code === undefined, `joining is refused: ${told(first)}`)
  sure(await isMember(probe), 'after joining the employee is not among the members')
  sure(second.code === undefined, `joining again is refused: ${told(second)}`)
  sure(number(second.result) === await lineChat(probe), 'joining again answers something else than the chat')
}

export async function joiningIsTold(probe: Probe): Promise<string> {
  const { wasMember } = await joined(probe)
  if (wasMember) throw new Untried('the employee was in the chat before')
  const all = await newest(probe, `chat${await lineChat(probe)}`, 20)
  const isTold = all.some(message => number(message.authorid) === 0 && fields(message.params).code === 'CHAT_JOIN')
  return isTold ? '' : all.some(message => number(message.authorid) === 0) ? 'a message without the code CHAT_JOIN' : 'not announced'
}

export async function emptyIsRefused(probe: Probe): Promise<void> {
  for (const message of ['', '0']) refused(await send(probe, message), '400 ERROR_ARGUMENT')
}

function sent(probe: Probe) {
  return probe.once('sent', async () => {
    const answer = await send(probe)
    if (answer.code !== undefined) throw new Untried(`sending was refused: ${told(answer)}`)
    const id = number(answer.result)
    const message = (await newest(probe, `chat${await lineChat(probe)}`)).find(one => number(one.id) === id)
    return { id, message }
  })
}

export async function answersId(probe: Probe): Promise<void> {
  const { id, message } = await sent(probe)
  sure(id > 0, 'sending answers no id')
  sure(message !== undefined, 'the message that was sent is not in the chat')
  sure(number(message.authorid) === probe.me, 'the message has another author')
}

export async function sentAsTyped(probe: Probe): Promise<string> {
  const { message } = await sent(probe)
  if (!message) throw new Untried('the message that was sent is not in the chat')
  sure(message.text === text, 'the text was changed')
  const attachments = historyOf({ chat_id: 1, messages: [message], users: [], files: [] })?.messages[0]?.attachments ?? []
  if (!attachments.length) return 'no attachment, as before June 2025'
  const [block] = attachments
  sure(attachments.length === 1 && block?.type === 'message' && block.text.trim() !== '', 'below the text stands something else than one line')
  return ''
}

export async function deliveryOfSent(probe: Probe): Promise<string> {
  const { message } = await sent(probe)
  const params: Fields = fields(message?.params)
  const marks = ['sending', 'sendingts', 'connectormid', 'isdelivered'].filter(name => name in params)
  return marks.length ? `seen: ${marks.join(', ')}` : 'none'
}

export async function fileSent(probe: Probe): Promise<void> {
  const dialogId = `chat${await lineChat(probe)}`
  if (!await isMember(probe)) throw new Untried('the employee is not in the chat')
  const answer = await probe.webhook.act('im.v2.File.upload', { dialogId, fields: { name: 'relay-check.txt', content: btoa('Relay check') } })
  sure(answer.code === undefined, `sending a file is refused: ${told(answer)}`)
  const id = number(fields(answer.result).messageid)
  sure((await newest(probe, dialogId)).some(message => number(message.id) === id), 'the message with the file is not in the chat')
}
