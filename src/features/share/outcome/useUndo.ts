import { onScopeDispose, shallowRef } from 'vue'
import { confirmed, lookFor, schedules, type Doubt, type Looked } from '../../../domain/confirmed'
import { failed, isRefusal, wordless, type Outcome, type Problem } from '../../../domain/outcome'
import type { SharedObject } from '../../../domain/share/share'
import { fetched } from '../../../lib/fetched'
import { usePortal } from '../../../portal/portal'
import type { ShareRun } from './share-search'

/** Milliseconds for which a share can be undone. */
const undoTime = 10_000

const isUnknown = ({ kind }: Problem) => kind === 'unconfirmed'

/** A share, and what it made. */
interface Made { run: ShareRun, object: SharedObject }

/** Where taking back a share stands. Another one may have been made since, and be offered beside it. */
export type UndoState
  = | { step: 'none' }
    | { step: 'running' | 'undone' } & Made
    | { step: 'failed', problem: Problem } & Made

/**
 * Takes back what was just created, as far as the portal lets us. The notice in the dialog stays, whatever happens.
 * `lasts`: not only for ten seconds, as for what nobody asked for.
 */
export function useUndo(onUndone: (run: ShareRun, object: SharedObject) => void, { lasts = false } = {}) {
  const portal = usePortal()
  const state = shallowRef<UndoState>({ step: 'none' })
  /** What can be taken back. */
  const offered = shallowRef<Made>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = new AbortController()
  onScopeDispose(() => {
    clearTimeout(timer)
    end.abort()
  })

  function offer(run: ShareRun, object: SharedObject) {
    clearTimeout(timer)
    // What people may have read is not taken back behind their backs.
    if (object.kind === 'post') return
    offered.value = { run, object }
    if (!lasts) timer = setTimeout(endOffer, undoTime)
  }

  function endOffer() {
    clearTimeout(timer)
    offered.value = undefined
  }

  function withdraw() {
    endOffer()
    if (state.value.step !== 'running') state.value = { step: 'none' }
  }

  async function undo() {
    const { value: made } = offered
    endOffer()
    if (made) await takeBack(made)
  }

  /** What failed once more. What is offered beside it stays so. */
  async function again() {
    if (state.value.step === 'failed') await takeBack(state.value)
  }

  async function takeBack({ run, object }: Made) {
    state.value = { step: 'running', run, object }
    // Most shares stay, so what takes them back comes when it is needed.
    const loaded = await fetched(import('./take-back'))
    const command = loaded?.takeBack(object)
    if (end.signal.aborted) return
    const look = () => loaded!.lookUndone(portal, object, end.signal)
    const written = command ? await portal.act(command, { signal: end.signal }) : failed(wordless('no-answer'))
    const outcome = await confirmed(Promise.resolve<Outcome<true>>(written), lookingBy(look, written))
    if (end.signal.aborted) return
    if (outcome.ok) return settle(run, object)
    const { problem } = outcome
    state.value = { step: 'failed', run, object, problem }
    if (isUnknown(problem)) await lookLater(run, object, look)
  }

  function settle(run: ShareRun, object: SharedObject) {
    state.value = { step: 'undone', run, object }
    onUndone(run, object)
  }

  /** A refusal may mean that it is gone already: by an earlier press of which no answer came. */
  function lookingBy(look: () => Promise<Looked<true>>, written: Outcome<true>): Doubt<true> {
    const isOpen = (problem: Problem) => isUnknown(problem) || isRefusal(problem)
    const schedule = !written.ok && isUnknown(written.problem) ? schedules.share : schedules.state
    return { look, schedule, signal: end.signal, isOpen }
  }

  /** That it is still there does not mean that it stays: a portal that took too long to answer may be at it yet. */
  async function lookLater(run: ShareRun, object: SharedObject, look: () => Promise<Looked<true>>) {
    const told = state.value
    const isOver = () => end.signal.aborted || state.value !== told
    const unlessOver = async (): Promise<Looked<true>> => isOver() ? { found: undefined, isRead: true } : await look()
    const { found } = await lookFor({ look: unlessOver, schedule: schedules.late, signal: end.signal })
    if (found && !isOver()) settle(run, object)
  }

  return { state, offered, offer, withdraw, undo, again }
}
