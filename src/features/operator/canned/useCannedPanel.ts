import { computed, effectScope, onScopeDispose, ref, shallowRef } from 'vue'
import type { CrmItem } from '../../../domain/crm-item'
import type { Settings } from '../../../domain/settings/settings'
import { wordless } from '../../../domain/outcome'
import { fetched } from '../../../lib/fetched'
import { usePortal } from '../../../portal/portal'
import type { responseSaver, SaveResult } from './response-saver'
import type { ResponsesAtHand } from './responses-at-hand'
import type { UsedPlace } from './useLastUsed'

interface Card { item: CrmItem, lineId: () => number, settings: Settings, place: UsedPlace }

/** Opens and saves canned responses. Their code loads on first use, long after `setup`, so they get the portal from here. */
export function useCannedPanel(card: Card) {
  const portal = usePortal()
  const isOpen = ref(false)
  const canned = shallowRef<ResponsesAtHand>()
  const saving = shallowRef<ReturnType<typeof responseSaver>>()
  /** The code that saves could not be fetched. */
  const unsaved = shallowRef<SaveResult>()
  // What loads after the view was set up would otherwise outlive it.
  const scope = effectScope(true)
  onScopeDispose(() => scope.stop())

  /** Asked for, and not closed again while its code was on its way. */
  const isWanted = ref(false)

  /** Open without `canned` where their code cannot be fetched. */
  async function open() {
    isWanted.value = true
    const loaded = await fetched(import('./responses-at-hand'))
    if (loaded) canned.value ??= scope.run(() => loaded.responsesAtHand(portal, card))
    isOpen.value = isWanted.value
    if (!loaded) isWanted.value = false
  }

  function close() {
    isWanted.value = isOpen.value = false
  }

  async function save(chatId: number, messageId: number) {
    const loaded = await fetched(import('./response-saver'))
    unsaved.value = loaded ? undefined : { state: 'failed', messageId, problem: wordless('no-answer') }
    if (loaded) saving.value ??= scope.run(() => loaded.responseSaver(portal, () => canned.value?.forget()))
    await saving.value?.save(chatId, messageId)
  }

  function clearSaved() {
    unsaved.value = undefined
    saving.value?.clear()
  }

  return {
    isOpen, isWanted, canned, open, close, save, clearSaved,
    /** What came of saving one, until it was read. */
    saved: computed(() => unsaved.value ?? saving.value?.result.value)
  }
}
