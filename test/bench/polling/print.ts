import { habits, runOffice, type Office } from './office'
import { firstAnswers, loadOf, spreadOf, type LoadFigures, type Spread } from './figures'

const minute = 60_000
const sizes = [20, 50, 100, 200]

/** Runs the model and prints what it gives; takes seconds, and the figures are the same on each machine. */
export async function printPolling(seed: number): Promise<void> {
  const began = performance.now()
  console.log(`\nPolling model: cards behind one address, bucket of 50 that drains 2 per second, virtual clock, seed ${seed}`)
  console.log(assumptions)
  await printHours(seed)
  await printCommonStart(seed)
  await printBusyPortal(seed)
  console.log(`\n${((performance.now() - began) / 1000).toFixed(1)} s\n`)
}

const assumptions = [
  `Assumed: each customer writes every ${habits.writes / minute} minutes on average, operators answer what they see after 20 to 60 s`,
  '(two requests each), touch the card on screen every 20 s on average. With 4 cards each, one is on screen at a time,',
  'they turn to another one every 90 s on average and every fifth time away from all. "On return": written while the card was hidden.'
].join('\n')

/** Half an hour in the middle of the day. */
async function printHours(seed: number): Promise<void> {
  for (const cardsEach of [4, 1]) {
    console.log(`\n${cardsEach === 4 ? '4 cards each, one on screen' : 'One card each, all on screen all the time'}; minutes 10 to 40`)
    console.log(head('cards'))
    for (const cards of sizes) {
      const log = await runOffice({ cards, cardsEach, openWithin: 5 * minute, until: 40 * minute, seed })
      console.log(row(String(cards), loadOf(log, 10 * minute, 40 * minute)))
    }
  }
}

/** Everybody opens a card at nine sharp. */
async function printCommonStart(seed: number): Promise<void> {
  const office: Office = { cards: 200, cardsEach: 1, openWithin: 0, until: 15 * minute, seed }
  console.log('\n200 cards opened in the same moment, all on screen')
  for (const jitter of [true, false]) {
    const log = await runOffice({ ...office, jitter })
    console.log(`\n${head(jitter ? 'with jitter' : 'without')}`)
    for (const [from, to] of [[0, 1], [1, 5], [5, 15]] as const) {
      console.log(row(`min ${from} to ${to}`, loadOf(log, from * minute, to * minute)))
    }
    console.log(`conversation shown: ${inSeconds(spreadOf(log.opened))}; ${log.opened.length} of 200 cards, `
      + `${log.cardsTold} said that the portal is busy, ${log.failedOpenings} attempts to open failed, `
      + `${log.asked.filter(({ busy, at }) => busy && at < 2 * minute).length} requests refused in two minutes`)
  }
}

/** The portal turns everything away for three minutes. */
async function printBusyPortal(seed: number): Promise<void> {
  const shut = { from: 10 * minute, to: 13 * minute }
  const log = await runOffice({ cards: 20, cardsEach: 1, openWithin: 5 * minute, until: 25 * minute, seed, shut })
  console.log(`\n20 cards on screen, portal busy for minutes 10 to 13\n${head('minutes')}`)
  for (const [from, to] of [[7, 10], [10, 13], [13, 14], [14, 16], [16, 18], [18, 25]] as const) {
    console.log(row(`${from} to ${to}`, loadOf(log, from * minute, to * minute)))
  }
  console.log(`first answer after the end: ${inSeconds(spreadOf(firstAnswers(log, 20, shut.to)))}; budget: median 30 s`)
}

function head(first: string): string {
  return [first.padEnd(12), 'req/s', 'refused', 'worst min', 'busiest s', '   new messages seen after (s): median', '95 %', 'worst', '  of',
    '   on return: 95 %', 'worst', '  of'].join('  ')
}

function row(first: string, { perSecond, refused, worstMinute, busiestSecond, seen, seenOnReturn }: LoadFigures): string {
  return [
    first.padEnd(12), perSecond.toFixed(2).padStart(5), percent(refused).padStart(7), percent(worstMinute).padStart(9),
    String(busiestSecond).padStart(9), seconds(seen.median).padStart(38), seconds(seen.most).padStart(4), seconds(seen.worst).padStart(5),
    String(seen.count).padStart(4), seconds(seenOnReturn.most).padStart(18), seconds(seenOnReturn.worst).padStart(5),
    String(seenOnReturn.count).padStart(4)
  ].join('  ')
}

function inSeconds({ median, most, worst }: Spread): string {
  return `median ${seconds(median)} s, 95 % within ${seconds(most)} s, worst ${seconds(worst)} s`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

function seconds(ms: number): string {
  return Number.isFinite(ms) ? (ms / 1000).toFixed(1) : '-'
}
