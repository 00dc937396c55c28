import { parsePhpQuery } from './php-query'
import type { WireParams } from './params'
import { RestError } from './rest-error'
import { filtered } from './security-filter'
import { phpMap } from './wire/wire'

interface SubAnswer { result: unknown, total?: number | undefined, next?: number | undefined }

type Run = (method: string, params: WireParams) => SubAnswer

/**
 * `batch` of docs/bitrix24/requests.md#batch and docs/bitrix24/jssdk.md#35-batch: one after the other, with references
 * to earlier answers.
 */
export function runBatch(params: WireParams, run: Run, time: (method: string) => unknown) {
  const commands = commandsOf(params['cmd'])
  if (commands.length > 50) throw new RestError('ERROR_BATCH_LENGTH_EXCEEDED', 'Max batch length exceeded', 400)
  const done: Envelope = { result: {}, result_error: {}, result_total: {}, result_next: {}, result_time: {} }
  for (const [key, command] of commands) {
    const ok = runOne(key, command, done, run, time)
    if (!ok && isHalting(params['halt'])) break
  }
  const asList = Array.isArray(params['cmd'])
  return Object.fromEntries(Object.entries(done).map(([name, values]) => [name, asList ? phpList(values) : phpMap(values)]))
}

/** The methods that a batch names, in their order. */
export function methodsOf(params: WireParams): string[] {
  return commandsOf(params['cmd']).map(([, command]) => command.split('?')[0] ?? '')
}

type Envelope = Record<'result' | 'result_error' | 'result_total' | 'result_next' | 'result_time', Record<string, unknown>>

function commandsOf(cmd: unknown): [string, string][] {
  if (typeof cmd !== 'object' || cmd === null) return []
  return Object.entries(cmd).map(([key, command]) => [key, String(command)])
}

function isHalting(halt: unknown): boolean {
  return halt !== undefined && halt !== null && halt !== false && halt !== '' && halt !== 0 && halt !== '0'
}

function runOne(key: string, command: string, done: Envelope, run: Run, time: (method: string) => unknown): boolean {
  try {
    const answer = subCall(command, done.result, run)
    done.result[key] = answer.result
    if (answer.total !== undefined) done.result_total[key] = answer.total
    if (answer.next !== undefined) done.result_next[key] = answer.next
    done.result_time[key] = time(command.split('?')[0] ?? '')
    return true
  } catch (error) {
    if (!(error instanceof RestError)) throw error
    done.result_error[key] = { error: error.code, error_description: error.message, ...error.fields }
    return false
  }
}

function subCall(command: string, results: Record<string, unknown>, run: Run): SubAnswer {
  const [method = '', ...query] = command.split('?')
  if (/^(batch|im\.v2\.file\.(upload|download))$/i.test(method)) {
    throw new RestError('ERROR_BATCH_METHOD_NOT_ALLOWED', 'Method is not allowed for batch usage', 405)
  }
  return run(method, substituted(filtered(parsePhpQuery(query.join('?'))), results) as WireParams)
}

/** Puts earlier answers where a value refers to them; the query was decoded before, as the portal does. */
function substituted(value: unknown, results: Record<string, unknown>): unknown {
  if (typeof value === 'string') return resolved(value, results)
  if (Array.isArray(value)) return value.map(entry => substituted(entry, results))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, substituted(entry, results)]))
}

const reference = /\$result((?:\[[^\]]*\])+)/g

/**
 * A text that is one reference becomes what it refers to, a list too; where it leads nowhere, the deepest level that was
 * reached. Inside a longer text it becomes text, and stays as written where it leads nowhere.
 */
function resolved(text: string, results: Record<string, unknown>): unknown {
  const whole = /^\$result((?:\[[^\]]*\])+)$/.exec(text)
  if (whole) return walked(results, whole[1] ?? '').reached
  return text.replace(reference, (written: string, path: string) => {
    const { reached, isEnd } = walked(results, path)
    return isEnd && (typeof reached === 'string' || typeof reached === 'number') ? String(reached) : written
  })
}

/** `isEnd` is false where the path goes on, but the answers do not. */
function walked(results: Record<string, unknown>, path: string): { reached: unknown, isEnd: boolean } {
  let reached: unknown = results
  for (const [, key = ''] of path.matchAll(/\[([^\]]*)\]/g)) {
    if (typeof reached !== 'object' || reached === null || !Object.hasOwn(reached, key)) return { reached, isEnd: false }
    reached = (reached as Record<string, unknown>)[key]
  }
  return { reached, isEnd: true }
}

/** Array calls give an array; with gaps PHP makes a map of it, which must not be closed up. */
function phpList(values: Record<string, unknown>): unknown {
  const keys = Object.keys(values)
  return keys.every((key, index) => key === String(index)) ? Object.values(values) : values
}
