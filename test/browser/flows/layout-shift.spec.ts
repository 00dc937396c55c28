import { expect, test } from '../support/fixtures'
import { layoutShift } from './layout-shift'
import { operatorFlow } from './operator-flow'
import { ownPagesFlow } from './own-pages-flow'
import { shareFlow } from './share-flow'
import { walkThrough, type Flow, type Step } from './walk'

const most = 0.02
/** Longer than the half a second of the standard, in ms, so that a slow machine changes nothing. */
const answering = 1000
/** An answer of the portal takes so long, in ms, that whatever moves with it moves by itself. */
const late = 1200

const flows: [string, Flow][] = [['sharing', shareFlow], ['answering', operatorFlow], ['the own pages', ownPagesFlow]]

for (const [name, flow] of flows) {
  test(`nothing moves away from who works with it, however late the portal answers: ${name}`, async ({ page, emulator, openPlacement }) => {
    test.setTimeout(180_000)
    await emulator.fault({ fault: 'slow', ms: late })
    const steps = await walkThrough(flow, { page, emulator, openPlacement }, { key: 0, step: 100, answering })
    expect(layoutShift(steps), moved(steps)).toBeLessThanOrEqual(most)
  })
}

/** What moved, for whoever has to mend it. */
function moved(steps: Step[]): string {
  return steps.flatMap(({ title, shifts }) => shifts.filter(({ isAnswer }) => !isAnswer)
    .map(({ score, what, at }) => `${score.toFixed(4)} ${title}, ${Math.round(at)} ms: ${what.slice(0, 3).join(' | ')}`)).join('\n')
}
