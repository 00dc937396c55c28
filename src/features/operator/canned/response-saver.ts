import { shallowRef } from 'vue'
import type { Problem } from '../../../domain/outcome'
import type { Portal } from '../../../portal/portal'
import { saveCannedResponse } from '../../../rest/open-lines/canned-responses'

/** What came of saving one message as a canned response. */
export type SaveResult
  = | { state: 'saving', messageId: number }
    | { state: 'saved', messageId: number }
    | { state: 'failed', messageId: number, problem: Problem }

/**
 * Saves sent messages as canned responses of their line: one at a time, each once, and never again by itself. `saved` is called
 * when the line's list has, or may have, a new response.
 */
export function responseSaver(portal: Portal, saved: () => void) {
  const result = shallowRef<SaveResult>()
  const isBusy = () => result.value?.state === 'saving'
  const savedIds = new Set<number>()

  async function save(chatId: number, messageId: number) {
    if (isBusy()) return
    if (savedIds.has(messageId)) {
      result.value = { state: 'saved', messageId }
      return
    }
    result.value = { state: 'saving', messageId }
    const outcome = await portal.act(saveCannedResponse(chatId, messageId))
    if (outcome.ok) savedIds.add(messageId)
    if (outcome.ok || outcome.problem.kind === 'unconfirmed') saved()
    result.value = outcome.ok ? { state: 'saved', messageId } : { state: 'failed', messageId, problem: outcome.problem }
  }

  function clear() {
    if (!isBusy()) result.value = undefined
  }

  return { result, save, clear }
}
