import { fields, number, rows, sure, refused, Untried, type Probe } from '../probe'
import { told } from '../webhook'
import { shapeOf } from '../../src/domain/portal-check/shape'
import { anyDialog } from './dialogs'

export async function corsOnErrors({ webhook }: Probe): Promise<void> {
  const answers = { 'a token that is none': await webhook.bare('profile', { auth: 'none' }), 'no token': await webhook.bare('profile', {}) }
  for (const [name, answer] of Object.entries(answers)) {
    sure(answer.status === 401, `${name} gives ${told(answer)} instead of 401`)
    sure(answer.cors === '*' || answer.cors !== null, `the 401 for ${name} carries no Access-Control-Allow-Origin`)
  }
  for (const method of ['no.such.method', 'profile']) {
    const answer = await webhook.ask(method)
    sure(answer.cors !== null, `${told(answer)} carries no Access-Control-Allow-Origin`)
  }
}

/** Asks until the portal says "busy". Everybody behind the same internet address waits for the rest of half a minute. */
function burst(probe: Probe) {
  return probe.once('burst', async () => {
    const { webhook, wanted } = probe
    if (!webhook.busy && !wanted.burst) throw new Untried('needs --burst, which keeps others behind your internet address waiting')
    if (webhook.busy) return { busy: webhook.busy, asked: undefined }
    const answers = await Promise.all(Array.from({ length: 120 }, () => webhook.bare('profile', {})))
    const busy = answers.filter(({ status }) => status === 503)
    return { busy: busy[0], asked: answers.length - busy.length }
  })
}

export async function corsOnBusy(probe: Probe): Promise<void> {
  const { busy } = await burst(probe)
  if (!busy) throw new Untried('120 requests at once were all answered')
  sure(busy.code === 'QUERY_LIMIT_EXCEEDED', `busy is ${told(busy)}`)
  sure(busy.cors !== null, 'the 503 carries no Access-Control-Allow-Origin')
}

export async function bucket(probe: Probe): Promise<string> {
  const { busy, asked } = await burst(probe)
  if (!busy) return 'more than 120 requests fit at once'
  if (asked === undefined) throw new Untried('the portal was busy before')
  sure(asked >= 30, `only ${asked} requests fit at once`)
  return `${asked} requests of 120 fitted`
}

export async function timeFields({ webhook }: Probe): Promise<string> {
  const time = fields((await webhook.ask('server.time')).body.time)
  for (const name of ['start', 'finish', 'duration', 'processing']) sure(typeof time[name] === 'number', `time.${name} is ${shapeOf(time[name])}`)
  for (const name of ['datestart', 'datefinish']) sure(typeof time[name] === 'string', `time.${name} is ${shapeOf(time[name])}`)
  return 'operating' in time ? '' : 'no time.operating: the limiter is off'
}

export async function batches({ webhook }: Probe): Promise<void> {
  const answer = await webhook.ask('batch', { halt: 0, cmd: { bad: 'no.such.method', good: 'server.time', inner: 'batch' } })
  const { result, resulterror } = fields(answer.result)
  sure(answer.status === 200, `a batch with a failed command gives ${told(answer)}`)
  sure(typeof fields(result).good === 'string', 'a command after a failed one was not run')
  sure(fields(fields(resulterror).bad).error === 'ERROR_METHOD_NOT_FOUND', 'a failed command has no code in result_error')
  sure(fields(fields(resulterror).inner).error === 'ERROR_BATCH_METHOD_NOT_ALLOWED', 'a batch inside a batch is not refused by ERROR_BATCH_METHOD_NOT_ALLOWED')
  const halted = fields((await webhook.ask('batch', { halt: 1, cmd: { bad: 'no.such.method', good: 'server.time' } })).result)
  sure(fields(halted.result).good === undefined, 'halt does not stop a batch')
}

export async function batchLength({ webhook }: Probe): Promise<void> {
  const cmd = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`c${index}`, 'server.time']))
  const answer = await webhook.ask('batch', { halt: 0, cmd })
  sure(answer.code === 'ERROR_BATCH_LENGTH_EXCEEDED', `51 commands give ${told(answer)}`)
}

export async function emptyMaps({ webhook }: Probe): Promise<string> {
  const result = (await webhook.ask('batch', { halt: 0, cmd: { now: 'server.time' } })).result
  const errors = (result as Record<string, unknown> | undefined)?.result_error
  sure(rows(errors).length === 0 && typeof errors === 'object' && errors !== null, `an empty result_error is ${shapeOf(errors)}`)
  return Array.isArray(errors) ? '' : 'an empty map comes as {}'
}

export async function deadReference(probe: Probe): Promise<void> {
  const dialogId = await anyDialog(probe)
  const command = `im.dialog.get?DIALOG_ID=${dialogId}$result[none][0]`
  const { resulterror } = fields((await probe.webhook.ask('batch', { halt: 0, cmd: { dead: command } })).result)
  sure(fields(fields(resulterror).dead).error === 'DIALOG_ID_EMPTY', 'a reference that leads nowhere is passed empty inside a longer text')
}

export async function liveReference({ webhook }: Probe): Promise<void> {
  const cmd = { scopes: 'scope', first: 'method.get?name=$result[names][0]', known: 'method.get?name=$result[scopes][0]', me: 'profile', again: 'user.get?ID=$result[me][ID]' }
  const { result, resulterror } = fields((await webhook.ask('batch', { halt: 0, cmd })).result)
  sure('isexisting' in fields(fields(result).known), 'a reference into a list was not resolved')
  const again = rows(fields(result).again)
  if (!again.length && fields(resulterror).again) throw new Untried('user.get needs one of the scopes user, user_basic, user_brief')
  sure(number(again[0]?.id) === number(fields(fields(result).me).id), 'a reference to a field gives another value')
}

export async function repeatedId({ webhook }: Probe): Promise<void> {
  const method = 'server.time?bx24_request_id=relay-check'
  const answers = [await webhook.ask(method), await webhook.ask(method)]
  sure(answers.every(({ status }) => status === 200), `a repeated bx24_request_id gives ${told(answers[1]!)}`)
}

export async function orderOfChecks({ webhook }: Probe): Promise<string> {
  return refused(await webhook.bare('no.such.method', { auth: 'none' }), '404 ERROR_METHOD_NOT_FOUND')
}
