import { computed, shallowRef } from 'vue'
import type { SharedObject } from '../../../domain/share/share'
import { lastKind, readShareRecord, shareRecordOption, withShare, writeShareRecord, type RecordedShare } from '../../../domain/share/share-record'
import type { Portal } from '../../../portal/portal'
import { saveUserOption } from '../../../rest/app/options'
import type { ShareRun } from './find-shared'

/**
 * What this user shared, kept in one option of theirs. It starts with what the handshake brought, so that the kind
 * used last is known before any REST answer. A record that cannot be saved only means fewer markers next time.
 */
export function useShareRecord(portal: Portal, dialogId: string) {
  const opened = readShareRecord(portal.userOption(shareRecordOption))
  const shares = shallowRef(opened ?? [])
  const preferred = computed(() => lastKind(shares.value, dialogId))
  const openedAt = Date.now()
  // A newer Relay's record is left alone.
  let isOurs = opened !== undefined

  /** Takes over what is stored now; another tab may have written meanwhile. */
  function refresh(stored: unknown) {
    if (stored === undefined) return
    const read = readShareRecord(stored)
    isOurs = read !== undefined
    if (read) shares.value = shares.value.filter(share => share.at >= openedAt).reduce(withShare, read)
  }

  function add(run: ShareRun, object: SharedObject | undefined, stored: unknown) {
    refresh(stored)
    const share = recorded(run, object)
    save(known => withShare(known, share))
  }

  /** It was taken back; the notice stays in the dialog, so the marker must not come from there. */
  function undo(run: ShareRun, object: SharedObject) {
    save(known => withShare(known, { ...recorded(run, object), undone: true }))
  }

  function save(change: (known: RecordedShare[]) => RecordedShare[]) {
    shares.value = change(shares.value)
    if (isOurs) void portal.act(saveUserOption(shareRecordOption, writeShareRecord(shares.value)))
  }

  return { shares, preferred, refresh, add, undo }
}

function recorded({ dialog, messageId, kind, sentAt }: ShareRun, object: SharedObject | undefined): RecordedShare {
  return { dialogId: dialog.id, messageId, kind, at: sentAt, objectId: object?.id ?? 0, address: object?.address ?? '', undone: false }
}
