import fc from 'fast-check'
import { expect, vi } from 'vitest'
import { isUnderWay, type Sending } from '../../../../src/domain/sending/sending'
import { changeWorld } from '../../../emulator/control/control-world'
import { createEmulator } from '../../../emulator/emulator'
import type { Fault } from '../../../emulator/rest/faults'
import type { OpenChannel } from '../../../../src/lib/browser/channel'
import type { LocalStore } from '../../../../src/lib/browser/local-store'
import { channelsInProcess } from '../../../emulator/in-process/channels'
import { chats, ida, memoryStore, openDesk, type Desk } from './operator'

const add = 'imopenlines.crm.message.add'
const join = 'imopenlines.crm.chat.user.add'
const read = 'im.dialog.messages.get'

const faults: Fault[] = [
  ...(['http-before', 'http-after', 'lost-after-headers', 'cut-before-headers', 'no-time', 'token-expired', 'never-answer'] as const)
    .map(fault => ({ fault, method: add, times: 1 })),
  ...['MESSAGE_ADD_ERROR', 'CANCELED', 'CHAT_NOT_IN_CRM', 'ACCESS_DENIED', 'QUERY_LIMIT_EXCEEDED', 'ERROR_ARGUMENT']
    .map(code => ({ fault: 'refuse' as const, method: add, code, times: 1 })),
  { fault: 'slow', method: add, ms: 4000, times: 1 },
  { fault: 'slow', method: add, ms: 20_000, times: 1 },
  { fault: 'refuse', method: read, code: 'ACCESS_ERROR', times: 1 },
  { fault: 'http-before', method: read, times: 4 },
  { fault: 'never-answer', method: read, times: 1 },
  { fault: 'http-before', method: 'batch', times: 3 },
  { fault: 'refuse', method: join, code: 'ACCESS_DENIED', times: 1 },
  { fault: 'http-after', method: join, times: 1 }
]

/** What a person did. A token is one thing that was typed; `name` tells those of several people apart. */
export class Person {
  constructor(private readonly name = '') {}

  readonly typed: string[] = []
  readonly presses = new Map<string, number>()
  readonly discarded = new Set<string>()

  type(): string {
    const token = `«${this.name}${this.typed.length + 1}»`
    this.typed.push(token)
    return token
  }

  press(text: string) {
    for (const token of tokensOf(text)) this.presses.set(token, (this.presses.get(token) ?? 0) + 1)
  }

  discard(text: string) {
    for (const token of tokensOf(text)) this.discarded.add(token)
  }
}

function tokensOf(text: string): string[] {
  return text.match(/«\w+»/g) ?? []
}

/** What the tabs of one person's browser have together. */
export interface Browser { local: LocalStore, frames: Set<string>, openChannel: OpenChannel }

export const newBrowser = (): Browser => ({ local: memoryStore(), frames: new Set(), openChannel: channelsInProcess() })

/** A card, which may be closed and opened again, and the portal behind it. */
export class Card {
  desk!: Desk

  constructor(readonly emulator = createEmulator(), readonly browser = newBrowser(), readonly userId: number = ida) {}

  async open() {
    let desk: Desk | undefined
    void openDesk({ emulator: this.emulator, userId: this.userId, ...this.browser }).then((opened) => { desk = opened })
    for (let seconds = 0; seconds < 60 && !desk; seconds++) await vi.advanceTimersByTimeAsync(1000)
    this.desk = desk!
    return this
  }

  get operator() {
    return this.desk.operator
  }

  unsent(): Sending[] {
    return this.operator.store.sendings.filter(({ state }) => state === 'not-sent' || state === 'unconfirmed')
  }

  /** The end of a run: no more faults, and all that is under way comes to its end. */
  async settle() {
    this.emulator.faults.clear()
    await this.tryAgain()
    const isBusy = () => this.operator.store.sendings.some(one => isUnderWay(one) || one.state === 'queued')
    for (let waits = 0; waits < 20 && isBusy(); waits++) await vi.advanceTimersByTimeAsync(15_000)
    await vi.advanceTimersByTimeAsync(60_000)
    // The opening was lost while the faults were still on.
    await this.tryAgain()
  }

  /** In the browser, where another tab shows it or the next opening brings it back. Always false for a card that is alone. */
  isKeptElsewhere(token: string): boolean {
    const { local, frames } = this.browser
    return frames.size > 1 && local.keys().some(key => local.get(key)?.includes(token))
  }

  private async tryAgain() {
    if (this.operator.chats.state.value !== 'failed') return
    void this.operator.start()
    await vi.advanceTimersByTimeAsync(60_000)
  }

  /** Where a token is. `shown`: sendings that wait for the person, `onTheirWay`: those that do not. */
  places(token: string) {
    const { store, drafts } = this.operator
    const unsent = this.unsent()
    const held = store.sendings.filter(({ text }) => text.includes(token))
    return {
      boxes: store.chats.filter(({ id }) => drafts.textOf(id).includes(token)).map(({ id }) => `box ${id}`),
      shown: held.filter(one => unsent.includes(one)).map(({ chatId, state }) => `${state} ${chatId}`),
      onTheirWay: held.filter(one => !unsent.includes(one)).map(({ chatId, state }) => `${state} ${chatId}`),
      portal: [...this.emulator.world.chats.values()].flatMap(chat => chat.messages
        .filter(({ text, authorId }) => authorId === this.userId && text.includes(token)).map(() => `portal ${chat.id}`))
    }
  }
}

type Step = fc.AsyncCommand<Person, Card, false>

/** One thing that happens. A card that failed to open has only "Try again". After each step every text is somewhere. */
function step(name: string, act: (person: Person, card: Card) => unknown): Step {
  return {
    check: () => true,
    async run(person, card) {
      if (card.operator.chats.state.value === 'failed') void card.operator.start()
      else await act(person, card)
      if (card.operator.chats.state.value === 'ready') await expectKept(person, card)
    },
    toString: () => name
  }
}

/**
 * What was kept comes back a moment after the chats, within the same task: nobody can press in between. What another tab of the
 * same browser has, or what is laid aside, is kept as well.
 */
async function expectKept(person: Person, card: Card) {
  const isNowhere = (token: string) =>
    !person.discarded.has(token) && Object.values(card.places(token)).flat().length === 0 && !card.isKeptElsewhere(token)
  for (let turns = 0; turns < 10 && person.typed.some(isNowhere); turns++) await Promise.resolve()
  expect(person.typed.filter(isNowhere), 'texts that are nowhere').toEqual([])
}

/** Typing goes on from what the box holds. Without an open chat there is no box to type into. */
const type = step('type', (person, { operator: { drafts, store } }) => {
  if (store.chosen?.state === 'open') drafts.write(store.chosenId, drafts.textOf(store.chosenId) + person.type())
})

/** What the composer would let through, as the composer does. */
const send = step('send', (person, { operator: { drafts, store, notice, send, sendAnyway, joinAndSend } }) => {
  const text = drafts.textOf(store.chosenId)
  const before = store.sendings.find(({ id }) => id === notice.value?.sendingId)
  if (store.chosen?.state !== 'open' || (!text && !before)) return
  const kind = notice.value?.kind
  const goesOn = kind === 'stale' || kind === 'unseen' || kind === 'join'
  if (kind === 'denied' || (!goesOn && !text)) return
  person.press(goesOn ? before?.text ?? text : text)
  if (kind === 'stale' || kind === 'unseen') sendAnyway(text)
  else if (kind === 'join') void joinAndSend(text)
  else if (text) send(text)
})

/** Something is done with one of the sendings that wait for the person. */
function withUnsent(name: string, act: (one: Sending, person: Person, card: Card) => unknown): fc.Arbitrary<Step> {
  return fc.nat(3).map(at => step(`${name} #${at}`, (person, card) => {
    const unsent = card.unsent()
    const one = unsent[at % unsent.length]
    if (one) return act(one, person, card)
  }))
}

function inChat(name: string, act: (chatId: number, card: Card, person: Person) => unknown): fc.Arbitrary<Step> {
  return fc.constantFrom(...Object.values(chats)).map(chatId => step(`${name} ${chatId}`, (person, card) => act(chatId, card, person)))
}

/** What may happen in an hour of an operator, as often as it is worth trying. */
const steps = fc.oneof(
  { weight: 15, arbitrary: fc.constant(type) },
  { weight: 20, arbitrary: fc.constant(send) },
  { weight: 30, arbitrary: fc.nat(3000).map(ms => step(`wait ${ms} ms`, () => vi.advanceTimersByTimeAsync(ms))) },
  { weight: 10, arbitrary: fc.constantFrom(...faults).map(fault => step(`fault ${JSON.stringify(fault)}`, (_, { emulator }) =>
    emulator.faults.add({ ...fault }))) },
  { weight: 5, arbitrary: inChat('select', (chatId, { operator: { select } }) => select(chatId)) },
  { weight: 5, arbitrary: inChat('customer writes in', (chatId, { desk }, { typed }) =>
    desk.customerSays(chatId, `customer ${typed.length}`)) },
  { weight: 5, arbitrary: inChat('colleague writes in', (chatId, { desk }, { typed }) =>
    desk.colleagueSays(chatId, `colleague ${typed.length}`)) },
  { weight: 5, arbitrary: withUnsent('send again', (one, person, { operator: { sending } }) => {
    person.press(one.text)
    sending.again(one.id)
  }) },
  { weight: 5, arbitrary: withUnsent('send anyway', (one, person, { operator: { sending } }) => {
    if (one.reason !== 'unchecked') return
    person.press(one.text)
    sending.again(one.id, true)
  }) },
  { weight: 5, arbitrary: withUnsent('check', (one, _, { operator: { sending } }) => {
    if (one.state === 'unconfirmed') void sending.check(one.id)
  }) },
  { weight: 1, arbitrary: withUnsent('discard', (one, person, { operator: { sending } }) => {
    person.discard(one.text)
    sending.discard(one.id)
  }) },
  { weight: 5, arbitrary: fc.constant(step('dismiss the notice', (_, { operator: { store } }) => store.putNotice(store.chosenId, undefined))) },
  { weight: 5, arbitrary: fc.constant(step('round', (_, { operator: { chats: { state }, live } }) => {
    // The view asks for nothing by itself before its chats are there.
    if (state.value === 'ready') void live.round()
  })) },
  { weight: 5, arbitrary: fc.constant(step('read on', (_, { operator: { conversation } }) => void conversation.newer())) },
  { weight: 1, arbitrary: inChat('finish', (chatId, { emulator }) => changeWorld(emulator, { op: 'finish', chatId })) },
  { weight: 1, arbitrary: inChat('remove from', (chatId, { emulator, userId }) =>
    changeWorld(emulator, { op: 'remove-member', chatId, userId })) },
  { weight: 3, arbitrary: fc.constant(step('close and open the card', (_, card) => {
    card.desk.close()
    return card.open()
  })) }
)

/** About thirty steps of one operator. `replayPath`: of a failure that was reported, to run only its last, smallest form. */
export function randomSteps(replayPath?: string) {
  return fc.commands<Person, Card, false>([steps], { maxCommands: 60, size: 'max', ...replayPath ? { replayPath } : {} })
}

/** Several people at their cards of one deal, by name. */
export interface Desks { people: Record<string, Person>, cards: Record<string, Card> }

/** The same steps, each by one of them. A card has its own open frame, so what is nowhere in it may be in another tab's. */
export function stepsOf(names: readonly string[], replayPath?: string) {
  const anyStep = fc.tuple(fc.constantFrom(...names), steps).map(([name, { run, toString }]): fc.AsyncCommand<Desks, Desks, false> => ({
    check: () => true,
    run: (_, { people, cards }) => run(people[name]!, cards[name]!),
    toString: () => `${name}: ${toString()}`
  }))
  return fc.commands<Desks, Desks, false>([anyStep], { maxCommands: 60, size: 'max', ...replayPath ? { replayPath } : {} })
}
