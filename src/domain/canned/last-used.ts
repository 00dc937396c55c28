import { storedFields, storedText } from '../stored'

/** When each response was put into a text last, in ms, by its key of `ResponseChoice.usedAs`. */
export type LastUsed = ReadonlyMap<string, number>

/** So many are kept, the newest: far more than anybody remembers. */
const most = 50

/** Reads what some version of us stored; what does not fit was never used. */
export function readLastUsed(stored: unknown): LastUsed {
  const { v, used } = storedFields(stored)
  if (v !== 1) return new Map()
  return newest(Object.entries(storedFields(used)).filter((entry): entry is [string, number] => Number.isSafeInteger(entry[1])))
}

/** `{"v":1,"used":{"portal-12":1700000000000}}`: ids alone, nothing of a name or a text. */
export function writeLastUsed(used: LastUsed): string {
  return storedText({ v: 1, used: Object.fromEntries(used) })
}

/** The same, with one more use. */
export function usedNow(used: LastUsed, key: string, at: number): LastUsed {
  return newest([...used, [key, Math.max(at, ...used.values())]])
}

/** The newest first. */
function newest(entries: [string, number][]): LastUsed {
  const latest = new Map(entries)
  return new Map([...latest].reverse().sort(([, a], [, b]) => b - a).slice(0, most))
}
