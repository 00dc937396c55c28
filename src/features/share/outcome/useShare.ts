import { computed, onScopeDispose, shallowRef } from 'vue'
import { confirmed, lookFor, schedules, type Look, type Looked } from '../../../domain/confirmed'
import { failed, type Outcome, type Problem } from '../../../domain/outcome'
import { isProvenByAnswer, isSure, type SharedObject, type ShareKind } from '../../../domain/share/share'
import { timeNow } from '../../../lib/time/clock'
import { usePortal } from '../../../portal/portal'
import { shareMessage } from '../../../rest/im/messages'
import { findShared } from './find-shared'
import type { LookHints } from './look-elsewhere'
import type { SearchTarget, Seen, ShareRun } from './share-search'
import type { useOpenShares } from './useOpenShares'

/** Where a share stands; `checking` reads the dialog back after an unknown outcome. */
export type ShareState
  = | { step: 'idle' }
    | { step: 'running' | 'checking', kind: ShareKind }
    | { step: 'done', run: ShareRun, kind: ShareKind, object: SharedObject | undefined, second: SharedObject | undefined, isLooking: boolean }
    | { step: 'refused', kind: ShareKind, problem: Problem }
    | { step: 'unconfirmed', kind: ShareKind, problem: Problem }

interface ShareParts {
  /** What is known of message and dialog at this moment; more may be known by the time of a look. */
  known: () => Omit<SearchTarget, 'kind' | 'sentAt' | 'pressedAt'>
  /** Where a share is noted before it is sent, until its outcome is known. */
  openShares: ReturnType<typeof useOpenShares>
  /**
   * It is certain that the object exists. Told again when its address is known. `record`: the user's record as
   * stored, where it was just read.
   */
  onCreated?: (run: ShareRun, object: SharedObject | undefined, record: unknown) => void
  /** A second one was made by the same press. */
  onSecond?: (run: ShareRun, object: SharedObject) => void
  /** Another place to look where the dialog does not tell. */
  lookElsewhere?: (searchTarget: SearchTarget, hints: LookHints, signal: AbortSignal) => Promise<SharedObject | undefined>
}

/** Shares once. A press while one runs does nothing, whatever its kind: two calls make two objects. */
export function useShare({ known, openShares, onCreated, onSecond, lookElsewhere }: ShareParts) {
  const portal = usePortal()
  const state = shallowRef<ShareState>({ step: 'idle' })
  const isBusy = computed(() => state.value.step === 'running' || state.value.step === 'checking')
  const end = new AbortController()
  const { signal } = end
  let latest: ShareRun | undefined
  let newestSeen = 0
  /** What came of the latest run besides, where the browser repeated its request. */
  let second: SharedObject | undefined
  onScopeDispose(() => end.abort())

  async function share(kind: ShareKind) {
    if (isBusy.value) return
    state.value = { step: 'running', kind }
    const { dialog, messageId, newestId } = known()
    // Notices of earlier shares of this session must not count for this one.
    const run = { kind, dialog, messageId, newestId: Math.max(newestId, newestSeen), sentAt: timeNow(), pressedAt: Date.now() }
    latest = run
    second = undefined
    openShares.begin(run)
    await confirm(run, portal.act(shareMessage(run.dialog.id, run.messageId, kind), { signal }))
  }

  /** Sent once; where nobody knows whether it happened, the dialog is asked before the person is. */
  async function confirm(run: ShareRun, written: Promise<Outcome<true>>) {
    const { kind } = run
    const onDoubt = () => { state.value = { step: 'checking', kind } }
    const onLook: OnLook = (found, record) => found && onCreated?.(run, found, record)
    const outcome = await confirmed<true | SharedObject>(written, { ...looking(run, false, onLook), onDoubt })
    if (signal.aborted) return
    if (outcome.ok) return outcome.value === true ? created(run) : settle(run, outcome.value, false)
    const { problem } = outcome
    if (problem.kind !== 'unconfirmed') openShares.over(kind, run.sentAt)
    state.value = { step: problem.kind === 'unconfirmed' ? 'unconfirmed' : 'refused', kind, problem }
  }

  /** Success does not wait for the link: it appears when it is found. */
  async function created(run: ShareRun) {
    openShares.own.taken.add(run.sentAt)
    let isRecorded = !isProvenByAnswer(run.kind)
    await lookForLink(run, (found, record) => {
      if (!isRecorded || found) onCreated?.(run, found, record)
      isRecorded = true
    })
  }

  async function lookForLink(run: ShareRun, onLook: OnLook) {
    settle(run, undefined, true)
    settle(run, (await lookFor(looking(run, true, onLook))).found, false)
  }

  /** How to look: into the dialog, and the last time elsewhere too. `isCertain`: the portal said that it was created. */
  function looking(run: ShareRun, isCertain: boolean, onLook: OnLook): Look<SharedObject> {
    const schedule = isCertain ? schedules.shareLink : schedules.share
    let looks = 0
    let until = 0

    async function look() {
      until ||= Date.now() + schedule.patience
      const seen = await lookIntoDialog(run, onLook)
      const isLast = ++looks === schedule.waits.length && (seen.isRead || Date.now() <= until)
      if (seen.found || !isLast || signal.aborted) return seen
      const { since, others, versions, likely } = seen
      const hints = { since, isCertain, others, versions }
      const object = await lookElsewhere?.(searchTarget(run), hints, signal) ?? (isCertain ? likely : undefined)
      if (!object || signal.aborted) return seen
      onLook(object, undefined)
      return { ...seen, found: object }
    }
    return { look, schedule, signal }
  }

  async function lookIntoDialog(run: ShareRun, onLook: OnLook): Promise<Looked<SharedObject> & Seen> {
    const seen = await findShared(portal, searchTarget(run), signal)
    const { object, second: another, couldRead, record, newestId } = seen
    if (signal.aborted) return { ...seen, found: undefined, isRead: false }
    newestSeen = Math.max(newestSeen, newestId)
    if (another && run === latest) {
      second = another
      onSecond?.(run, another)
    }
    onLook(object, record)
    return { ...seen, found: object, isRead: couldRead }
  }

  /** The message may have been read since the press. */
  function searchTarget(run: ShareRun): SearchTarget {
    return { ...known(), ...run }
  }

  /** A later share has its own state; what comes in for an earlier one must not overwrite it. */
  function settle(run: ShareRun, object: SharedObject | undefined, isLooking: boolean) {
    if (!signal.aborted && latest === run) state.value = { step: 'done', run, kind: run.kind, object, second, isLooking }
  }

  function checkAgain() {
    if (state.value.step === 'unconfirmed' && latest) void confirm(latest, Promise.resolve(failed(state.value.problem)))
  }

  /** For who needs the link after all: it may have appeared later. */
  function lookAgain() {
    if (state.value.step !== 'done' || isSure(state.value.object) || state.value.isLooking) return
    const { run } = state.value
    void lookForLink(run, (found, record) => found && onCreated?.(run, found, record))
  }

  const isLatest = (run: ShareRun) => run === latest
  return { state, isBusy, isLatest, share, checkAgain, lookAgain }
}

type OnLook = (found: SharedObject | undefined, record: unknown) => void
