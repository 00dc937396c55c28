import type { CrmItem } from '../crm-item'
import { storedFields, storedText } from '../stored'

/**
 * A half-written answer. An empty text is kept as a mark that a draft was sent or emptied at that time. `isNote`: written in
 * Whisper mode, for colleagues alone.
 */
export interface Draft { text: string, at: number, isNote?: true }

/** By `draftKey`. */
export type Drafts = ReadonlyMap<string, Draft>

/** So many are kept, the oldest go first. */
const draftLimit = 50

/** Names a draft by ids only: `deal.311.915`. */
export function draftKey(item: CrmItem, chatId: number): string {
  return `${item.type}.${item.id}.${chatId}`
}

/** Characters that one stored value holds at most; the portal documents no limit (docs/bitrix24/app.md#p10). */
const storedLimit = 100_000

/** What is stored, as text: `{"v":1,"drafts":{"deal.311.915":["text",1700000000000]}}`. One that does not fit is passed over. */
export function writeDrafts(drafts: Drafts): string {
  let room = storedLimit
  const entries = mostWorth(drafts).filter(([, { text }]) => {
    const fits = text.length <= room
    if (fits) room -= text.length
    return fits
  })
  return storedText({ v: 1, drafts: Object.fromEntries(entries.map(([key, draft]) => [key, storedDraft(draft)])) })
}

/** `["text",1700000000000]`, with a third value for a note. */
export function storedDraft({ text, at, isNote }: Draft): unknown[] {
  return [text, at, ...isNote ? [1] : []]
}

/** Reads what `storedDraft` made. */
export function draftFrom(stored: unknown): Draft | undefined {
  if (!Array.isArray(stored) || typeof stored[0] !== 'string' || typeof stored[1] !== 'number') return undefined
  return { text: stored[0], at: stored[1], ...stored[2] === 1 ? { isNote: true } : {} }
}

/** What to store so that the portal's record knows these drafts too; `undefined` where it tells nothing less. */
export function draftsToStore(drafts: Drafts, stored: unknown): string | undefined {
  const known = readDrafts(stored)
  const all = mergeDrafts(drafts, known).drafts
  if (!isNewsFor(known, all)) return undefined
  const text = writeDrafts(all)
  return text === writeDrafts(known) ? undefined : text
}

/** Whether `drafts` tell something that is not `known`. That an unknown one was sent or emptied is no news. */
export function isNewsFor(known: Drafts, drafts: Drafts): boolean {
  return [...drafts].some(([key, { text, at }]) => {
    const before = known.get(key)
    return before ? before.text !== text && before.at < at : text !== ''
  })
}

/** Reads what some version of us stored; what does not fit is no draft. */
export function readDrafts(stored: unknown): Drafts {
  const { v, drafts } = storedFields(stored)
  const found = new Map<string, Draft>()
  if (v !== 1) return found
  for (const [key, entry] of Object.entries(storedFields(drafts))) {
    const draft = draftFrom(entry)
    if (draft) found.set(key, draft)
  }
  return newest(found)
}

/** What came of putting two stores of drafts together. */
export interface Merged {
  drafts: Drafts
  /** Texts that lost against a newer one: offered, not thrown away. */
  beaten: ReadonlyMap<string, Draft>
}

/** Two stores of drafts as one: the newest of each wins. */
export function mergeDrafts(ours: Drafts, theirs: Drafts): Merged {
  const drafts = new Map(ours)
  const beaten = new Map<string, Draft>()
  for (const [key, their] of theirs) {
    const our = drafts.get(key)
    const loser = our && (our.at >= their.at ? their : our)
    if (!our || our.at < their.at) drafts.set(key, their)
    if (our && loser && loser.text.trim() && our.text !== their.text && drafts.get(key)?.text) beaten.set(key, loser)
  }
  return { drafts: newest(drafts), beaten }
}

function newest(drafts: Drafts): Drafts {
  return drafts.size <= draftLimit ? drafts : new Map(mostWorth(drafts))
}

/** As many as are kept, the newest first. What was sent or emptied gives way to what is half written. */
export function mostWorth(drafts: Iterable<[string, Draft]>): [string, Draft][] {
  return [...drafts].sort(([, a], [, b]) => Number(b.text !== '') - Number(a.text !== '') || b.at - a.at).slice(0, draftLimit)
}
