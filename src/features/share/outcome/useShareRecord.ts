import { computed, shallowRef } from 'vue'
import type { SharedObject } from '../../../domain/share/share'
import { lastKind, readShareRecord, shareRecordOption, sharesToStore, withShare, type RecordedShare } from '../../../domain/share/share-record'
import { usePortal } from '../../../portal/portal'
import { userOptions } from '../../../rest/app/option-store'
import type { ShareRun } from './share-search'

/**
 * What this user shared, kept in one option of theirs. It starts with what the handshake brought, so that the kind
 * used last is known before any REST answer. A record that cannot be saved only means fewer markers next time.
 */
export function useShareRecord(dialogId: string) {
  const portal = usePortal()
  const opened = readShareRecord(portal.userOption(shareRecordOption))
  const shares = shallowRef(opened ?? [])
  const preferred = computed(() => lastKind(shares.value, dialogId))
  /** When those were sent that this window put on record. */
  const own = new Set<number>()
  const options = userOptions(portal)

  /** Takes over what is stored now; another tab may have written meanwhile. */
  function refresh(stored: unknown) {
    if (stored === undefined) return
    const read = readShareRecord(stored)
    if (read) shares.value = made().reduce(withShare, read)
  }

  /** What was shared since this view is open. */
  function made(): RecordedShare[] {
    return shares.value.filter(share => own.has(share.at))
  }

  /** Ends when it is saved, or cannot be. */
  function add(run: ShareRun, object: SharedObject | undefined, stored: unknown): Promise<unknown> {
    refresh(stored)
    return put(recorded(run, object), stored)
  }

  /** It was taken back; the notice stays in the dialog, so the marker must not come from there. */
  function undo(run: ShareRun, object: SharedObject) {
    void put({ ...recorded(run, object), undone: true })
  }

  function put(share: RecordedShare, stored?: unknown): Promise<unknown> {
    own.add(share.at)
    shares.value = withShare(shares.value, share)
    return options.keep(shareRecordOption, now => sharesToStore(made(), now), stored)
  }

  return { shares, preferred, refresh, add, undo }
}

function recorded({ dialog, messageId, kind, sentAt }: ShareRun, object: SharedObject | undefined): RecordedShare {
  return { dialogId: dialog.id, messageId, kind, at: sentAt, objectId: object?.id ?? 0, address: object?.address ?? '', undone: false }
}
