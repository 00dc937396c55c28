import type { CDPSession, Frame, Page } from '@playwright/test'
import { layoutShift } from '../browser/flows/layout-shift'
import { operatorFlow } from '../browser/flows/operator-flow'
import { ownPagesFlow } from '../browser/flows/own-pages-flow'
import { shareFlow } from '../browser/flows/share-flow'
import { walkThrough, type Flow, type Step } from '../browser/flows/walk'
import { dealTab } from '../browser/delivery/starts'
import { test } from '../browser/support/fixtures'
import { spin } from './in-page'

const slow = 4
const budget = { interaction: 100, shift: 0.02 }
/** As somebody types who types well, and long enough after each step for what moves without an answer to count. */
const pace = { key: 60, step: 700, answering: 500 }
/** So many of the slowest are named. */
const named = 8

const flows: Record<string, Flow> = { share: shareFlow, operator: operatorFlow, 'own pages': ownPagesFlow }

/**
 * How quickly the views answer presses and keys with a painting, and what moves by itself meanwhile, over whole flows with a
 * slow processor. Prints; `test/browser/flows/layout-shift.spec.ts` holds what does not depend on the machine.
 */
test('flows', async ({ page, openPlacement, emulator }) => {
  test.setTimeout(600_000)
  const browser = await page.context().newCDPSession(page)
  print(`\nWhole flows, CPU / ${slow}`, await throttle(page, browser, () => openPlacement(dealTab)))
  const all: Step[] = []
  for (const [name, flow] of Object.entries(flows)) {
    await emulator.reset()
    const steps: Step[] = await walkThrough(flow, { page, emulator, openPlacement }, pace)
    print(...figures(name, steps))
    all.push(...steps.map(step => ({ ...step, title: `${name}, ${step.title}`, opening: all.length + step.opening })))
  }
  print(...figures('all', all), ...slowest(all), ...largest(all), '')
})

function print(...lines: string[]): void {
  console.log(lines.join('\n'))
}

/** Slows the page down from here on, and says how much slower the app's frame is by that. */
async function throttle(page: Page, browser: CDPSession, open: () => Promise<unknown>): Promise<string> {
  await open()
  const frame = await (await page.waitForSelector('iframe')).contentFrame() as Frame
  await frame.evaluate(spin)
  const before = await frame.evaluate(spin)
  await browser.send('Emulation.setCPUThrottlingRate', { rate: slow })
  const after = await frame.evaluate(spin)
  return line('the app\'s frame is slowed down', `to 1 / ${(after / before).toFixed(1)}`, `1 / ${slow}`)
}

function figures(name: string, steps: Step[]): string[] {
  const times = steps.flatMap(({ interactions }) => interactions.map(({ ms }) => ms)).sort((one, other) => other - one)
  const shifts = steps.flatMap(step => step.shifts)
  const sum = (some: Step['shifts']) => some.reduce((whole, { score }) => whole + score, 0).toFixed(3)
  // As the standard counts: of each 50, the slowest one is let off.
  const most = times[Math.floor(times.length / 50)] ?? 0
  return [
    line(`${name}: interaction to next paint, 98 %`, `${most} ms of ${times.length}; median ${times[times.length >> 1]}, worst ${times[0]}`, `${budget.interaction} ms`),
    line(`${name}: layout shift`, `${layoutShift(steps).toFixed(3)}; all of them ${sum(shifts.filter(({ isAnswer }) => !isAnswer))}, with answers to presses ${sum(shifts)}`, budget.shift)
  ]
}

function slowest(steps: Step[]): string[] {
  const all = steps.flatMap(({ title, interactions }) => interactions.map(one => ({ title, ...one })))
  return all.sort((one, other) => other.ms - one.ms).slice(0, named).map(({ title, name, ms, delay, work, paint }) =>
    `  ${ms} ms (${Math.round(delay)} until its turn, ${Math.round(work)} in handlers, ${Math.round(paint)} until painted): ${title}; ${name}`)
}

/** What moved by itself first, since that alone counts. */
function largest(steps: Step[]): string[] {
  const all = steps.flatMap(({ title, shifts }) => shifts.map(one => ({ title, ...one })))
  const sorted = all.sort((one, other) => Number(one.isAnswer) - Number(other.isAnswer) || other.score - one.score)
  return sorted.slice(0, named).map(({ title, score, isAnswer, at, what }) =>
    `  ${score.toFixed(4)}${isAnswer ? ' (an answer)' : ''}: ${title}; at ${Math.round(at)} ms, ${what[0] ?? 'something that is gone'}`)
}

function line(title: string, figure: string, wanted: string | number): string {
  return `${title.padEnd(44)} ${figure.padEnd(54)} budget ${wanted}`
}
