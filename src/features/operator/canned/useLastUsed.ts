import { shallowRef } from 'vue'
import { readLastUsed, usedNow, writeLastUsed, type LastUsed } from '../../../domain/canned/last-used'
import type { LocalStore } from '../../../lib/browser/local-store'

/** Where one's own uses are kept: in this browser. */
export interface UsedPlace { local: LocalStore, memberId: string, userId: () => number }

/** Which canned responses the user put into a text last, kept in this browser by their ids. */
export function useLastUsed({ local, memberId, userId }: UsedPlace) {
  const used = shallowRef<LastUsed>(new Map())

  /** Another card may have used some meanwhile. */
  function read() {
    used.value = readLastUsed(local.get(key()))
  }

  function note(usedAs: string) {
    read()
    used.value = usedNow(used.value, usedAs, Date.now())
    local.set(key(), writeLastUsed(used.value))
  }

  /** Ids only: nothing in a key says who wrote what. */
  function key(): string {
    return `relay.canned.${memberId}.${userId()}`
  }

  return { used, read, note }
}
