import type { FrameLocator, Page } from '@playwright/test'
import type { Opened } from '../../support/fixtures'
import { allAnswered } from '../../support/in-flight'
import type { Placement } from '../../support/placement'
import { alerts } from '../cell'
import type { ParentCommand } from './parent-commands'
import type { ParentFault } from './parent-faults'

/** What came of it: what the page says, the steps until what was wanted is there, and whether the view works after all. */
export interface ParentCell { says: string, steps: string[], isDone: boolean, works: boolean }

interface Scene { page: Page, open: (placement: Placement) => Promise<Opened> }

/** In the order in which somebody would press them. */
const offered = ['Try again', 'Check again', 'Create anyway', 'Reload']
const again = 'the same again'
const anew = 'the portal’s page anew'
/** Of the page's clock, in ms: from one look to the next, and until nothing is said any more. */
const [pace, patience] = [2500, 30_000]

/** Whatever is wrong goes on until the page has said something, or had the time for it; then the portal's page is well again. */
export async function parentCell(what: ParentCommand, fault: ParentFault, { page, open }: Scene): Promise<ParentCell> {
  const manners = fault.manners(what.command)
  const { app } = await open({ ...what.placement, ...what.isSecond ? {} : manners })
  await what.lead?.(app)
  if (what.isSecond) await setManners(page, manners)
  await what.press?.(app, page)
  const said = await saidBy(what, app, page)
  if (!fault.lasts) await mend(page)
  const steps: string[] = []
  let isDone = said.isDone
  while (!isDone && !steps.includes(anew)) {
    const step = await nextStep(app, steps)
    steps.push(step)
    if (step === anew) {
      await open(what.placement)
      await what.lead?.(app)
    }
    if (step === anew || step === again) await what.press?.(app, page)
    else await app.getByRole('button', { name: step, exact: true }).first().click()
    isDone = (await saidBy(what, app, page)).isDone
  }
  const works = await what.works(app, page).then(() => true, () => false)
  return { says: said.text, steps, isDone, works }
}

/** The first ending that stays from one look to the next. */
async function saidBy(what: ParentCommand, app: FrameLocator, page: Page): Promise<{ isDone: boolean, text: string }> {
  let before = ''
  for (let passed = 0; passed < patience; passed += pace) {
    await page.clock.fastForward(pace)
    // The portal's answers take their real time.
    await new Promise(resolve => setTimeout(resolve, 150))
    await allAnswered(page).catch(() => undefined)
    const isDone = await what.isDone(app, page).catch(() => false)
    const own = isDone ? await what.says?.(app).catch(() => '') ?? '' : ''
    const text = [isDone ? 'done' : '', own.replaceAll(/\s+/g, ' '), ...await alerts(app).catch(() => [])].filter(Boolean).join(': ')
    if (text && text === before) return { isDone, text }
    before = text
  }
  const own = await what.says?.(app).catch(() => '')
  return { isDone: before.startsWith('done'), text: before || own?.replaceAll(/\s+/g, ' ') || 'nothing' }
}

async function nextStep(app: FrameLocator, taken: string[]): Promise<string> {
  for (const name of offered) {
    if (!taken.includes(name) && await app.getByRole('button', { name, exact: true }).first().isVisible()) return name
  }
  return taken.includes(again) ? anew : again
}

async function setManners(page: Page, { silent, late, twice, mishap }: ReturnType<ParentFault['manners']>) {
  await page.evaluate(([silent, late, twice, mishap]) => {
    const { manners } = window.portal
    for (const name of silent) manners.silent.set(name, Infinity)
    for (const text of late) manners.late.set(text.split(':')[0]!, Number(text.split(':')[1]))
    for (const name of twice) manners.twice.add(name)
    for (const text of mishap) manners.mishaps.set(text.split(':')[0]!, text.split(':')[1] as never)
  }, [silent ?? [], late ?? [], twice ?? [], mishap ?? []] as const)
}

async function mend(page: Page) {
  await page.evaluate(() => {
    const { silent, late, twice, mishaps } = window.portal.manners
    for (const wrong of [silent, late, twice, mishaps]) wrong.clear()
  })
}
