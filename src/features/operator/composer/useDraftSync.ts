import { onScopeDispose } from 'vue'
import { isNewsFor, mergeDrafts, readDrafts, writeDrafts, type Drafts } from '../../../domain/sending/drafts'
import { usePortal } from '../../../portal/portal'
import { saveUserOption, userOption } from '../../../rest/app/options'

const draftsOption = 'relay.drafts'
/** Time after the last key before a draft goes to the portal, in ms. */
const settle = 5000

/**
 * Half-written answers on the user's other machines: they come with the handshake and go out after a pause. What was
 * typed and sent within the pause costs no request.
 */
export function useDraftSync(stored: () => Drafts) {
  const portal = usePortal()
  let known = readDrafts(portal.userOption(draftsOption))
  let timer: ReturnType<typeof setTimeout> | undefined
  let isSaving = false
  onScopeDispose(() => clearTimeout(timer))

  function later() {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), settle)
  }

  /** Reads once more before it writes, since other machines write the same option. */
  async function save() {
    if (isSaving) return later()
    if (!isNewsFor(known, stored())) return
    isSaving = true
    const read = await portal.ask(userOption(draftsOption))
    if (read.ok) {
      known = readDrafts(read.value)
      const { drafts } = mergeDrafts(stored(), known)
      if (isNewsFor(known, drafts) && (await portal.act(saveUserOption(draftsOption, writeDrafts(drafts)))).ok) known = drafts
    }
    isSaving = false
  }

  return { elsewhere: () => known, later }
}
