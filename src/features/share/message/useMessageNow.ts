import { onScopeDispose, shallowRef } from 'vue'
import type { DialogId } from '../../../domain/dialog-id'
import type { History } from '../../../domain/messages/message'
import { valueOr } from '../../../domain/outcome'
import { usePortal } from '../../../portal/portal'
import { grantedScopes } from '../../../rest/app/scopes'
import { dialogInfo, dialogUsers, messagesPage, newestMessages } from '../../../rest/im/messages'
import { currentUser } from '../../../rest/users'
import type { Selection } from './selection'

/** The dialog as it was read last; each part where it could be read. */
interface Around extends Partial<Pick<Selection, 'info' | 'members' | 'me' | 'scopes'>> { newest?: History | undefined }

/** Between two readings, in ms: a press reads anew where the last one is a while ago, whoever is just about in the window less often. */
const pauses = { press: 3000, stir: 10_000 }

/**
 * Reads one message again when somebody comes back to the window or stirs in it, and at a press: it may have been edited or deleted
 * since, and what it is at the press is what is shared. With it comes what is around it: somebody may have shared it meanwhile, and
 * others may be in the chat by now, who would read a post. `isUserKnown`: else it is asked once more who is here, and what they may do.
 */
export function useMessageNow(dialog: DialogId, messageId: number, isUserKnown: () => boolean) {
  const portal = usePortal()
  /** The latest reading that holds it. */
  const now = shallowRef<History>()
  /** The end of the dialog by then, and who was in it. */
  const around = shallowRef<Around>({})
  const end = new AbortController()
  const { signal } = end
  let readAt = Date.now()
  let reads = 0
  /** Number of the reading that is shown: what comes in late for an older one is not shown over it. */
  let shown = 0
  onScopeDispose(() => end.abort())

  async function read(pause = pauses.press) {
    if (Math.abs(Date.now() - readAt) < pause) return
    readAt = Date.now()
    const mine = ++reads
    const at = messagesPage({ dialogId: dialog.id, lastId: messageId + 1, limit: 1 })
    const who = isUserKnown() ? { me: [], scopes: [] } : { me: [currentUser()], scopes: [grantedScopes()] }
    const asked = { at, newest: newestMessages(dialog.id), info: dialogInfo(dialog.id), members: dialogUsers(dialog.id), ...who }
    const outcome = await portal.askAll(asked, { signal })
    if (signal.aborted || !outcome.ok || mine < shown) return
    shown = mine
    const { newest, info, members, me: [me], scopes: [scopes] } = outcome.value
    const page = valueOr(outcome.value.at, undefined)
    // A portal may give nothing before an id that no message has: that tells nothing.
    if (page?.messages.some(({ id }) => id === messageId)) now.value = page
    const before = around.value
    around.value = {
      newest: valueOr(newest, before.newest), info: valueOr(info, before.info), members: valueOr(members, before.members),
      me: me ? valueOr(me, before.me) : before.me, scopes: scopes ? valueOr(scopes, before.scopes) : before.scopes
    }
  }

  function onStir() {
    if (document.visibilityState !== 'hidden') void read(pauses.stir)
  }

  // That a pointer comes into a frame is not always told, so whatever moves counts.
  for (const type of ['pointerover', 'focusin', 'visibilitychange']) document.addEventListener(type, onStir, { signal, passive: true })
  window.addEventListener('focus', onStir, { signal })
  return { now, around, read: () => read() }
}
