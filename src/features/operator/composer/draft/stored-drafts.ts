import { draftFrom, mostWorth, storedDraft, type Draft, type Drafts } from '../../../../domain/sending/drafts'
import type { LocalStore } from '../../../../lib/browser/local-store'

/** Half-written texts in this browser, each under a name of its own. Ids only: nothing in it says who the customer is. */
export function storedDrafts(local: LocalStore, prefix: () => string) {
  function of(key: string): Draft | undefined {
    try {
      return draftFrom(JSON.parse(local.get(prefix() + key) ?? ''))
    } catch {
      return undefined
    }
  }

  function put(key: string, draft: Draft) {
    local.set(prefix() + key, JSON.stringify(storedDraft(draft)))
  }

  /** Those of all CRM items. What is beyond as many as are kept goes. */
  function all(): Drafts {
    const keys = local.keys().filter(name => name.startsWith(prefix())).map(name => name.slice(prefix().length))
    const found = keys.flatMap((key): [string, Draft][] => {
      const draft = of(key)
      return draft ? [[key, draft]] : []
    })
    const kept = new Map(mostWorth(found))
    for (const [key] of found) if (!kept.has(key)) local.set(prefix() + key, '')
    return kept
  }

  return { of, put, all }
}
