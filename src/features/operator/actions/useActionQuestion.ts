import { shallowRef } from 'vue'
import type { CrmChat } from '../../../domain/open-lines/crm-chat'
import { useTexts } from '../../../locales/texts'
import { useCard } from '../useOperator'
import { chatActions, type ActionName } from './register'

/** Runs an action of the chat on screen at once, or asks first where it has a question. */
export function useActionQuestion(chat: () => CrmChat) {
  const { say: { operator: { actions: say } } } = useTexts()
  const { store, log, actions: { run, look, tooLate }, box: { focusBox } } = useCard()
  /** The action that is asked about. */
  const asked = shallowRef<ActionName>()

  async function ask(action: ActionName) {
    if (!await look(action, chat().id) || !isOffered(action)) return
    if (chatActions[action].question?.(chat(), say)) asked.value = action
    else runNow(action)
  }

  /** Somebody may have been faster. In a chat that was left meanwhile nothing is: what is known of it is what was so. */
  function isOffered(action: ActionName): boolean {
    return store.chosenId === chat().id && [...log.actions.value, ...log.further.value].includes(action)
  }

  /** Its button rests or is gone by then, so work goes on in the box. */
  function runNow(action: ActionName) {
    void run(action, chat().id)
    focusBox()
  }

  function confirm() {
    const action = asked.value
    asked.value = undefined
    if (action && mayRun(action)) runNow(action)
  }

  /** False where the action is no longer offered, and says so. The portal would take a dialog from a colleague without asking. */
  function mayRun(action: ActionName): boolean {
    if (isOffered(action)) return true
    tooLate(action, chat().id)
    focusBox()
    return false
  }

  /** Whatever was in the way is gone, and work goes on in the box. */
  function cancel() {
    asked.value = undefined
    focusBox()
  }

  return { asked, ask, confirm, cancel, mayRun }
}
