import { createPinia, setActivePinia } from 'pinia'
import { effectScope, watch } from 'vue'
import { useOperator } from '../../../src/features/operator/useOperator'
import type { OpenChannel } from '../../../src/lib/browser/channel'
import type { Emulator } from '../../emulator/emulator'
import { withPortal } from '../../emulator/in-process/with-portal'
import { officePortal, type Asked } from './office-portal'
import { addCard, operatorId } from './office-world'

export interface CardWorld {
  emulator: Emulator
  /** Between the cards of one person. */
  openChannel: OpenChannel
  isShut: () => boolean
  tell: (asked: Asked) => void
}

/** A customer's message that is on screen now. */
export interface Seen {
  /** Ms that the card was on screen without it. */
  delay: number
  /** The card was on screen when the customer wrote; else the wait began with its return. */
  wasShown: boolean
}

/** A card's tab in somebody's browser: the operator view's own use cases without its looks. */
export interface Card {
  number: number
  chatId: number
  isShown: boolean
  hiddenAt: number
  /** Tells of each attempt of the view that failed, and once after how many ms its conversation was there. */
  open(told: { failed: () => void, ready: (took: number) => void }): void
  show(isShown: boolean): void
  /** A key or a click of the operator. */
  touch(): void
  /** The customer wrote. */
  expect(messageId: number): void
  /** Takes what the operator has on screen since the last call. */
  takeSeen(): Seen[]
  answer(): void
  close(): void
}

/** Each card is in a browser of its own. */
const frames = { id: '', wasOpen: () => false }

/** The model types no drafts. */
const forgetful = { get: () => undefined, set: () => undefined, keys: () => [] }

export function openCard(number: number, { emulator, openChannel, isShut, tell }: CardWorld): Card {
  const { item, chatId } = addCard(emulator, number)
  setActivePinia(createPinia())
  const scope = effectScope()
  const portal = officePortal({ emulator, card: number, userId: operatorId, isShut, tell })
  const operator = withPortal(portal, () => scope.run(() => useOperator(item, { local: forgetful, openChannel, frames }))!)
  /** Time that the card was on screen before it was last shown or hidden. */
  let shownBefore = 0
  let turnedAt = 0
  let waiting: { id: number, from: number, wasShown: boolean }[] = []
  operator.setVisible(false)
  const isReady = () => operator.chats.state.value === 'ready'
  const shownTime = () => shownBefore + (card.isShown ? emulator.now() - turnedAt : 0)

  const card: Card = {
    number, chatId, isShown: false, hiddenAt: 0,
    open({ failed, ready }) {
      const opensAt = emulator.now()
      scope.run(() => {
        watch(operator.chats.problem, problem => problem && failed(), { flush: 'sync' })
        watch(operator.chats.state, state => state === 'ready' && ready(emulator.now() - opensAt), { flush: 'sync' })
      })
      void operator.start()
    },
    show(isShown) {
      if (isShown === card.isShown) return
      shownBefore = shownTime()
      turnedAt = emulator.now()
      card.isShown = isShown
      if (!isShown) card.hiddenAt = turnedAt
      // As in `OperatorView.vue`.
      operator.setVisible(isShown)
    },
    touch: () => card.isShown && operator.live.touch(),
    expect: id => void waiting.push({ id, from: shownTime(), wasShown: card.isShown }),
    takeSeen() {
      const readUpTo = operator.store.conversations.get(chatId)?.readUpTo ?? 0
      const seen = waiting.filter(({ id }) => id <= readUpTo)
      waiting = waiting.filter(({ id }) => id > readUpTo)
      return seen.map(({ from, wasShown }) => ({ delay: shownTime() - from, wasShown }))
    },
    answer: () => card.isShown && isReady() && operator.send(`Answer ${emulator.now()}`),
    close: () => scope.stop()
  }
  return card
}
