import { onScopeDispose, shallowRef } from 'vue'
import { paceAfter, waitOf, type Pace } from '../../../domain/open-lines/polling'
import { pollPace } from '../../../domain/settings/settings'
import { usePortal } from '../../../portal/portal'
import { liveRound, type RoundReads } from './live-round'
import type { OperatorStore } from '../useOperatorStore'

/** What was read within this time, in ms, need not be read again when the frame comes on screen. */
const justNow = 3000
/** Signals of colleagues are heeded no more often than this, in ms, however many come: the briskest pace there is. */
const signalRoundsAtMost = pollPace.least * 1000

interface Live extends RoundReads {
  /** In ms, for busy times. */
  lively?: number
  now?: () => number
  random?: () => number
}

/**
 * Asks for news round after round, since no event of a chat comes to an app's frame (docs/bitrix24/pull.md): less
 * often where nothing happens, at once where a colleague's signal comes, never while the frame is hidden.
 */
export function useLive(store: OperatorStore, live: Live) {
  const { lively, now = Date.now, random = Math.random } = live
  const ask = liveRound(usePortal(), store, live)
  /** No answer comes from the portal at all. */
  const isOffline = shallowRef(false)
  let pace: Pace = { lastNews: now(), slowdown: 1 }
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Kept from the first report on, so that a card that was hidden while it opened does not wake up. */
  let isVisible = true
  let isAwake = false
  let hasStarted = false
  let lastAsked = 0
  const isAsking = shallowRef(false)
  /** The way is free again, or somebody wants to know: a round at once, after the one under way. */
  let isWanted = false
  /** A signal came since the last round began. */
  let isHinted = false
  let lastHeeded = 0

  function plan() {
    clearTimeout(timer)
    const wait = isUrgent() ? Math.max(0, lastHeeded + signalRoundsAtMost - now()) : waitOf(pace, now(), random(), lively)
    if (isAwake) timer = setTimeout(() => void round(true), wait)
  }

  /** A portal that is busy gets no more rounds for signals. */
  function isUrgent() {
    return isHinted && pace.slowdown === 1
  }

  /** A signal says that there is something to read: a round now, or as soon as one may be. It may be made up. */
  function onSignal() {
    isHinted = true
    if (!isAsking.value && isUrgent()) plan()
  }

  /** Asks at once and goes on from there. A round that nobody waits for yields to a busy portal. */
  async function round(yieldsToLoad = false) {
    clearTimeout(timer)
    if (isAsking.value) return
    isAsking.value = true
    isWanted = false
    lastAsked = now()
    if (isHinted) lastHeeded = lastAsked
    isHinted = false
    const outcome = await ask(yieldsToLoad).finally(() => { isAsking.value = false })
    pace = paceAfter(pace, outcome, now())
    isOffline.value = outcome === 'failed'
    if (isWanted && outcome === 'failed' && isAwake) return round()
    plan()
  }

  /** The network is back, or the operator says "Try now": one round at once, whatever the pace had become. */
  function tryNow() {
    if (!hasStarted || !isAwake) return
    pace = { ...pace, slowdown: 1 }
    isWanted = true
    void round()
  }

  /** The frame is on screen (or not): at once a round, and no more while it is hidden. */
  function setVisible(visible: boolean) {
    isVisible = visible
    if (!hasStarted || visible === isAwake) return
    isAwake = visible
    if (!visible) clearTimeout(timer)
    else if (now() - lastAsked < justNow && !isHinted) plan()
    else void round()
  }

  /** Starts the waits without asking at once: everything was just read. */
  function start() {
    hasStarted = true
    isAwake = isVisible
    lastAsked = now()
    plan()
  }

  /** The operator works here: back to the lively pace. */
  function touch() {
    const wasSlow = waitOf(pace, now(), 0.5, lively) > waitOf({ ...pace, lastNews: now() }, now(), 0.5, lively)
    pace = { ...pace, lastNews: now() }
    if (wasSlow && isAwake && !isAsking.value) plan()
  }

  onScopeDispose(() => {
    isAwake = false
    clearTimeout(timer)
  })

  return { isOffline, isAsking, tryNow, start, round, onSignal, setVisible, touch }
}
