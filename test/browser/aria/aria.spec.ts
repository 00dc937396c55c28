import type { FrameLocator } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { middayZone } from '../support/midday'
import { spoken } from './spoken'
import { walks } from './walks'

const bodyOf = (app: FrameLocator) => app.locator('body')

test.use({ timezoneId: middayZone() })

// What a screen reader meets, whole: a change of it is seen in review. CONTRIBUTING.md says how it is written anew.
for (const { view, placement, before, states } of walks) {
  test(`a screen reader meets in the view ${view}: ${Object.keys(states).join(', ')}`, async ({ openPlacement, emulator, allowed }) => {
    // Up to seven states.
    test.slow()
    allowed.push(/\b(400|403|502)\b/, /ERR_/)
    await before?.(emulator)
    const { app } = await openPlacement(placement)
    for (const [name, { go, part = bodyOf, shows = part }] of Object.entries(states)) {
      await go?.({ app, emulator })
      await expect(shows(app)).toBeVisible()
      if (view !== 'install') await expect(app.locator('[aria-busy=true]')).toHaveCount(0)
      expect.soft(spoken(await part(app).ariaSnapshot())).toMatchSnapshot([view, `${name}.yml`])
    }
  })
}
