import { ref, shallowRef } from 'vue'
import type { CrmChat } from '../../../domain/open-lines/crm-chat'
import { useTexts } from '../../../locales/texts'
import { chatActions } from '../actions/register'
import { useCard } from '../useOperator'

type By = 'key' | 'button'

interface Box {
  chat: () => CrmChat
  /** `seen`: the newest message that was in sight at the press. */
  send: (by: By, seen: number) => void
  focus: () => void
}

/** A press of "Send" where a step comes before that the customer or a colleague notices: what is so is read, then it is asked about. */
export function useAskedStep({ chat, send, focus }: Box) {
  const { say: { operator: say } } = useTexts()
  const { store, way, actions: { look }, sendAndNext } = useCard()
  /** The step while it is asked about. */
  const asked = shallowRef<'take' | 'start'>()
  const isLooking = ref(false)
  let seen = 0

  async function goOn(by: By, thenNext: boolean) {
    const { id } = chat()
    sendAndNext.pressed(id, thenNext)
    const step = way.value
    seen = store.seenIn(id)
    if (step !== 'take' && step !== 'start') return sendNow(by)
    isLooking.value = true
    const isKnown = await look(step, id).finally(() => { isLooking.value = false })
    // Somebody may have been faster: then the button says what is possible now. In a chat that was left meanwhile nothing is done.
    if (!isKnown || step !== way.value || id !== store.chosenId) return focus()
    if (chatActions[step].question?.(chat(), say.actions)) asked.value = step
    else sendNow(by)
  }

  function sendNow(by: By) {
    send(by, seen)
    focus()
  }

  /** Only what was asked about: the chat may be another matter by now. */
  function confirm() {
    const step = asked.value
    cancel()
    if (step === way.value) sendNow('button')
  }

  function cancel() {
    asked.value = undefined
    focus()
  }

  return { asked, isLooking, goOn, confirm, cancel }
}
