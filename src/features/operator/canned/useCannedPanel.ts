import { computed, effectScope, onScopeDispose, ref, shallowRef } from 'vue'
import type { CrmItem } from '../../../domain/crm-item'
import type { Settings } from '../../../domain/settings/settings'
import { usePortal } from '../../../portal/portal'
import type { responseSaver } from './response-saver'
import type { ResponsesAtHand } from './responses-at-hand'
import type { UsedPlace } from './useLastUsed'

interface Card { item: CrmItem, lineId: () => number, settings: Settings, place: UsedPlace }

/** Opens and saves canned responses. Their code loads on first use, long after `setup`, so they get the portal from here. */
export function useCannedPanel(card: Card) {
  const portal = usePortal()
  const isOpen = ref(false)
  const canned = shallowRef<ResponsesAtHand>()
  const saving = shallowRef<ReturnType<typeof responseSaver>>()
  // What loads after the view was set up would otherwise outlive it.
  const scope = effectScope(true)
  onScopeDispose(() => scope.stop())

  /** Asked for, and not closed again while its code was on its way. */
  const isWanted = ref(false)

  async function open() {
    isWanted.value = true
    const { responsesAtHand } = await import('./responses-at-hand').catch((error: unknown) => {
      isWanted.value = false
      throw error
    })
    canned.value ??= scope.run(() => responsesAtHand(portal, card))!
    isOpen.value = isWanted.value
  }

  function close() {
    isWanted.value = isOpen.value = false
  }

  async function save(chatId: number, messageId: number) {
    const { responseSaver } = await import('./response-saver')
    saving.value ??= scope.run(() => responseSaver(portal, () => canned.value?.forget()))!
    await saving.value.save(chatId, messageId)
  }

  return {
    isOpen, isWanted, canned, open, close, save,
    /** What came of saving one, until it was read. */
    saved: computed(() => saving.value?.result.value),
    clearSaved: () => saving.value?.clear()
  }
}
