import { draftFrom, storedDraft, type Draft } from '../../../../domain/sending/drafts'
import type { LocalStore } from '../../../../lib/browser/local-store'

/** So many other versions of one text are kept; those laid aside longest ago go first. */
const most = 5

/** A text that nobody has asked for so long, in ms, is not wanted any more. */
const keptFor = 30 * 24 * 60 * 60_000

/** Other versions of half-written texts, by the key of the draft, the newest first: written in another tab or on another machine. */
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

  /** A beginning of this text is not another version. */
  function add(key: string, draft: Draft) {
    if (draft.text.trim()) put(key, [draft, ...of(key).filter(({ text }) => !draft.text.startsWith(text))])
  }

  function forget(key: string, text: string) {
    const before = of(key)
    const left = before.filter(one => one.text !== text)
    if (left.length < before.length) put(key, left)
  }

  /** Of all chats. */
  function prune(now: number) {
    for (const name of local.keys().filter(one => one.startsWith(prefix()))) {
      const key = name.slice(prefix().length)
      const all = of(key)
      const fresh = all.filter(({ at }) => now - at < keptFor)
      if (fresh.length < all.length) put(key, fresh)
    }
  }

  return { of, add, forget, prune }
}
