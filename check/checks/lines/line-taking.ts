import { number, sure, refused, Untried, type Probe } from '../../probe'
import { told, type Answer } from '../../webhook'
import { dialogOf } from './lines'
import { act, isMember, send, state } from './line-actions'

/** A refusal without code and words. */
const emptyCode = '400 '

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

export async function takingAgain(probe: Probe): Promise<void> {
  const { after } = await taken(probe)
  if (after.owner !== probe.me) throw new Untried('the employee does not have the dialog')
  const answer = await act(probe, 'imopenlines.operator.answer')
  const now = await state(probe)
  sure(now.owner === probe.me && now.session === after.session, 'taking one\'s own dialog again changes it')
  refused(answer, emptyCode)
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

export async function finishingAgain(probe: Probe): Promise<void> {
  refused(await onFinished(probe, 'imopenlines.operator.finish'), '400 NOT_LOAD_SESSION_OR_CHAT')
}

export async function takingFinished(probe: Probe): Promise<void> {
  refused(await onFinished(probe, 'imopenlines.operator.answer'), emptyCode)
}

export async function joiningFinished(probe: Probe): Promise<void> {
  const answer = await onFinished(probe, 'imopenlines.session.join')
  sure(answer.code === undefined, `joining a finished dialog is refused: ${told(answer)}`)
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
