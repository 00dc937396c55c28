import { onScopeDispose, shallowRef } from 'vue'
import { isSameItem } from '../../../domain/crm-item'
import { crowdedPace, freshPace, paceAfter, waitOf, type Pace, type Round } from '../../../domain/open-lines/polling'
import { mayPass, type Problem } from '../../../domain/outcome'
import { pollPace } from '../../../domain/settings/settings'
import { usePortal } from '../../../portal/portal'
import type { OpenChannel } from '../../../lib/browser/channel'
import type { OperatorStore } from '../useOperatorStore'
import { liveRound, roundOf, type RoundReads } from './live-round'
import { roundQuestions, type RoundAnswers, type Wants } from './round-questions'
import { useSharedRounds, type Told } from './useSharedRounds'

/** What was read within this time, in ms, need not be read again when the frame comes on screen. */
const justNow = 3000
/** Signals of colleagues are heeded no more often than this, in ms, however many come: the briskest pace there is. */
const signalRoundsAtMost = pollPace.least * 1000

interface Live extends RoundReads {
  openChannel: OpenChannel
  /** In ms, for busy times. */
  lively: number
}

/**
 * Asks for news round after round, since no event of a chat comes to an app's frame (docs/bitrix24/pull.md): less
 * often where nothing happens, at once where a colleague's signal comes, never while the frame is hidden.
 */
export function useLive(store: OperatorStore, live: Live) {
  const { lively } = live
  const portal = usePortal()
  const { wants, take } = liveRound(store, live)
  const shared = useSharedRounds({ openChannel: live.openChannel, wants, onTold })
  /** No answer comes from the portal at all. */
  const isOffline = shallowRef(false)
  /** Why the last round brought nothing, where that does not pass by itself. */
  const problem = shallowRef<Problem>()
  let pace = freshPace(Date.now())
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
  /** What another card was told for this one while it was hidden: taken when it is on screen again. */
  let held: Told | undefined

  function plan() {
    clearTimeout(timer)
    // A clock that was set back must not silence the card.
    const untilSignal = Math.min(signalRoundsAtMost, Math.max(0, lastHeeded + signalRoundsAtMost - Date.now()))
    const wait = isUrgent() ? untilSignal : waitOf(pace, Date.now(), Math.random(), lively)
    if (isAwake) timer = setTimeout(() => void round(true), wait)
  }

  /** A portal that is busy gets no more rounds for signals. */
  function isUrgent() {
    return isHinted && !pace.share && !pace.refused
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
    lastAsked = Date.now()
    if (isHinted) lastHeeded = lastAsked
    isHinted = false
    const outcome = await ask(yieldsToLoad).finally(() => { isAsking.value = false })
    isOffline.value = outcome === 'failed'
    if (isWanted && outcome === 'failed' && isAwake) return round()
    plan()
  }

  /** Where the portal is crowded, for the other cards of this browser too. */
  async function ask(yieldsToLoad: boolean): Promise<Round> {
    const isCrowded = pace.share > 0
    const others = isCrowded ? await shared.gather() : []
    const own = wants()
    const questions = { own: roundQuestions(own), others: others.map(other => roundQuestions(other.wants)) }
    const asked = await portal.askAll(questions, { yieldsToLoad })
    held = undefined
    const outcome = asked.ok ? await hear(own, asked.value.own) : roundOf(asked.problem)
    if (!asked.ok) problem.value = lasting(asked.problem)
    pace = paceAfter(pace, outcome, Date.now(), lively)
    const told = asked.ok ? others.map((other, at) => ({ ...other, answers: asked.value.others[at]! })) : []
    if (isCrowded || pace.share) shared.tell(lastAsked, pace, told)
    return outcome
  }

  /** Another card of this browser asked: how busy the portal is, it knows for all of them. */
  function onTold({ at, pace: told, mine }: { at: number, pace: Pace, mine: Told | undefined }) {
    pace = { ...told, lastNews: pace.lastNews }
    if (!mine || isAsking.value || at < lastAsked) return
    held = mine
    lastAsked = at
    if (isAwake) void takeHeld()
  }

  /** As a round of one's own. */
  async function takeHeld() {
    const { wants, answers } = held!
    held = undefined
    clearTimeout(timer)
    isAsking.value = true
    const outcome = await hear(wants, answers).finally(() => { isAsking.value = false })
    if (outcome === 'news') pace = { ...pace, lastNews: Date.now() }
    isOffline.value = outcome === 'failed'
    plan()
  }

  /** The network is back, or the operator says "Try now": one round at once, whatever the pace had become. */
  function tryNow() {
    if (!hasStarted || !isAwake) return
    pace = { ...pace, refused: 0 }
    isWanted = true
    void round()
  }

  /** The frame is on screen (or not): at once a round, and no more while it is hidden. */
  function setVisible(visible: boolean) {
    isVisible = visible
    if (!hasStarted || visible === isAwake) return
    isAwake = visible
    if (!visible) clearTimeout(timer)
    else if (Date.now() - lastAsked > Math.max(justNow, pace.share) || isHinted) void round()
    else if (held) void takeHeld()
    else plan()
  }

  /** Starts the waits without asking at once: everything was just read, `afterBusy` only after the portal had refused it for load. */
  function start({ afterBusy = false } = {}) {
    hasStarted = true
    if (afterBusy) pace = crowdedPace(Date.now(), lively)
    isAwake = isVisible
    lastAsked = Date.now()
    shared.open({ memberId: portal.opening.memberId, userId: store.me?.id ?? 0 })
    plan()
  }

  /** The operator works here: back to the lively pace. */
  function touch() {
    const wasSlow = waitOf(pace, Date.now(), 0.5, lively) > waitOf({ ...pace, lastNews: Date.now() }, Date.now(), 0.5, lively)
    pace = { ...pace, lastNews: Date.now() }
    if (wasSlow && isAwake && !isAsking.value) plan()
  }

  function hear(wants: Wants, answers: RoundAnswers): Promise<Round> {
    problem.value = lastingIn(wants, answers)
    return take(wants, answers)
  }

  /** Why the list that the chosen chat comes from was turned down. */
  function lastingIn({ items }: Wants, { active }: RoundAnswers): Problem | undefined {
    const at = items.findIndex(item => store.chosen && isSameItem(item, store.chosen.item))
    const list = active[Math.max(0, at)]
    return list?.ok === false ? lasting(list.problem) : undefined
  }

  onScopeDispose(() => {
    isAwake = false
    clearTimeout(timer)
  })

  return { isOffline, problem, isAsking, tryNow, start, round, onSignal, setVisible, touch }
}

/** What does not pass by itself. */
function lasting(problem: Problem): Problem | undefined {
  return mayPass(problem) || problem.kind === 'cancelled' ? undefined : problem
}
