import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isUnderWay } from '../../../../src/domain/sending/sending'
import { changeWorld } from '../../../emulator/control/control-world'
import type { Fault } from '../../../emulator/rest/faults'
import { createEmulator } from '../../../emulator/emulator'
import { chats, memoryStore, openDesk, type Desk } from './operator'

/** Another run of the same kind: `RELAY_SEED=123 npx vitest run random-runs`. */
const seed = Number(process.env['RELAY_SEED'] ?? 20261121)
const runs = Number(process.env['RELAY_RUNS'] ?? 1000)
const steps = 20
const add = 'imopenlines.crm.message.add'
const join = 'imopenlines.crm.chat.user.add'
const read = 'im.dialog.messages.get'

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

/** Mulberry32: small, and the same on every machine. */
function randomOf(state: number): () => number {
  return () => {
    state = (state + 0x6D2B79F5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

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

/** One operator's hour: what was typed, and how often each text was pressed. */
class Run {
  desk!: Desk
  readonly emulator = createEmulator()
  readonly local = memoryStore()
  readonly presses = new Map<string, number>()
  readonly typed: string[] = []
  readonly discarded = new Set<string>()
  private count = 0

  constructor(readonly random: () => number) {}

  pick<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.random() * list.length)]
  }

  async open() {
    const opening = openDesk({ emulator: this.emulator, local: this.local })
    await vi.advanceTimersByTimeAsync(60_000)
    this.desk = await opening
  }

  /** A token is one thing that was typed; typing into a box that holds something goes on from there. */
  type() {
    const { drafts, store } = this.desk.operator
    // Without an open chat there is no box to type into.
    if (store.chosen?.state !== 'open') return
    const token = `«${++this.count}»`
    this.typed.push(token)
    drafts.write(store.chosenId, drafts.textOf(store.chosenId) + token)
  }

  pressed(text: string) {
    for (const token of tokensOf(text)) this.presses.set(token, (this.presses.get(token) ?? 0) + 1)
  }

  /** What the composer would let through, as the composer does. */
  send() {
    const { drafts, store, notice, send, sendAnyway, joinAndSend } = this.desk.operator
    const text = drafts.textOf(store.chosenId)
    const before = store.sendings.find(({ id }) => id === notice.value?.sendingId)
    if (store.chosen?.state !== 'open' || (!text && !before)) return
    const kind = notice.value?.kind
    const goesOn = kind === 'stale' || kind === 'unseen' || kind === 'join'
    if (kind === 'denied' || (!goesOn && !text)) return
    this.pressed(goesOn ? before?.text ?? text : text)
    if (kind === 'stale' || kind === 'unseen') sendAnyway(text)
    else if (kind === 'join') void joinAndSend(text)
    else if (text) send(text)
  }

  unsent() {
    return this.desk.operator.store.sendings.filter(({ state }) => state === 'not-sent' || state === 'unconfirmed')
  }

  step() {
    const { store, chats: { state }, start, select, sending, live, conversation } = this.desk.operator
    if (state.value === 'failed') return void start()
    const one = this.pick(this.unsent())
    const chatId = this.pick(Object.values(chats))!
    const deeds: (() => unknown)[] = [
      () => this.type(), () => this.type(), () => this.type(), () => this.send(), () => this.send(), () => this.send(), () => this.send(),
      () => select(this.pick(store.chats)?.id ?? chatId),
      () => one && (this.pressed(one.text), sending.again(one.id)),
      () => one?.reason === 'unchecked' && (this.pressed(one.text), sending.again(one.id, true)),
      () => one?.state === 'unconfirmed' && void sending.check(one.id),
      () => one && this.random() < 0.2 && (tokensOf(one.text).forEach(token => this.discarded.add(token)), sending.discard(one.id)),
      () => store.putNotice(store.chosenId, undefined),
      () => this.desk.customerSays(chatId, `customer ${this.count}`),
      () => this.desk.colleagueSays(chatId, `colleague ${this.count}`),
      () => this.emulator.faults.add({ ...this.pick(faults)! }),
      () => this.emulator.faults.add({ ...this.pick(faults)! }),
      () => void live.round(),
      () => void conversation.newer(),
      () => this.random() < 0.2 && changeWorld(this.emulator, { op: 'finish', chatId }),
      () => this.random() < 0.2 && changeWorld(this.emulator, { op: 'remove-member', chatId, userId: 7 })
    ]
    this.pick(deeds)!()
  }

  async run() {
    await this.open()
    for (let at = 0; at < steps; at++) {
      this.step()
      if (this.random() < 0.6) await vi.advanceTimersByTimeAsync(this.random() * 3000)
      if (this.random() < 0.04) {
        this.desk.close()
        await this.open()
      }
    }
    this.emulator.faults.clear()
    if (this.desk.operator.chats.state.value === 'failed') void this.desk.operator.start()
    for (let waits = 0; waits < 20 && this.desk.operator.store.sendings.some(one => isUnderWay(one) || one.state === 'queued'); waits++) {
      await vi.advanceTimersByTimeAsync(15_000)
    }
    await vi.advanceTimersByTimeAsync(60_000)
    if (this.desk.operator.chats.state.value !== 'failed') return
    // The opening was lost while the faults were still on: the person presses "Try again".
    void this.desk.operator.start()
    await vi.advanceTimersByTimeAsync(60_000)
  }

  /** Where a token is: each of them must be in one place. */
  places(token: string) {
    const { store, drafts } = this.desk.operator
    const boxes = store.chats.filter(({ id }) => drafts.textOf(id).includes(token)).map(({ id }) => `box ${id}`)
    const shown = this.unsent().filter(({ text }) => text.includes(token)).map(({ chatId, state }) => `${state} ${chatId}`)
    const portal = [...this.emulator.world.chats.values()].flatMap(chat => chat.messages
      .filter(({ text, authorId }) => authorId === 7 && text.includes(token)).map(() => `portal ${chat.id}`))
    return { boxes, shown, portal }
  }
}

function tokensOf(text: string): string[] {
  return text.match(/«\d+»/g) ?? []
}

describe(`${runs} random runs, seed ${seed}`, () => {
  it('lose no text and never send one twice for one press', { timeout: 300_000 }, async () => {
    // The seed is what makes a failure repeatable.
    process.stdout.write(`random runs of the operator view: ${runs}, seed ${seed}\n`)
    let [sent, kept, unconfirmed] = [0, 0, 0]
    for (let at = 0; at < runs; at++) {
      const run = new Run(randomOf(seed + at))
      await run.run()
      for (const token of run.typed) {
        const { boxes, shown, portal } = run.places(token)
        const hint = `run ${at} (seed ${seed + at}), text ${token}: ${[...boxes, ...shown, ...portal].join(', ') || 'nowhere'}`
        const isDoubtful = shown.some(place => place.startsWith('unconfirmed'))
        expect(portal.length, `${hint}; more often on the portal than pressed`).toBeLessThanOrEqual(run.presses.get(token) ?? 0)
        expect(new Set(portal).size, `${hint}; in two chats`).toBeLessThanOrEqual(1)
        if (run.discarded.has(token)) continue
        const places = boxes.length + shown.length + (isDoubtful ? 0 : Math.min(portal.length, 1))
        expect(places, hint).toBe(1)
        if (isDoubtful) unconfirmed++
        else if (portal.length) sent++
        else kept++
      }
      run.desk.close()
    }
    process.stdout.write(`  ${sent} texts sent, ${kept} kept, ${unconfirmed} not confirmed\n`)
    expect(sent).toBeGreaterThan(runs / 4)
    expect(kept).toBeGreaterThan(runs / 10)
  })
})
