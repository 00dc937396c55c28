import type { GivenFile } from '../../../lib/files-in'
import { fetched } from '../../../lib/fetched'
import { useCard } from '../useOperator'

/** Takes files for the chosen chat. What does that is loaded with the first ones. */
export function useAttach() {
  const { store, trays, box: { focusBox } } = useCard()

  async function attach(given: readonly GivenFile[], chatId = store.chosenId) {
    if (!given.length) return
    if (trays.isOff.value) return trays.putTray(chatId, { closed: 'off' })
    const part = await fetched(import('./attach'))
    if (!part) return trays.putTray(chatId, { closed: 'unloaded' })
    const added = part.attachTo(trays, chatId, given)
    focusBox()
    void part.offerSmaller(trays, chatId, added)
    void trays.learn()
  }

  return { attach, trays }
}
