import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { randomRuns } from '../../../random-runs'
import { createEmulator } from '../../../emulator/emulator'
import { tom } from './operator'
import { Card, newBrowser, Person, randomSteps, stepsOf, type Desks } from './random-steps'

const { seed, runs, path, replayPath } = randomRuns({ seed: 20261121, quick: 300, long: 20_000 })

/** At the end each text is in one place, and on the portal no more often than it was pressed. */
function outcomes(person: Person, card: Card): string[] {
  return person.typed.flatMap((token) => {
    const { boxes, shown, portal } = card.places(token)
    const hint = `${token}: ${[...boxes, ...shown, ...portal].join(', ') || 'nowhere'}`
    const isDoubtful = shown.some(place => place.startsWith('unconfirmed'))
    expect(portal.length, `${hint}; more often on the portal than pressed`).toBeLessThanOrEqual(person.presses.get(token) ?? 0)
    expect(new Set(portal).size, `${hint}; in two chats`).toBeLessThanOrEqual(1)
    if (person.discarded.has(token)) return []
    expect(boxes.length + shown.length + (isDoubtful ? 0 : Math.min(portal.length, 1)), hint).toBe(1)
    return isDoubtful ? 'unconfirmed' : portal.length ? 'sent' : 'kept'
  })
}

describe(`${runs} random runs, seed ${seed}`, () => {
  it('lose no text and never send one twice for one press', { timeout: 7_200_000 }, async () => {
    // The seed is what makes a failure repeatable.
    process.stdout.write(`random runs of the operator view: ${runs}, seed ${seed}\n`)
    const counts = { sent: 0, kept: 0, unconfirmed: 0 } as Record<string, number>
    const property = fc.asyncProperty(randomSteps(replayPath), async (steps) => {
      vi.setSystemTime(new Date('2026-11-25T09:00:00'))
      const card = await new Card().open()
      const person = new Person()
      try {
        await fc.asyncModelRun(() => ({ model: person, real: card }), steps)
        await card.settle()
        for (const outcome of outcomes(person, card)) counts[outcome]!++
      } finally {
        card.desk.close()
        vi.clearAllTimers()
      }
    })
    await fc.assert(property, { seed, numRuns: runs, ...path ? { path } : {} })
    process.stdout.write(`  ${counts['sent']} texts sent, ${counts['kept']} kept, ${counts['unconfirmed']} not confirmed\n`)
    if (path) return
    expect(counts['sent']).toBeGreaterThan(runs / 4)
    expect(counts['kept']).toBeGreaterThan(runs / 10)
  })

  it('lose nothing and send nothing twice for one press either where one of them has two tabs and a colleague the same card', { timeout: 7_200_000 }, async () => {
    const names = ['ida', 'idasOther', 'tom'] as const
    let [sent, elsewhere] = [0, 0]
    const property = fc.asyncProperty(stepsOf(names, replayPath), async (steps) => {
      vi.setSystemTime(new Date('2026-11-25T09:00:00'))
      const [emulator, browser] = [createEmulator(), newBrowser()]
      const cards = { ida: new Card(emulator, browser), idasOther: new Card(emulator, browser), tom: new Card(emulator, newBrowser(), tom) }
      const people = Object.fromEntries(names.map(name => [name, new Person(name)]))
      const desks: Desks = { people, cards }
      for (const card of Object.values(cards)) await card.open()
      try {
        await fc.asyncModelRun(() => ({ model: desks, real: desks }), steps)
        for (const card of Object.values(cards)) await card.settle()
        for (const tabs of [['ida', 'idasOther'], ['tom']] as const) {
          for (const token of tabs.flatMap(name => people[name]!.typed)) {
            const presses = tabs.reduce((sum, name) => sum + (people[name]!.presses.get(token) ?? 0), 0)
            const { portal } = cards[tabs[0]].places(token)
            expect(portal.length, `${token}; more often on the portal than pressed`).toBeLessThanOrEqual(presses)
            expect(new Set(portal).size, `${token}; in two chats`).toBeLessThanOrEqual(1)
            const isThere = portal.length > 0 || tabs.some(name => people[name]!.discarded.has(token)
              || Object.values(cards[name].places(token)).flat().length > 0 || cards[name].isKeptElsewhere(token))
            expect(isThere, `${token} is nowhere`).toBe(true)
            if (portal.length) sent++
            else elsewhere++
          }
        }
      } finally {
        for (const { desk } of Object.values(cards)) desk.close()
        vi.clearAllTimers()
      }
    })
    const count = Math.ceil(runs / 10)
    await fc.assert(property, { seed, numRuns: count, ...path ? { path } : {} })
    process.stdout.write(`  ${count} runs of three cards: ${sent} texts sent, ${elsewhere} kept\n`)
    if (!path) expect(Math.min(sent, elsewhere)).toBeGreaterThan(count / 2)
  })
})
