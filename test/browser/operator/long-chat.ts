import { expect, type FrameLocator, type Locator } from '@playwright/test'
import type { EmulatorClient } from '../support/emulator-client'

/** The chat that deal 311 opens with gets so many messages before those that it has. */
export async function makeLong(emulator: EmulatorClient, count: number): Promise<void> {
  await emulator.post('world', { op: 'many-messages', chatId: 915, count })
  // Nobody scrolls back as fast as this is loaded here; the ordinary bucket would be empty after 50 pages.
  await emulator.post('bucket', { size: 10_000, perSecond: 1000 })
}

export function logOf(app: FrameLocator): Locator {
  return app.getByRole('log', { name: 'Conversation' })
}

/** Loads page after page until the beginning of the conversation is there. */
export async function loadAll(app: FrameLocator): Promise<void> {
  await expect(logOf(app).getByRole('article').last()).toBeVisible()
  await logOf(app).evaluate(log => new Promise<void>((resolve) => {
    const next = () => {
      const button = [...log.querySelectorAll('button')].find(({ textContent }) => /earlier messages/.test(textContent))
      if (!button) return resolve()
      if (!button.disabled) button.click()
      setTimeout(next)
    }
    next()
  }))
}
