import type { BucketSize } from '../../emulator/rest/bucket'
import { customerWrites } from '../../emulator/world/customer'
import { createEmulator } from '../../emulator/emulator'
import { seeded, startClock } from '../virtual-clock'
import { channelsInProcess } from '../../emulator/in-process/channels'
import { openCard, type Card, type Seen } from './card'
import type { Asked } from './office-portal'

const second = 1000
const minute = 60 * second

/** What people in the office do, in ms of the mean. Chosen by us, printed with the figures. */
export const habits = {
  /** A customer in a running dialog writes again. */
  writes: 6 * minute,
  /** The operator turns to another card, or away from all (every fifth time). */
  turns: 90 * second,
  away: 0.2,
  /** A key or a click in the card that is on screen. */
  touches: 20 * second,
  /** From reading a message to sending the answer: 20 to 60 s. */
  answers: [20 * second, 60 * second]
} as const

export interface Office {
  cards: number
  /** One of them is on screen at a time; with 1 all cards are, all the time. */
  cardsEach: number
  /** Cards are opened within this time, in ms; 0: all in the same moment. */
  openWithin: number
  until: number
  seed: number
  /** Without it, the app's own chance is always the middle. */
  jitter?: boolean
  /** The portal refuses everything between these, in ms from the start. */
  shut?: { from: number, to: number }
  /** The portal's for ordinary plans by default. */
  bucket?: BucketSize
}

export interface OfficeLog {
  /** With how long the card had been hidden, in ms; 0 for one on screen. */
  asked: (Asked & { hiddenFor: number })[]
  /** When a customer's message came on screen, in ms from the start. */
  seen: (Seen & { at: number })[]
  /** From opening a card to its conversation, ms; cards that never came up are not in it. */
  opened: number[]
  /** How often a card was refused everything that opens it, so that it said so and tried again by itself. */
  failedOpenings: number
  /** Cards of which that is true. */
  cardsTold: number
}

/**
 * An office of open cards behind one address, on the app's own code from the use cases down to the repeats, the
 * emulator's REST with the portal's bucket, and a virtual clock. The way over the network takes no time.
 */
export async function runOffice(office: Office): Promise<OfficeLog> {
  const start = Date.UTC(2026, 10, 23, 8)
  const chance = seeded(office.seed)
  const clock = startClock(start, office.jitter === false ? () => 0.5 : seeded(office.seed + 1))
  const { shut = { from: Infinity, to: Infinity } } = office
  const log: OfficeLog = { asked: [], seen: [], opened: [], failedOpenings: 0, cardsTold: 0 }
  const cards: Card[] = []
  const touched = new Set<Card>()
  const now = () => clock.now() - start
  const emulator = createEmulator({ now: clock.now, ...office.bucket ? { bucket: office.bucket } : {} })

  const after = (ms: number, run: () => void) => clock.at(clock.now() + ms, run)
  const about = (mean: number) => -Math.log(1 - chance()) * mean
  const between = ([from, to]: readonly [number, number]) => from + chance() * (to - from)
  const often = (mean: number, run: () => void) => after(about(mean), () => {
    run()
    often(mean, run)
  })

  const tell = (asked: Asked) => {
    const card = cards[asked.card]!
    // What it hears, the other cards of the person may hear too.
    const first = asked.card - asked.card % office.cardsEach
    for (const own of cards.slice(first, first + office.cardsEach)) touched.add(own)
    log.asked.push({ ...asked, at: now(), hiddenFor: card.isShown ? 0 : clock.now() - card.hiddenAt })
  }

  function open(card: Card) {
    let isTold = false
    const failed = () => {
      log.failedOpenings++
      if (!isTold) log.cardsTold++
      isTold = true
    }
    card.open({ failed, ready: took => void log.opened.push(took) })
  }

  /** A person with their cards: opens one after the other, then turns from one to another. */
  function begin(own: Card[]) {
    const first = chance() * office.openWithin
    own.forEach((card, at) => after(first + (office.openWithin && at * 5 * second), () => {
      for (const other of own) other.show(other === card)
      open(card)
    }))
    if (own.length > 1) after(first + minute, () => turn(own))
  }

  function turn(own: Card[]) {
    const isAway = chance() < habits.away
    const next = isAway ? undefined : own[Math.floor(chance() * own.length)]
    for (const card of own) card.show(card === next)
    if (next) touched.add(next)
    after(about(habits.turns), () => turn(own))
  }

  function live(card: Card) {
    often(habits.writes, () => card.expect(customerWrites(emulator.world, card.chatId, 'Is there any news?')))
    often(habits.touches, () => card.touch())
  }

  function look() {
    for (const card of touched) {
      const seen = card.takeSeen()
      log.seen.push(...seen.map(one => ({ ...one, at: now() })))
      if (seen.length) after(between(habits.answers), () => card.answer())
    }
    touched.clear()
  }

  try {
    let openChannel = channelsInProcess()
    for (let number = 0; number < office.cards; number++) {
      if (number % office.cardsEach === 0) openChannel = channelsInProcess()
      cards.push(openCard(number, { emulator, openChannel, isShut: () => now() >= shut.from && now() < shut.to, tell }))
    }
    for (let at = 0; at < cards.length; at += office.cardsEach) begin(cards.slice(at, at + office.cardsEach))
    for (const card of cards) live(card)
    await clock.runUntil(start + office.until, look)
    return log
  } finally {
    for (const card of cards) card.close()
    clock.stop()
  }
}
