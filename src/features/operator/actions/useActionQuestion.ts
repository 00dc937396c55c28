import { shallowRef } from 'vue'
import type { ActionName } from './register'

interface Parts {
  run: (action: ActionName) => unknown
  /** Reads what the question depends on; `false` where the action cannot be run now. */
  look: (action: ActionName) => Promise<boolean>
  /** Whether it is offered still: somebody may have been faster. */
  isOffered: (action: ActionName) => boolean
  /** Tells why nothing was done. */
  tooLate: (action: ActionName) => void
  /** Whether there is something to ask, after that. */
  hasQuestion: (action: ActionName) => boolean
}

/** Runs an action at once, or asks first where it has a question. */
export function useActionQuestion({ run, look, isOffered, tooLate, hasQuestion }: Parts) {
  /** The action that is asked about. */
  const asked = shallowRef<ActionName>()

  async function act(action: ActionName) {
    if (!await look(action) || !isOffered(action)) return
    if (hasQuestion(action)) asked.value = action
    else run(action)
  }

  function confirm() {
    const action = asked.value
    asked.value = undefined
    if (action && mayRun(action)) run(action)
  }

  /** False where the action is no longer offered, and says so. The portal would take a dialog from a colleague without asking. */
  function mayRun(action: ActionName): boolean {
    const isThere = isOffered(action)
    if (!isThere) tooLate(action)
    return isThere
  }

  function cancel() {
    asked.value = undefined
  }

  return { asked, act, confirm, cancel, mayRun }
}
