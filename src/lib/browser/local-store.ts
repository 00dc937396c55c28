/** A store of texts by key that works everywhere, if only for as long as the frame lives. */
export interface LocalStore {
  get: (key: string) => string | undefined
  /** An empty text removes the key. */
  set: (key: string, text: string) => void
  keys: () => string[]
}

/** What the storage does not take. One for the whole frame: a part that is closed and opened again finds it, as it would in the storage. */
const memory = new Map<string, string>()

/** Browsers may forbid storage in frames, by throwing already when it is named; or it may be full. */
export function localStore(): LocalStore {
  const storage = allowedStorage()
  return {
    get: key => memory.get(key) ?? attempt(() => storage?.getItem(key)) ?? undefined,
    set: (key, text) => {
      memory.set(key, text)
      const kept = attempt(() => {
        if (text) storage?.setItem(key, text)
        else storage?.removeItem(key)
        return storage !== undefined
      })
      // Where an old text could not be removed from the storage, an empty one stands before it.
      if (kept || (!text && !storage)) memory.delete(key)
    },
    keys: () => [...new Set([...memory.keys(), ...attempt(() => Object.keys(storage ?? {})) ?? []])]
  }
}

function allowedStorage(): Storage | undefined {
  return attempt(() => window.localStorage) ?? undefined
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
