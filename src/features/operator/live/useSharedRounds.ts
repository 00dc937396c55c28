import { onScopeDispose } from 'vue'
import type { Pace } from '../../../domain/open-lines/polling'
import type { OpenChannel } from '../../../lib/browser/channel'
import { batchLimit } from '../../../portal/portal'
import { countOf, type RoundAnswers, type Wants } from './round-questions'
import { randomId } from '../../../lib/text/random-id'

/** What the other cards of the browser need to say what they want, in ms. */
const listening = 50

/** The part of a round that another card asked for. */
export interface Other { card: string, wants: Wants }
/** What came of it. */
export interface Told extends Other { answers: RoundAnswers }

type Message
  = | { kind: 'asks', round: string }
    | { kind: 'wants', round: string } & Other
    /** `at`: when it was asked, in ms. */
    | { kind: 'told', at: number, pace: Pace, told: readonly Told[] }

interface SharedRounds {
  openChannel: OpenChannel
  wants: (how?: { isShared: boolean }) => Wants
  /** Another card learned how busy the portal is, and perhaps what this one wanted. */
  onTold: (told: { at: number, pace: Pace, mine: Told | undefined }) => void
}

/**
 * One round for all cards of a browser: the one on screen asks for the others too and tells them what came. Only cards of the
 * same portal and the same user hear each other, so each could have read by itself what it is told; nothing is kept.
 */
export function useSharedRounds({ openChannel, wants, onTold }: SharedRounds) {
  const card = randomId()
  let channel: ReturnType<OpenChannel> | undefined
  let gathering: { round: string, others: Other[] } | undefined

  /** Both must be known: without them nobody could tell whose cards these are. */
  function open({ memberId, userId }: { memberId: string, userId: number }) {
    if (!channel && memberId && userId) channel = openChannel(`relay.rounds.2:${memberId}:${userId}`, message => hear(message as Message))
  }

  function post(message: Message) {
    channel?.post(message)
  }

  function hear(message: Message) {
    if (message.kind === 'asks') post({ kind: 'wants', round: message.round, card, wants: wants({ isShared: true }) })
    else if (message.kind === 'wants') take(message)
    else onTold({ at: message.at, pace: message.pace, mine: message.told.find(one => one.card === card) })
  }

  function take({ round, card, wants }: { round: string } & Other) {
    if (gathering?.round === round) gathering.others.push({ card, wants })
  }

  /** What the other cards want to know, as far as a batch has room for it beside one's own. */
  async function gather(): Promise<Other[]> {
    if (!channel) return []
    const round = randomId()
    const { others } = gathering = { round, others: [] as Other[] }
    post({ kind: 'asks', round })
    await new Promise(resolve => setTimeout(resolve, listening))
    gathering = undefined
    let room = batchLimit - countOf(wants())
    return others.filter(({ wants }) => {
      const fits = countOf(wants) <= room
      if (fits) room -= countOf(wants)
      return fits
    })
  }

  /** Tells the others how busy the portal is, and those that wanted something what came. */
  function tell(at: number, pace: Pace, told: readonly Told[]) {
    post({ kind: 'told', at, pace, told })
  }

  onScopeDispose(() => channel?.close())

  return { open, gather, tell }
}
