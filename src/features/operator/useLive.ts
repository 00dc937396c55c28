import { onScopeDispose, shallowRef } from 'vue'
import type { CrmChat } from '../../domain/chat-list'
import type { CrmItem } from '../../domain/crm-item'
import type { OpenLineChat, OpenLineDialog } from '../../domain/open-line'
import { paceAfter, waitOf, type Pace } from '../../domain/polling'
import type { Outcome, Problem } from '../../domain/outcome'
import { pollPace } from '../../domain/settings'
import type { Portal, Questions } from '../../portal/portal'
import { openLineChats } from '../../rest/open-line-chats'
import { openLineDialog } from '../../rest/open-line-sessions'
import type { OperatorStore } from './useOperatorStore'

/** What was read within this time, in ms, need not be read again when the frame comes on screen. */
const justNow = 3000
/** Signals of colleagues are heeded no more often than this, in ms, however many come: the briskest pace there is. */
const heedAtMost = pollPace.least * 1000
/** Chats besides the chosen one that a round looks at. */
const othersAtOnce = 10

interface Live {
  items: () => readonly CrmItem[]
  /** Reads what is newer in the chosen chat. */
  newer: () => Promise<Outcome<boolean>>
  /** Reads the list of chats again. */
  refresh: () => Promise<unknown>
  /** Reads the last messages of chats that are not on screen. */
  lookAt: (chats: CrmChat[]) => Promise<unknown>
  /** In ms, for busy times. */
  lively?: number
  now?: () => number
  random?: () => number
}

/**
 * Only asking reaches us: no event of a chat comes to an app's frame (REST reference, section 21). One small batch a
 * round tells whether there is anything new, and only then more is read. Never while the frame is hidden.
 */
export function useLive(portal: Portal, store: OperatorStore, live: Live) {
  const { items, newer, refresh, lookAt, lively, now = Date.now, random = Math.random } = live
  /** No answer comes from the portal at all. */
  const isOffline = shallowRef(false)
  let pace: Pace = { lastNews: now(), slowdown: 1 }
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Kept from the first report on, so that a card that was hidden while it opened does not wake up. */
  let isVisible = true
  let isAwake = false
  let hasStarted = false
  let lastAsked = 0
  let isAsking = false
  /** A signal came since the last round began. */
  let isHinted = false
  let lastHeeded = 0

  function plan() {
    clearTimeout(timer)
    const wait = isUrgent() ? Math.max(0, lastHeeded + heedAtMost - now()) : waitOf(pace, now(), random(), lively)
    if (isAwake) timer = setTimeout(() => void round(true), wait)
  }

  /** A portal that is busy gets no more rounds for signals. */
  function isUrgent() {
    return isHinted && pace.slowdown === 1
  }

  /** A signal says that there is something to read: a round now, or as soon as one may be. It may be made up. */
  function heed() {
    isHinted = true
    if (!isAsking && isUrgent()) plan()
  }

  /** Asks at once and goes on from there. A round that nobody waits for yields to a busy portal. */
  async function round(yieldsToLoad = false) {
    clearTimeout(timer)
    if (isAsking) return
    isAsking = true
    lastAsked = now()
    if (isHinted) lastHeeded = lastAsked
    isHinted = false
    const outcome = await ask(yieldsToLoad).finally(() => { isAsking = false })
    pace = paceAfter(pace, outcome, now())
    isOffline.value = outcome === 'failed'
    plan()
  }

  async function ask(yieldsToLoad: boolean): Promise<'busy' | 'news' | 'quiet' | 'failed'> {
    const asked = await portal.askAll(questions(), { yieldsToLoad })
    if (!asked.ok) return roundOf(asked.problem)
    const answers = Object.entries(asked.value) as [string, Outcome<unknown>][]
    const busy = answers.find(([, answer]) => !answer.ok && answer.problem.kind === 'busy')
    if (busy) return 'busy'
    const active = answers.filter(([name]) => name.startsWith('live')).map(([, answer]) => answer as Outcome<OpenLineChat[]>)
    let hasNews = isListChanged(active)
    if (hasNews) await refresh()
    const dialogs = answers.flatMap(([, answer]) => answer.ok && isDialog(answer.value) ? [answer.value] : [])
    const grown = dialogs.filter(takeDialog)
    const elsewhere = grown.flatMap(({ chatId }) => store.chosenId === chatId ? [] : store.chat(chatId) ?? [])
    if (elsewhere.length) await lookAt(elsewhere)
    hasNews ||= elsewhere.length > 0
    const { chosen, conversation } = store
    // Where the portal does not tell the dialog, only reading tells whether there is anything new.
    const isTold = conversation?.source === 'member' && dialogs.some(({ chatId }) => chatId === chosen?.id)
    if (chosen && (!isTold || grown.some(({ chatId }) => chatId === chosen.id))) {
      const outcome = await newer()
      if (!outcome.ok) return roundOf(outcome.problem)
      hasNews ||= outcome.value
    }
    return hasNews ? 'news' : 'quiet'
  }

  function questions(): Questions {
    const { chosen } = store
    const others = store.chats.filter(({ id, state, dialog }) => id !== chosen?.id && state !== 'closed' && dialog).slice(0, othersAtOnce)
    const watched = [...chosen?.dialog && store.conversation?.source === 'member' ? [chosen] : [], ...others]
    return Object.assign({},
      ...items().map(item => ({ [`live-${item.type}-${item.id}`]: openLineChats(item, { activeOnly: true }) })),
      ...watched.map(({ id }) => ({ [`dialog${id}`]: openLineDialog(id) }))) as Questions
  }

  function isListChanged(lists: Outcome<OpenLineChat[]>[]): boolean {
    if (lists.some(list => !list.ok)) return false
    const active = new Set(lists.flatMap(list => list.ok ? list.value.map(({ chatId }) => chatId) : []))
    const known = store.chats.filter(({ state }) => state === 'open').map(({ id }) => id)
    return active.size !== known.length || known.some(id => !active.has(id))
  }

  /** Keeps who has the chat; says whether it has messages that we have not read. */
  function takeDialog(dialog: OpenLineDialog): boolean {
    const chat = store.chat(dialog.chatId)
    if (!chat) return false
    store.putChat({ ...store.factsFrom(chat), dialog })
    const known = Math.max(store.conversations.get(chat.id)?.readUpTo ?? 0, store.chosenId === chat.id ? 0 : chat.last?.id ?? 0)
    return dialog.lastMessageId > known
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
    if (wasSlow && isAwake && !isAsking) plan()
  }

  onScopeDispose(() => {
    isAwake = false
    clearTimeout(timer)
  })

  return { isOffline, start, round, heed, setVisible, touch }
}

function roundOf({ kind }: Problem): 'busy' | 'quiet' | 'failed' {
  if (kind === 'busy') return 'busy'
  return kind === 'no-answer' ? 'failed' : 'quiet'
}

function isDialog(value: unknown): value is OpenLineDialog {
  return typeof value === 'object' && value !== null && 'lastMessageId' in value
}
