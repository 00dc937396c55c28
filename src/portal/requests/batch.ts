import { stringify } from 'qs-esm'
import { batchLimit, type BatchReference, type Question, type Questions } from './question'

/**
 * The commands of a batch by key, and the key of each question. Questions go out in the order in which they stand in
 * their nesting. A mistake of ours throws: more than 50, or a reference to a question that is not asked before.
 */
export function batchOf(questions: Questions): { cmd: Record<string, string>, keys: ReadonlyMap<Question<unknown>, string> } {
  const keys = new Map<Question<unknown>, string>()
  const cmd: Record<string, string> = {}
  answersWith(questions, (asked) => {
    if (keys.has(asked)) return
    const key = `q${keys.size}`
    cmd[key] = `${asked.method}?${stringify(plain(asked.params, reference => referenceText(reference, keys)))}`
    keys.set(asked, key)
  })
  if (keys.size > batchLimit) throw new Error(`A batch holds ${batchLimit} questions, not ${keys.size}`)
  return { cmd, keys }
}

/** The same nesting with an answer in the place of each question. */
export function answersWith(questions: Questions, answer: (asked: Question<unknown>) => unknown): unknown {
  if (questions === undefined) return undefined
  if (isQuestion(questions)) return answer(questions)
  if (isList(questions)) return questions.map(part => answersWith(part, answer))
  if (isMap(questions)) return new Map([...questions].map(([key, part]) => [key, answersWith(part, answer)]))
  return Object.fromEntries(Object.entries(questions).map(([name, part]) => [name, answersWith(part, answer)]))
}

/**
 * The SDK clones the params after sending and throws on a Vue proxy, when the portal has long acted
 * (docs/bitrix24/jssdk.md#36-params-must-be-plain-data). So everything leaves as plain JSON, made here and nowhere else.
 */
export function plain(params: object, textOf: (reference: BatchReference) => string = outsideBatch): Record<string, unknown> {
  const json = JSON.stringify(params, (_, value: unknown) => isReference(value) ? textOf(value) : value)
  return JSON.parse(json) as Record<string, unknown>
}

function referenceText({ question, path, before }: BatchReference, keys: ReadonlyMap<Question<unknown>, string>): string {
  const key = keys.get(question)
  if (!key) throw new Error(`A reference to ${question.method}, which is not asked before`)
  return `${before}$result[${[key, ...path].join('][')}]`
}

function outsideBatch({ question }: BatchReference): never {
  throw new Error(`A reference to ${question.method} outside of a batch`)
}

/** Whether a parameter is one that the portal fills in. */
function isReference(value: unknown): value is BatchReference {
  return typeof value === 'object' && value !== null && (value as Partial<BatchReference>).kind === 'reference'
}

function isQuestion(part: NonNullable<Questions>): part is Question<unknown> {
  return 'kind' in part && part.kind === 'question'
}

function isList(part: NonNullable<Questions>): part is readonly Questions[] {
  return Array.isArray(part)
}

function isMap(part: NonNullable<Questions>): part is ReadonlyMap<unknown, Questions> {
  return part instanceof Map
}
