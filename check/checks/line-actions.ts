import { fields, number, sure, refused, Untried, type Probe } from '../probe'
import { told, type Answer } from '../webhook'
import { itemsOf, type Fields } from '../../src/rest/wire/read'
import { chatsOf, dialogOf, item, lineChat, lineData } from './lines'
import { newest } from './dialogs'

async function act(probe: Probe, method: string, params: object = {}): Promise<Answer> {
  return probe.webhook.act(method, { CHAT_ID: await lineChat(probe), ...params })
}

/** Names the chat, so that whoever sees it knows what it is. */
const text = 'Relay check: please ignore this message.'

function send(probe: Probe, message = text): Promise<Answer> {
  return act(probe, 'imopenlines.crm.message.add', { ...item(probe), USER_ID: probe.me, MESSAGE: message })
}

async function isMember(probe: Probe): Promise<boolean> {
  const answer = await probe.webhook.ask('im.chat.user.list', { CHAT_ID: await lineChat(probe) })
  return (itemsOf(answer.result) ?? []).map(number).includes(probe.me)
}

async function isActive(probe: Probe): Promise<boolean> {
  const chatId = await lineChat(probe)
  return (await chatsOf(probe, 'Y')).some(({ chatid }) => number(chatid) === chatId)
}

/** Who has it, and whether it can be sent to. */
async function state(probe: Probe) {
  const dialog = await dialogOf(probe)
  return { owner: number(dialog.owner), ...lineData(dialog), isActive: await isActive(probe) }
}

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

export async function joining(probe: Probe): Promise<string> {
  const { wasMember, first, second } = await joined(probe)
  sure(wasMember || first.code === undefined, `joining is refused: ${told(first)}`)
  sure(await isMember(probe), 'after joining the employee is not among the members')
  if (second.code === undefined) sure(number(second.result) === await lineChat(probe), 'joining again answers something else than the chat')
  else return refused(second, '400 WRONG_REQUEST') || told(second)
  return ''
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
  const blocks = itemsOf(fields(message.params).attach)?.length ?? 0
  return blocks === 1 ? '' : `${blocks} attachments`
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

function taken(probe: Probe) {
  return probe.once('taken', async () => {
    const before = await state(probe)
    const answer = await act(probe, 'imopenlines.operator.answer')
    return { before, answer, after: await state(probe) }
  })
}

export async function taking(probe: Probe): Promise<string> {
  const { before, answer, after } = await taken(probe)
  if (before.owner === probe.me) throw new Untried('the employee had the dialog already')
  sure(answer.code === undefined, `taking is refused: ${told(answer)}`)
  sure(after.owner === probe.me && after.isActive, 'after taking the dialog is not the employee\'s')
  return before.owner ? 'from a colleague' : 'from the queue'
}

export async function takingAgain(probe: Probe): Promise<string> {
  const { after } = await taken(probe)
  if (after.owner !== probe.me) throw new Untried('the employee does not have the dialog')
  const answer = await act(probe, 'imopenlines.operator.answer')
  const now = await state(probe)
  sure(now.owner === probe.me && now.session === after.session, 'taking one\'s own dialog again changes it')
  return answer.code === undefined ? 'answers true' : refused(answer, '400 ') || ''
}

export async function startingOpen(probe: Probe): Promise<void> {
  const before = await state(probe)
  if (!before.isActive) throw new Untried('the dialog is not running')
  const answer = await act(probe, 'imopenlines.session.start')
  sure(answer.code === undefined, `starting on a running dialog is refused: ${told(answer)}`)
  const after = await state(probe)
  sure(after.session === before.session, 'starting on a running dialog begins a second session')
}

function finished(probe: Probe) {
  return probe.once('finished', async () => {
    const before = await state(probe)
    if (before.owner !== probe.me || !before.isActive) throw new Untried('the employee does not have the running dialog')
    const answer = await act(probe, 'imopenlines.operator.finish')
    if (answer.code !== undefined) throw new Untried(`finishing was refused: ${told(answer)}`)
    const after = await state(probe)
    if (after.waits) await act(probe, 'imopenlines.operator.finish')
    return { before, after, end: after.waits ? await state(probe) : after }
  })
}

export async function finishing(probe: Probe): Promise<string> {
  const { after, end } = await finished(probe)
  sure(!after.isActive, 'a finished dialog is still listed as active')
  sure(!end.waits, 'finishing twice does not end a dialog that waits')
  return after.waits ? 'waits at first, for a closing text or a rating' : ''
}

/** What is done to a finished dialog leaves it as it is. */
async function onFinished(probe: Probe, method: string): Promise<Answer> {
  const { end } = await finished(probe)
  const answer = await act(probe, method)
  const now = await state(probe)
  sure(now.session === end.session && !now.isActive, `${method} changes a finished dialog`)
  return answer
}

export async function finishingAgain(probe: Probe): Promise<string> {
  const answer = await onFinished(probe, 'imopenlines.operator.finish')
  return answer.code === 'NOT_LOAD_SESSION_OR_CHAT' ? '' : told(answer)
}

export async function takingFinished(probe: Probe): Promise<string> {
  const answer = await onFinished(probe, 'imopenlines.operator.answer')
  sure(answer.code !== undefined, 'taking a finished dialog is not refused')
  return answer.code === '' ? '' : told(answer)
}

export async function joiningFinished(probe: Probe): Promise<string> {
  const answer = await onFinished(probe, 'imopenlines.session.join')
  return answer.code === undefined ? '' : `refused: ${told(answer)}`
}

export async function sendingToFinished(probe: Probe): Promise<void> {
  await finished(probe)
  if (!await probe.wanted.allows('send')) throw new Untried('"send" was not agreed to')
  refused(await send(probe), '400 CHAT_NOT_IN_CRM')
}

export async function starting(probe: Probe): Promise<string> {
  const { end, before } = await finished(probe)
  const answer = await act(probe, 'imopenlines.session.start')
  sure(answer.code === undefined, `starting a new session is refused: ${told(answer)}`)
  const now = await state(probe)
  sure(now.session !== before.session && now.session !== end.session, 'starting on a finished dialog begins no new session')
  sure(now.owner === probe.me, 'the new session is not the employee\'s')
  return now.isActive ? '' : 'no longer listed for the CRM item'
}

export async function transferring(probe: Probe): Promise<string> {
  const { transferTo } = probe.wanted
  if (!transferTo) throw new Untried('needs --transfer-to')
  const before = await state(probe)
  if (before.owner !== probe.me) throw new Untried('the employee does not have the dialog')
  refused(await act(probe, 'imopenlines.operator.transfer', { TRANSFER_ID: String(probe.me) }), '400 OPERATOR_WRONG')
  const answer = await act(probe, 'imopenlines.operator.transfer', { TRANSFER_ID: transferTo })
  sure(answer.code === undefined, `a transfer is refused: ${told(answer)}`)
  sure(number((await dialogOf(probe)).owner) !== probe.me, 'after a transfer the dialog is still the employee\'s')
  return await isMember(probe) ? 'the employee stays in the chat' : ''
}
