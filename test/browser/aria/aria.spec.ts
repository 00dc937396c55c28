import type { FrameLocator } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { middayZone } from '../support/midday'
import { spoken } from './spoken'
import { walks } from './walks'

const bodyOf = (app: FrameLocator) => app.locator('body')

test.use({ timezoneId: middayZone() })

// What a screen reader meets, whole: a change of it is seen in review. CONTRIBUTING.md says how it is written anew.
for (const view of new Set(walks.map(walk => walk.view))) {
  const ofView = walks.filter(walk => walk.view === view)
  test(`a screen reader meets in the view ${view}: ${ofView.flatMap(({ states }) => Object.keys(states)).join(', ')}`, async ({
    page, openPlacement, emulator, allowed
  }) => {
    test.setTimeout(120_000)
    allowed.push(/\b(400|403|502)\b/, /ERR_/)
    for (const { placement, before, states } of ofView) {
      await page.goto('about:blank')
      await emulator.reset()
      await before?.(emulator)
      const { app } = await openPlacement(placement)
      for (const [name, { go, part = bodyOf, shows = part }] of Object.entries(states)) {
        await test.step(name, async () => {
          await go?.({ app, emulator })
          await expect(shows(app)).toBeVisible()
          if (view !== 'install') await expect(app.locator('[aria-busy=true]')).toHaveCount(0)
          expect.soft(spoken(await part(app).ariaSnapshot())).toMatchSnapshot([view, `${name}.yml`])
        })
      }
    }
  })
}
