import type { FrameLocator, Page } from '@playwright/test'
import { expect } from '../support/fixtures'
import type { EmulatorClient } from '../support/emulator-client'
import type { Write } from './writes'

/** One fault of the emulator as the matrix plays it. */
export interface PlayedFault { name: string, fault: string, [field: string]: unknown }

/** Each hits the write once; the parent window's silence has tests of its own, it holds up no write but by a token. */
export const playedFaults: readonly PlayedFault[] = [
  { name: 'refuse', fault: 'refuse', code: 'ODD_CODE', status: 400 },
  { name: 'refuse, busy', fault: 'refuse', code: 'QUERY_LIMIT_EXCEEDED', status: 503 },
  { name: 'http-before 502', fault: 'http-before', status: 502 },
  { name: 'http-after 502', fault: 'http-after', status: 502 },
  { name: 'lost-after-headers', fault: 'lost-after-headers' },
  { name: 'cut-before-headers', fault: 'cut-before-headers' },
  { name: 'cut-body', fault: 'cut-body' },
  { name: 'short-body', fault: 'short-body' },
  { name: 'no-time', fault: 'no-time' },
  { name: 'never-answer', fault: 'never-answer' },
  { name: 'slow', fault: 'slow', ms: 1500 },
  { name: 'slow-body', fault: 'slow-body', ms: 1500 },
  { name: 'slow-upload', fault: 'slow-upload', ms: 1500 },
  { name: 'token-expired', fault: 'token-expired' }
]

/** What came of it: how often the portal acted, what the page says, and the steps that it offers until all is done. */
export interface Cell { executed: number, says: string, steps: string[], executedInTheEnd: number, isDone: boolean }

interface Scene { app: FrameLocator, page: Page, emulator: EmulatorClient }

/** In the order in which somebody would press them. */
const offered = ['Try again', 'Retry', 'Apply again', 'Check again', 'Send again', 'Create anyway', 'Send anyway']

/** The write is pressed; the page's clock is moved on until it says something. */
export async function cellOf(write: Write, { app, page, emulator }: Scene): Promise<Cell> {
  const asked = page.waitForRequest(request => request.url().includes(write.method))
  await write.press(app)
  await asked
  const says = await saidBy(write, app, page)
  const executed = await emulator.executions(write.method)
  const steps: string[] = []
  let now = says
  while (!isDone(now) && steps.length < 4) {
    const step = await nextStep(app, steps)
    steps.push(step)
    if (step === again) await write.press(app)
    else await app.getByRole('button', { name: step, exact: true }).first().click()
    now = await saidBy(write, app, page)
  }
  return { executed, says, steps, executedInTheEnd: await emulator.executions(write.method), isDone: isDone(now) }
}

const done = 'done'
/** Where the page offers nothing, the same button is there again. */
const again = 'the same again'

async function nextStep(app: FrameLocator, taken: string[]): Promise<string> {
  for (const name of offered) {
    if (taken.includes(name)) continue
    if (await app.getByRole('button', { name, exact: true }).first().isVisible()) return name
  }
  return again
}

/** The first ending that stays for two seconds of the page's clock: done, or the words of what is wrong. */
async function saidBy({ done: end }: Write, app: FrameLocator, page: Page): Promise<string> {
  let before = ''
  let now = ''
  await expect(async () => {
    await page.clock.fastForward(1000)
    before = now
    now = await end(app).isVisible() ? done + await twice(app) : (await alerts(app)).join(' ')
    expect(now).not.toBe('')
    expect(now).toBe(before)
  }).toPass({ intervals: [150], timeout: 40_000 })
  return now
}

const isDone = (says: string) => says.startsWith(done)

/** Whether the page says that something stands there twice. */
async function twice(app: FrameLocator): Promise<string> {
  return await app.getByText('2×').first().isVisible() ? ' (2×)' : ''
}

/** Sentences, without the words on the buttons. */
export async function alerts(app: FrameLocator): Promise<string[]> {
  const texts = await app.getByRole('alert').evaluateAll((all: HTMLElement[]) => all.map((alert) => {
    const buttons = [...alert.querySelectorAll<HTMLElement>('button')].map(button => button.innerText.trim())
    return alert.innerText.split('\n').map(line => line.trim()).filter(line => line && !buttons.includes(line)).join(' ')
  }))
  return texts.filter(Boolean)
}
