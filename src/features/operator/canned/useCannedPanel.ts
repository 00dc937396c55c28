import { effectScope, onScopeDispose, ref, shallowRef } from 'vue'
import type { CrmItem } from '../../../domain/crm-item'
import type { Settings } from '../../../domain/settings/settings'
import type { Portal } from '../../../portal/portal'
import type { CannedAnswersBox } from './useCannedAnswers'
import type { useSaveAnswer } from './useSaveAnswer'

interface Card { portal: Portal, item: CrmItem, lineId: () => number, settings: Settings }

/** Canned answers, whose code loads when they are first asked for. */
export function useCannedPanel(card: Card) {
  const isOpen = ref(false)
  const canned = shallowRef<CannedAnswersBox>()
  const saving = shallowRef<ReturnType<typeof useSaveAnswer>>()
  // What loads after the view was set up would otherwise outlive it.
  const scope = effectScope(true)
  onScopeDispose(() => scope.stop())

  async function open() {
    const { useCannedAnswers } = await import('./useCannedAnswers')
    canned.value ??= scope.run(() => useCannedAnswers(card))!
    isOpen.value = true
  }

  function close() {
    isOpen.value = false
  }

  async function save(chatId: number, messageId: number) {
    const { useSaveAnswer } = await import('./useSaveAnswer')
    saving.value ??= scope.run(() => useSaveAnswer({ portal: card.portal, saved: () => canned.value?.forget() }))!
    await saving.value.save(chatId, messageId)
  }

  return { isOpen, canned, saving, open, close, save }
}
