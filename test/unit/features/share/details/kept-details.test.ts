import { beforeEach, describe, expect, it, vi } from 'vitest'
import { localStore } from '../../../../../src/lib/browser/local-store'
import { openPanel, type Panel } from '../panel'
import { openDetails } from './open-details'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00+01:00') }))

const title = async (panel: Panel) => (await openDetails(panel, 0)).field('Title').value
const again = async (panel: Panel, change: Partial<Parameters<typeof openPanel>[0]> = {}) => {
  panel.wrapper.unmount()
  const next = await openPanel({ emulator: panel.emulator, ...change })
  await next.pass(100)
  return next
}

async function typed() {
  const panel = await openPanel()
  const { fill } = await openDetails(panel, 0)
  await fill('Title', 'Fetch the tape')
  return panel
}

/** The portal makes the task, and what changes it is never answered. */
async function closedMidway() {
  const panel = await typed()
  panel.emulator.faults.add({ fault: 'never-answer', method: 'tasks.task.update', times: 1 })
  await panel.press('Task')
  await panel.pass(3000)
  expect(panel.text('[role=status]')).toContain('Applying your details')
  return again(panel)
}

describe('what was typed in the details', () => {
  it('is there again when the slider was closed', async () => {
    expect(await title(await again(await typed()))).toBe('Fetch the tape')
  })

  it('is there for the same message only, and for who typed it', async () => {
    const other = await again(await typed(), { messageId: 70380 })
    expect(await title(other)).not.toBe('Fetch the tape')
    const colleague = await again(other, { userId: 9 })
    expect(await title(colleague)).not.toBe('Fetch the tape')
  })

  it('is gone once it was applied', async () => {
    const panel = await typed()
    await panel.press('Task')
    await panel.pass(5000)
    expect(panel.text('[role=status]')).toContain('Your details were applied.')
    expect(localStore().keys().filter(key => key.startsWith('relay.details.'))).toEqual([])
  })

  it('stays as it is typed where it was typed before what was kept came', async () => {
    const before = await typed()
    before.wrapper.unmount()
    const panel = await openPanel({ emulator: before.emulator, before: emulator => emulator.faults.add({ fault: 'slow', ms: 2000, times: 1 }) })
    const { fill, field } = await openDetails(panel, 0)
    await fill('Title', 'Something else')
    await panel.pass(3000)
    expect(field('Title').value).toBe('Something else')
    panel.wrapper.unmount()
    expect(await title(await again(panel)), 'neither is lost').toBe('Fetch the tape Something else')
  })

  it('is forgotten after a month', async () => {
    const panel = await typed()
    vi.setSystemTime(new Date('2026-12-21T10:00:00+01:00'))
    expect(await title(await again(panel))).not.toBe('Fetch the tape')
  })
})

describe('a slider that was closed while the details were applied', () => {
  it('says at the next opening that nobody knows, and applies them on a press', async () => {
    const panel = await closedMidway()
    expect(panel.text('[role=alert]')).toContain('did not confirm that your details were applied')
    await panel.press('Apply again')
    await panel.pass(100)
    expect(panel.text('[role=status]')).toContain('Your details were applied.')
    expect(panel.executed('im.message.share')).toBe(1)
    expect([...panel.emulator.world.tasks.values()].at(-1)!.title).toBe('Fetch the tape')
    expect(await (await again(panel)).text('[role=alert]')).toBe('')
  })

  it('says nothing of it any more where all were emptied, and changes nothing', async () => {
    const panel = await closedMidway()
    const changed = panel.executed('tasks.task.update')
    const { fill } = await openDetails(panel, 0)
    await fill('Title', '')
    await panel.press('Apply again')
    await panel.pass(3000)
    expect([panel.text('[role=alert]'), panel.executed('tasks.task.update')]).toEqual(['', changed])
  })

  it('says nothing of it any more once another one is made', async () => {
    const panel = await closedMidway()
    await panel.press('Task')
    await panel.press('Create another')
    await panel.pass(5000)
    expect(panel.executed('tasks.task.update')).toBeGreaterThan(0)
    expect((await again(panel)).text('[role=alert]')).toBe('')
  })
})
