import { shallowRef } from 'vue'
import { chatActions, type ActionName } from './register'

/** Runs an action at once, or asks first where it has a question. */
export function useActionQuestion(run: (action: ActionName) => unknown) {
  /** The action that is asked about. */
  const asked = shallowRef<ActionName>()

  function act(action: ActionName) {
    if (chatActions[action].question) asked.value = action
    else run(action)
  }

  function confirm() {
    const action = asked.value
    asked.value = undefined
    if (action) run(action)
  }

  function cancel() {
    asked.value = undefined
  }

  return { asked, act, confirm, cancel }
}
