// @vitest-environment node
import { expect, test, vi } from 'vitest'
import { firstAnswers, loadOf, spreadOf } from '../../bench/polling/figures'
import { runOffice, type OfficeLog } from '../../bench/polling/office'

// What must hold of many open cards together, whatever the figures are; `npm run bench -- polling` prints those.
const minute = 60_000
vi.setConfig({ testTimeout: 60_000 })

const wide = { size: 10_000, perSecond: 1000 }
const seed = 41

/** A request goes on after its card was hidden, for its own deadline at most. */
const deadline = 15_000

function rounds({ asked }: OfficeLog, from: number, to: number) {
  return asked.filter(({ method, at }) => method === 'batch' && at >= from * minute && at < to * minute).length
}

test('a hidden card asks for nothing', async () => {
  const { asked } = await runOffice({ cards: 12, cardsEach: 4, openWithin: minute, until: 15 * minute, seed, bucket: wide })
  const longHidden = asked.filter(({ hiddenFor }) => hiddenFor > deadline)
  expect(asked.length).toBeGreaterThan(100)
  expect(longHidden).toEqual([])
})

test('cards slow down while the portal is busy, and come back to their pace', async () => {
  const shut = { from: 6 * minute, to: 16 * minute }
  const log = await runOffice({ cards: 6, cardsEach: 1, openWithin: minute, until: 40 * minute, seed, shut, bucket: wide })
  const [before, busy, after] = [rounds(log, 3, 6), rounds(log, 13, 16), rounds(log, 35, 38)]
  expect(log.opened).toHaveLength(6)
  expect(busy).toBeLessThan(before / 2)
  expect(after).toBeGreaterThan(before * 0.7)
})

test('a message is seen while the portal answers, however long it was busy before', async () => {
  const shut = { from: 6 * minute, to: 16 * minute }
  const log = await runOffice({ cards: 6, cardsEach: 1, openWithin: minute, until: 40 * minute, seed, shut, bucket: wide })
  expect(loadOf(log, 25 * minute, 40 * minute).seen.count).toBeGreaterThan(5)
  expect(loadOf(log, 16 * minute, 40 * minute).refused).toBe(0)
})

test('a portal that was shut for three minutes is seen to answer within half a minute, and gets no burst', async () => {
  const shut = { from: 6 * minute, to: 9 * minute }
  const log = await runOffice({ cards: 20, cardsEach: 1, openWithin: 3 * minute, until: 12 * minute, seed, shut })
  expect(spreadOf(firstAnswers(log, 20, shut.to)).median).toBeLessThan(30_000)
  expect(loadOf(log, shut.to, 12 * minute)).toMatchObject({ refused: 0 })
  expect(loadOf(log, shut.to, 12 * minute).busiestSecond).toBeLessThan(12)
  expect(loadOf(log, 8 * minute, shut.to).perSecond, 'few tries meanwhile').toBeLessThan(1)
})

/** A quarter of the portal's bucket, for a quarter of the 200 cards. */
const quarter = { size: 12, perSecond: 0.5 }

test('cards behind a crowded address settle at what the portal takes, and have what the one on screen learned when they are shown', async () => {
  const log = await runOffice({ cards: 48, cardsEach: 4, openWithin: 5 * minute, until: 40 * minute, seed, bucket: quarter })
  const { perSecond, refused, seen, seenOnReturn } = loadOf(log, 15 * minute, 40 * minute)
  expect(perSecond).toBeLessThan(0.55)
  expect(refused).toBeLessThan(0.08)
  expect(seen.count).toBeGreaterThan(20)
  expect(seen.median).toBeLessThan(20_000)
  expect(seenOnReturn.count).toBeGreaterThan(50)
  expect(seenOnReturn.median).toBeLessThan(1000)
  expect(seenOnReturn.most).toBeLessThan(15_000)
})

test('cards opened at once on a full portal all open, most of them at the pace at which it takes them', async () => {
  const log = await runOffice({ cards: 50, cardsEach: 1, openWithin: 0, until: 5 * minute, seed, bucket: quarter })
  const first = log.asked.filter(({ at }) => at < 2 * minute)
  expect(log.opened).toHaveLength(50)
  expect(spreadOf(log.opened).median).toBeLessThan(45_000)
  expect(first.filter(({ busy }) => busy).length / first.length).toBeLessThan(0.85)
})

test('cards that were opened in the same moment do not ask in the same second', async () => {
  const office = { cards: 30, cardsEach: 1, openWithin: 0, until: 3 * minute, seed, bucket: wide }
  const busiest = async (jitter: boolean) => loadOf(await runOffice({ ...office, jitter }), minute, 3 * minute).busiestSecond
  expect(await busiest(false)).toBeGreaterThanOrEqual(30)
  expect(await busiest(true)).toBeLessThan(20)
})

test('the same seed gives the same office', async () => {
  // Without jitter, since the test runner takes numbers from `Math.random` too.
  const office = { cards: 8, cardsEach: 4, openWithin: minute, until: 5 * minute, seed, jitter: false }
  const [one, other] = [await runOffice(office), await runOffice(office)]
  expect(one).toEqual(other)
  expect(one).not.toEqual(await runOffice({ ...office, seed: seed + 1 }))
})
