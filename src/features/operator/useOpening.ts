import type { Problem } from '../../domain/outcome'
import type { useCrmChats } from './chats/useCrmChats'
import type { useConversation } from './conversation/reading/useConversation'
import type { useUnreadLine } from './conversation/useUnreadLine'
import type { useColleagues } from './live/useColleagues'
import type { useLive } from './live/useLive'
import { useSelfHelp } from './live/useSelfHelp'
import type { Unsent } from './sending/useUnsent'
import type { OperatorStore } from './useOperatorStore'

interface Parts {
  chats: Pick<ReturnType<typeof useCrmChats>, 'state' | 'problem' | 'open' | 'fillIn'>
  conversation: Pick<ReturnType<typeof useConversation>, 'load'>
  unsent: Pick<Unsent, 'restore'>
  live: Pick<ReturnType<typeof useLive>, 'start' | 'setVisible' | 'tryNow' | 'touch'>
  unreadLine: ReturnType<typeof useUnreadLine>
  colleagues: Pick<ReturnType<typeof useColleagues>, 'start'>
}

/** How the card opens, what follows once its chats are there, and that it tries again by itself what failed. */
export function useOpening(store: OperatorStore, { chats, conversation, unsent, live, unreadLine, colleagues }: Parts) {
  let starting: Promise<void> | undefined
  let wasBusy = false
  const selfHelp = useSelfHelp({ problem: inTheWay, retry: () => void retry() })

  /** Opens the card, once at a time: a press while the view tries by itself joins in. */
  function start(how?: { quietly: boolean }): Promise<void> {
    const opened = chats.open(how)
    return starting ??= goOn(opened).finally(() => { starting = undefined })
  }

  async function goOn(opened: Promise<void>) {
    await opened
    wasBusy ||= inTheWay()?.kind === 'busy'
    if (chats.state.value !== 'ready') return
    unsent.restore()
    live.start({ afterBusy: wasBusy })
    if (store.chosenId && !store.conversation) await conversation.load()
    await chats.fillIn()
    void colleagues.start()
  }

  function inTheWay(): Problem | undefined {
    if (chats.state.value === 'failed') return chats.problem.value
    return store.conversation?.state === 'failed' ? store.conversation.problem : undefined
  }

  function retry(): Promise<void> {
    return chats.state.value === 'failed' ? start({ quietly: true }) : conversation.load(store.chosenId, { quietly: true })
  }

  /** The view comes on screen or leaves it. */
  function setVisible(visible: boolean) {
    unreadLine.present()
    live.setVisible(visible)
    selfHelp.setVisible(visible)
  }

  /** The operator works here. */
  function touch() {
    live.touch()
    unreadLine.present()
  }

  /** The network is back. */
  function online() {
    live.tryNow()
    selfHelp.tryNow()
  }

  return { start, setVisible, touch, online }
}
