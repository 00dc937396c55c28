import { draftFrom, storedDraft, type Draft } from '../../../domain/sending/drafts'
import type { LocalStore } from '../../../lib/browser/local-store'

/** So many other versions of one text are kept; those laid aside longest ago go first. */
const most = 5

/** Other versions of half-written texts, by the key of the draft, the newest first: another tab wrote them for the same chat. */
export function laidAside(local: LocalStore, prefix: () => string) {
  function of(key: string): Draft[] {
    try {
      const stored = JSON.parse(local.get(prefix() + key) ?? '[]') as unknown
      return Array.isArray(stored) ? stored.flatMap(one => draftFrom(one) ?? []) : []
    } catch {
      return []
    }
  }

  function put(key: string, drafts: readonly Draft[]) {
    local.set(prefix() + key, drafts.length ? JSON.stringify(drafts.slice(0, most).map(storedDraft)) : '')
  }

  /** What this one goes on from is no other version. */
  function add(key: string, draft: Draft) {
    if (draft.text.trim()) put(key, [draft, ...of(key).filter(({ text }) => !draft.text.startsWith(text))])
  }

  function forget(key: string, text: string) {
    const before = of(key)
    const left = before.filter(one => one.text !== text)
    if (left.length < before.length) put(key, left)
  }

  return { of, add, forget }
}
