import { computed, onScopeDispose, shallowRef } from 'vue'
import { lookFor, schedules } from '../../../domain/confirmed'
import type { Problem } from '../../../domain/outcome'
import type { SharedObject, ShareKind } from '../../../domain/share/share'
import { usePortal } from '../../../portal/portal'
import { shareMessage } from '../../../rest/im/messages'
import { findShared, type ShareRun, type SearchTarget } from './find-shared'

/** Where a share stands; `checking` reads the dialog back after an unknown outcome. */
export type ShareState
  = | { step: 'idle' }
    | { step: 'running' | 'checking', kind: ShareKind }
    | { step: 'done', run: ShareRun, kind: ShareKind, object: SharedObject | undefined, isLooking: boolean }
    | { step: 'refused', kind: ShareKind, problem: Problem }
    | { step: 'unconfirmed', kind: ShareKind, problem: Problem }

interface ShareParts {
  /** What is known of message and dialog at this moment; more may be known by the time of a look. */
  known: () => Omit<SearchTarget, 'kind' | 'sentAt'>
  /**
   * It is certain that the object exists. Told again when its address is known. `record`: the user's record as
   * stored, where it was just read.
   */
  onCreated?: (run: ShareRun, object: SharedObject | undefined, record: unknown) => void
  /**
   * Another place to look where the dialog does not tell. `since`: the earliest time by the portal's clock.
   * `isCertain`: the portal said that it was created.
   */
  lookElsewhere?: (
    searchTarget: SearchTarget, hints: { since: Date, isCertain: boolean }, signal: AbortSignal
  ) => Promise<SharedObject | undefined>
}

/** Shares once. A press while one runs does nothing, whatever its kind: two calls make two objects. */
export function useShare({ known, onCreated, lookElsewhere }: ShareParts) {
  const portal = usePortal()
  const state = shallowRef<ShareState>({ step: 'idle' })
  const isBusy = computed(() => state.value.step === 'running' || state.value.step === 'checking')
  const end = new AbortController()
  const { signal } = end
  let latest: ShareRun | undefined
  /** Kinds of which there may be one already, without anybody knowing. */
  const doubtful = new Set<ShareKind>()
  let newestSeen = 0
  onScopeDispose(() => end.abort())

  async function share(kind: ShareKind) {
    if (isBusy.value) return
    state.value = { step: 'running', kind }
    const { dialog, messageId, newestId } = known()
    // Notices of earlier shares of this session must not count for this one.
    const run = { kind, dialog, messageId, newestId: Math.max(newestId, newestSeen), sentAt: Date.now() }
    latest = run
    const outcome = await portal.act(shareMessage(run.dialog.id, run.messageId, kind), { signal })
    if (signal.aborted) return
    if (outcome.ok) return created(run)
    if (outcome.problem.kind === 'unconfirmed') return check(run, outcome.problem)
    state.value = { step: 'refused', kind, problem: outcome.problem }
  }

  /** Success does not wait for the link: it appears when it is found. */
  async function created(run: ShareRun) {
    let isRecorded = false
    doubtful.delete(run.kind)
    await lookForLink(run, (found, record) => {
      if (!isRecorded || found) onCreated?.(run, found, record)
      isRecorded = true
    })
  }

  async function lookForLink(run: ShareRun, onLook: OnLook) {
    settle(run, undefined, true)
    settle(run, await look(run, true, onLook), false)
  }

  /** Nobody knows whether it happened, so the dialog is asked before the person is. */
  async function check(run: ShareRun, problem: Problem) {
    state.value = { step: 'checking', kind: run.kind }
    const object = await look(run, false, (found, record) => found && onCreated?.(run, found, record))
    if (signal.aborted) return
    if (object) {
      doubtful.delete(run.kind)
      return settle(run, object, false)
    }
    doubtful.add(run.kind)
    state.value = { step: 'unconfirmed', kind: run.kind, problem }
  }

  /** `isCertain`: the portal said that it was created, so only its address is looked for. */
  async function look(run: ShareRun, isCertain: boolean, onLook: OnLook) {
    const schedule = isCertain ? schedules.shareLink : schedules.share
    const until = Date.now() + schedule.patience
    let since = new Date(run.sentAt)
    const { found, isRead } = await lookFor({ schedule, signal, look: async () => {
      const seen = await findShared(portal, searchTarget(run), signal)
      if (signal.aborted) return { found: undefined, isRead: false }
      newestSeen = Math.max(newestSeen, seen.newestId)
      since = seen.since
      onLook(seen.object, seen.record)
      return { found: seen.object, isRead: seen.couldRead }
    } })
    if (signal.aborted) return undefined
    if (found || (!isRead && Date.now() > until)) return found
    const object = await lookElsewhere?.(searchTarget(run), { since, isCertain }, signal)
    if (signal.aborted || !object) return undefined
    onLook(object, undefined)
    return object
  }

  /** The message may have been read since the press. */
  function searchTarget(run: ShareRun): SearchTarget {
    return { ...known(), ...run }
  }

  /** A later share has its own state; what comes in for an earlier one must not overwrite it. */
  function settle(run: ShareRun, object: SharedObject | undefined, isLooking: boolean) {
    if (!signal.aborted && latest === run) state.value = { step: 'done', run, kind: run.kind, object, isLooking }
  }

  function checkAgain() {
    if (state.value.step === 'unconfirmed' && latest) void check(latest, state.value.problem)
  }

  /** For who needs the link after all: it may have appeared later. */
  function lookAgain() {
    if (state.value.step !== 'done' || state.value.object || state.value.isLooking) return
    const { run } = state.value
    void lookForLink(run, (found, record) => found && onCreated?.(run, found, record))
  }

  const isLatest = (run: ShareRun) => run === latest
  const isDoubtful = (kind: ShareKind) => doubtful.has(kind)
  return { state, isBusy, isLatest, isDoubtful, share, checkAgain, lookAgain }
}

type OnLook = (found: SharedObject | undefined, record: unknown) => void
