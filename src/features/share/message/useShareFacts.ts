import { computed, watch } from 'vue'
import type { DialogId } from '../../../domain/dialog-id'
import { earlierShares } from '../../../domain/share/earlier-shares'
import { shareScope, type ShareKind } from '../../../domain/share/share'
import { usePortal } from '../../../portal/portal'
import { useOpenShares } from '../outcome/useOpenShares'
import { useShareRecord } from '../outcome/useShareRecord'
import { postRecipients } from './post-recipients'
import { factsOf, noticeDialogOf, type Selection } from './selection'
import { useSelectedMessage } from './useSelectedMessage'

/** What is known of the message and its dialog, and what was shared of it before. */
export function useShareFacts({ messageId, dialog }: { messageId: number, dialog: DialogId }) {
  const { origin } = usePortal().opening
  const openedAt = Date.now()
  const { selection, versions, around, reload, readAgain } = useSelectedMessage(dialog, messageId)
  const record = useShareRecord(dialog.id)
  watch(() => selection.value.record, stored => stored?.ok && record.refresh(stored.value))

  const facts = computed(() => factsOf(selection.value, dialog))
  const myId = computed(() => selection.value.me?.id ?? 0)
  const isDenied = computed(() => selection.value.state === 'denied')
  const recipients = computed(() => postRecipients(selection.value, dialog))
  const earlierIn = ({ people, history }: Pick<Selection, 'people' | 'history'>) => earlierShares({
    versions: versions.value, author: facts.value.author, messageId, dialog, origin, myId: myId.value, people, history,
    record: record.shares.value
  })
  const earlier = computed(() => earlierIn(selection.value))
  /** With those of others since. A press asks about them; a note that comes by itself would move the choices away under the pointer. */
  const earlierNow = computed(() => earlierIn({
    people: new Map([...selection.value.people, ...around.value.newest?.people ?? []]),
    history: [...selection.value.history, ...around.value.newest?.messages ?? []]
  }))

  const openShares = useOpenShares({ messageId, dialog, userId: () => myId.value })
  // What was still open when the last window was closed, and left its notice since.
  watch(() => selection.value.state === 'ready', () => {
    for (const [kind, { by }] of earlier.value) if (by.who === 'me') openShares.overBefore(kind, openedAt)
  }, { once: true })

  /** By what a share is found again; more may be known by the time of a later look. */
  function searchFacts() {
    const { newestId, scopes } = selection.value
    const { author } = facts.value
    const noticeDialog = noticeDialogOf(selection.value)
    const recorded = [...record.shares.value, ...openShares.all()]
    return {
      dialog, noticeDialog, messageId, openedAt, newestId, versions: versions.value, author, scopes, myId: myId.value, recorded,
      ownRuns: openShares.own
    }
  }

  /** An object that was there before, so that it is not taken for a new one. */
  function isKnownObject(kind: ShareKind, id: number): boolean {
    return record.shares.value.some(share => share.kind === kind && share.objectId === id) || earlier.value.get(kind)?.object?.id === id
  }

  /** The scope that changing and undoing a kind lacks; empty where it is granted, or where nobody told us. */
  function missingScope(kind: ShareKind): string {
    const { scopes } = selection.value
    return scopes && !scopes.includes(shareScope[kind]) ? shareScope[kind] : ''
  }

  return {
    selection, reload, readAgain, facts, myId, isDenied, recipients, earlier, earlierNow, record, openShares, searchFacts, isKnownObject,
    missingScope
  }
}
