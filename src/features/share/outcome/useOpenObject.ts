import { ref } from 'vue'
import type { SharedObject } from '../../../domain/share/share'
import { usePortal } from '../../../portal/portal'

/** Opens what a share made: a page in the portal's slider, a chat in the messenger. */
export function useOpenObject() {
  const portal = usePortal()
  /** Full address of the page that the portal would not open in its slider; empty for none. */
  const refused = ref('')

  async function open({ kind, address }: SharedObject) {
    refused.value = ''
    if (kind === 'chat') return portal.openMessenger(address)
    // On a portal with paths of its own the page may lie outside of what an app can open.
    if (await portal.openPath(address) === 'refused') refused.value = portal.opening.origin + address
  }

  return { refused, open }
}
