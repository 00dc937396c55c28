import { computed, shallowRef } from 'vue'
import type { BotSender } from '../../../domain/settings/settings'
import { usePortal } from '../../../portal/portal'
import type { OperatorStore } from '../useOperatorStore'

/** In whose name an answer may go out: a user or bot of the portal. */
export interface Sender { id: number, name: string }

/** In whose name the operator writes: their own until they choose otherwise, for as long as the card is open. */
export function useSender(store: OperatorStore, bots: readonly BotSender[] = []) {
  const portal = usePortal()
  const other = shallowRef<Sender>()
  const me = computed<Sender>(() => ({ id: store.me?.id ?? 0, name: store.me?.name ?? '' }))
  const sender = computed(() => other.value ?? me.value)

  /** The portal's own dialog. It never answers when it is cancelled, so nothing waits for it. */
  function pick() {
    void portal.selectUser().then((picked) => {
      if (picked) choose(picked)
    })
  }

  function choose({ id, name }: Sender) {
    other.value = id === me.value.id ? undefined : { id, name }
  }

  return { sender, me, bots, pick, choose }
}
