import type { Frame, FrameLocator, Locator, Page } from '@playwright/test'
import { expect, type Opened } from '../support/fixtures'
import type { EmulatorClient } from '../support/emulator-client'
import type { Placement } from '../support/placement'
import { lookSeen, watchFlow, type Interaction, type Shift } from './seen'

/** With a slow processor, in ms. */
const opens = 30_000

/** What was seen of one step of a flow. */
export interface Step {
  title: string
  /** Counts the openings of the app's frame. */
  opening: number
  interactions: Interaction[]
  shifts: Shift[]
}

/** A user who goes through a view with real presses and keys, while the browser notes how quickly it answers and what moves. */
export interface Walk {
  page: Page
  app: FrameLocator
  emulator: EmulatorClient
  /** Opens a view, and waits until what makes it complete is there. */
  open(title: string, placement: Placement, complete: (app: FrameLocator) => Locator): Promise<void>
  /** Does something, and notes what was seen meanwhile under this title. */
  step(title: string, act: () => Promise<unknown>): Promise<void>
  /** Presses where something stands, once it can be pressed. */
  press(target: Locator): Promise<void>
  type(text: string): Promise<void>
  /** A key, or several one after another. */
  key(...names: string[]): Promise<void>
}

/** A whole flow, from opening the view on. */
export type Flow = (walk: Walk) => Promise<void>

/** In ms. */
export interface Pace {
  /** How long a key is held. */
  key: number
  /** After each step, for what comes late. */
  step: number
  /** What moves so long after a press answers it. */
  answering: number
}

interface Ground { page: Page, emulator: EmulatorClient, openPlacement: (placement: Placement) => Promise<Opened> }

/** Goes through a flow. */
export async function walkThrough(flow: Flow, { page, emulator, openPlacement }: Ground, pace: Pace): Promise<Step[]> {
  const steps: Step[] = []
  let opening = 0
  await page.addInitScript(watchFlow, pace.answering)
  const app = page.frameLocator('iframe[title="Relay"]')

  async function note(title: string) {
    await page.waitForTimeout(pace.step)
    const seen = await (await frameOf(page)).evaluate(lookSeen)
    steps.push({ title, opening, ...seen })
  }

  await flow({
    page, app, emulator,
    open: async (title, placement, complete) => {
      await openPlacement(placement)
      opening++
      await expect(complete(app)).toBeVisible({ timeout: opens })
      await note(title)
    },
    step: async (title, act) => {
      await act()
      await note(title)
    },
    press: async (target) => {
      await target.hover()
      await page.mouse.down()
      await page.mouse.up()
    },
    type: text => page.keyboard.type(text, { delay: pace.key }),
    key: async (...names) => {
      for (const name of names) await page.keyboard.press(name, { delay: pace.key })
    }
  })
  return steps
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe[title="Relay"]')).contentFrame()
  if (!frame) throw new Error('The page holds no app frame.')
  return frame
}
