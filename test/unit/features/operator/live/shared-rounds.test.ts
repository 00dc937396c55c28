import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createEmulator, type Emulator } from '../../../../emulator/emulator'
import { channelsInProcess } from '../../../../emulator/in-process/channels'
import { chats, ida, openDesk, tom, type Desk } from '../operator'

/** Two cards of one browser, the first on screen. */
let emulator: Emulator
let shown: Desk
let hidden: Desk
let openChannel: ReturnType<typeof channelsInProcess>

const wait = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000)
const lastText = ({ operator: { store } }: Desk) => store.conversation!.history!.messages.at(-1)!.text

async function open(userId = ida): Promise<Desk> {
  const opening = openDesk({ emulator, openChannel, userId })
  await wait(0.1)
  const desk = await opening
  desk.operator.select(chats.mine)
  await wait(0.1)
  return desk
}

/** A round is answered, the next one refused. */
async function crowd(desk: Desk) {
  await desk.operator.live.round()
  emulator.faults.add({ fault: 'refuse', method: 'batch', code: 'QUERY_LIMIT_EXCEEDED', status: 503, times: 1 })
  void desk.operator.live.round(true)
  await wait(1)
}

beforeEach(async () => {
  vi.useFakeTimers()
  emulator = createEmulator()
  openChannel = channelsInProcess()
  shown = await open()
  hidden = await open()
  hidden.operator.setVisible(false)
  emulator.log.clear()
})
afterEach(() => {
  shown.close()
  hidden.close()
  vi.useRealTimers()
})

it('one card asks for both where the portal is crowded, and the other one has it at once when it is shown', async () => {
  await crowd(shown)
  shown.customerSays(chats.mine, 'Are you there?')
  await wait(25)
  expect(lastText(shown)).toBe('Are you there?')
  expect(lastText(hidden), 'nothing happens in a card that nobody sees').not.toBe('Are you there?')
  emulator.log.clear()
  hidden.operator.setVisible(true)
  await wait(1)
  expect(lastText(hidden)).toBe('Are you there?')
  expect(shown.requests()).toEqual([])
})

it('a card that was told too long ago asks for itself', async () => {
  await crowd(shown)
  await wait(25)
  shown.operator.setVisible(false)
  await wait(60)
  shown.customerSays(chats.mine, 'And now?')
  emulator.log.clear()
  hidden.operator.setVisible(true)
  await wait(1)
  expect(lastText(hidden)).toBe('And now?')
  expect(shown.requests()).toEqual(['batch'])
})

it('two cards on screen share one round', async () => {
  hidden.operator.setVisible(true)
  await wait(1)
  await crowd(shown)
  emulator.log.clear()
  await wait(60)
  // Each for itself they would ask six times at least.
  expect(shown.requests().length).toBeLessThanOrEqual(5)
})

it('where there is room for all, a card that is shown asks for itself', async () => {
  shown.customerSays(chats.mine, 'Are you there?')
  await wait(12.5)
  emulator.log.clear()
  hidden.operator.setVisible(true)
  await wait(1)
  expect(shown.requests()).toEqual(['batch'])
  expect(lastText(hidden)).toBe('Are you there?')
})

it('another user of the same browser is told nothing', async () => {
  const other = await open(tom)
  other.operator.setVisible(false)
  await crowd(shown)
  shown.customerSays(chats.mine, 'Only for Ida')
  await wait(25)
  emulator.log.clear()
  other.operator.setVisible(true)
  await wait(1)
  expect(shown.requests(), 'asks for itself').toContain('batch')
  other.close()
})

it('a full batch leaves out what has no room in it, which is asked when the card is shown', async () => {
  const channel = openChannel(`relay.rounds.2:${shown.portal.opening.memberId}:${ida}`, (message) => {
    const { kind, round } = message as { kind: string, round: string }
    const wants = { number: 1, items: [], whole: [], chatIds: Array.from({ length: 49 }, (_, at) => 5000 + at) }
    if (kind === 'asks') channel.post({ kind: 'wants', round, card: 'greedy', wants })
  })
  await crowd(shown)
  emulator.log.clear()
  await wait(25)
  const inside = emulator.log.requests.filter(({ inBatch }) => inBatch)
  expect(shown.requests()).toContain('batch')
  expect(inside.length / shown.requests().length).toBeLessThanOrEqual(50)
})
