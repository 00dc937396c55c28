import { storedFields, storedText } from '../stored'

/** Up to which message a chat needs no answer (0: it was said, and taken back), and when that was said, in ms. */
export interface NoAnswer { upTo: number, at: number }

/** By chat id. */
export type NoAnswers = ReadonlyMap<number, NoAnswer>

/** So many are kept, the oldest go first: a customer's next word ends each of them anyway. */
const most = 200

/** Reads what some version of us stored; what does not fit was not said. */
export function readNoAnswers(stored: unknown): NoAnswers {
  const { v, chats } = storedFields(stored)
  if (v !== 1) return new Map()
  return newest(Object.entries(storedFields(chats)).flatMap(([key, entry]): [number, NoAnswer][] => {
    const [upTo, at] = Array.isArray(entry) ? entry as unknown[] : []
    const chatId = Number(key)
    return Number.isSafeInteger(chatId) && chatId > 0 && isCount(upTo) && isCount(at) ? [[chatId, { upTo, at }]] : []
  }))
}

/** `{"v":1,"chats":{"915":[70413,1700000000000]}}`. */
export function writeNoAnswers(all: NoAnswers): string {
  return storedText({ v: 1, chats: Object.fromEntries([...newest([...all])].map(([id, { upTo, at }]) => [id, [upTo, at]])) })
}

/** Two stores as one: what was said last about a chat counts. */
export function mergeNoAnswers(ours: NoAnswers, theirs: NoAnswers): NoAnswers {
  const all = new Map(ours)
  for (const [id, their] of theirs) if (their.at > (all.get(id)?.at ?? -1)) all.set(id, their)
  return newest([...all])
}

function newest(entries: [number, NoAnswer][]): NoAnswers {
  return new Map(entries.sort(([, a], [, b]) => b.at - a.at).slice(0, most))
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}
