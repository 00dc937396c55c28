import type { FrameLocator } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { loadAll, logOf, makeLong } from './long-chat'
import { dealTab } from '../delivery/starts'
import { isLong } from '../../long'

const most = 120
/** Far more than the page holds, and each loaded by scrolling back. */
const count = isLong ? 10_000 : 2_500

/** Scrolls to places one after another and gives what is seen of the log after each. */
function scrollTo(app: FrameLocator, places: number[]) {
  return logOf(app).evaluate(async (log, parts) => {
    const seen = []
    for (const part of parts) {
      log.scrollTop = part * (log.scrollHeight - log.clientHeight)
      await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      const { top, bottom } = log.getBoundingClientRect()
      const articles = [...log.querySelectorAll('article')]
      seen.push({
        rows: log.querySelectorAll('[data-index]').length,
        articles: articles.length,
        inSight: articles.map(one => one.getBoundingClientRect()).filter(one => one.bottom > top && one.top < bottom).length
      })
    }
    return seen
  }, places)
}

test(`${count.toLocaleString('en')} messages scroll with at most 120 rows in the page, and never an empty screen`, async ({ openPlacement, emulator }) => {
  test.setTimeout(120_000)
  await makeLong(emulator, count)
  const { app } = await openPlacement(dealTab)
  await loadAll(app)
  const seen = await scrollTo(app, [1, 0, 0.5, 0.25, 0.75, 0.501, 0.499, 0.1, 0.9, 0.33, 0.66, 0, 1])
  for (const { rows, articles, inSight } of seen) {
    expect(inSight).toBeGreaterThan(2)
    expect(articles).toBeGreaterThanOrEqual(inSight)
    expect(rows).toBeLessThanOrEqual(most)
  }
  // While one jumps, hardly any are drawn beyond sight; more come once it rests.
  expect(Math.min(...seen.map(({ rows, inSight }) => rows - inSight))).toBeLessThanOrEqual(4)
  await expect.poll(() => logOf(app).locator('[data-index]').count()).toBeGreaterThan(seen.at(-1)!.inSight + 6)
  await scrollTo(app, [0])
  await expect(logOf(app).getByText(`Message 1 of ${count}`).first()).toBeVisible()
  await scrollTo(app, [1])
  await expect(logOf(app).getByText('Friday would be best. In the morning?')).toBeVisible()
})
