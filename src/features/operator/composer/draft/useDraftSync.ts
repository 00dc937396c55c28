import { onScopeDispose } from 'vue'
import { draftsToStore, isNewsFor, readDrafts, type Drafts } from '../../../../domain/sending/drafts'
import { usePortal } from '../../../../portal/portal'
import { userOptions } from '../../../../rest/app/option-store'

const draftsOption = 'relay.drafts'
/** Time after the last key before a draft goes to the portal, in ms. */
const settle = 5000

/**
 * Half-written answers on the user's other machines: they come with the handshake and go out after a pause. What was
 * typed and sent within the pause costs no request.
 */
export function useDraftSync(stored: () => Drafts) {
  const portal = usePortal()
  const options = userOptions(portal)
  let known = readDrafts(portal.userOption(draftsOption))
  let timer: ReturnType<typeof setTimeout> | undefined
  onScopeDispose(() => clearTimeout(timer))

  function later() {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), settle)
  }

  /** Other machines write the same option: what they stored meanwhile is kept. */
  async function save() {
    if (!isNewsFor(known, stored())) return
    const kept = await options.keep(draftsOption, now => draftsToStore(stored(), now))
    if (kept.ok) known = readDrafts(kept.value)
  }

  return { elsewhere: () => known, later }
}
