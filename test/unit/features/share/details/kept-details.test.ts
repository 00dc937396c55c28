import { createApp, effectScope } from 'vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useSharing } from '../../../../../src/features/share/useSharing'
import { localStore } from '../../../../../src/lib/browser/local-store'
import { openPanel, tapeMessage, type Panel } from '../panel'
import { portalKey } from '../../../../../src/portal/portal'
import { createEmulator } from '../../../../emulator/emulator'
import { emulatedPortal } from '../../../../emulator/in-process/emulated-portal'
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

describe('what was typed for one message in two windows', () => {
  async function open(emulator = createEmulator()) {
    const scope = effectScope()
    const target = { messageId: tapeMessage, dialog: { id: 'chat901', kind: 'chat', number: 901 } } as const
    const app = createApp({}).provide(portalKey, emulatedPortal(emulator))
    const sharing = app.runWithContext(() => scope.run(() => useSharing(target)))!
    await vi.advanceTimersByTimeAsync(100)
    const type = async (kind: 'task' | 'post', title: string) => {
      sharing.details[kind].title = title
      await vi.advanceTimersByTimeAsync(10)
    }
    return { emulator, details: sharing.details, type, close: () => scope.stop() }
  }

  it('is all there again, whichever wrote last', async () => {
    const one = await open()
    const other = await open(one.emulator)
    await other.type('task', 'Fetch the tape')
    other.close()
    await one.type('post', 'News of the tape')
    one.close()
    const { details, close } = await open(one.emulator)
    expect([details.task.title, details.post.title]).toEqual(['Fetch the tape', 'News of the tape'])
    close()
    localStorage.clear()
  })

  it('is what was typed last in either, and gone where it was emptied', async () => {
    const one = await open()
    await one.type('task', 'Fetch the tape')
    const other = await open(one.emulator)
    await other.type('task', 'Fetch the ladder')
    await one.type('task', '')
    const third = await open(one.emulator)
    expect(third.details.task.title).toBe('')
    await other.type('task', 'Fetch the ladder now')
    const fourth = await open(one.emulator)
    expect(fourth.details.task.title).toBe('Fetch the ladder now')
    for (const { close } of [one, other, third, fourth]) close()
    localStorage.clear()
  })
})

describe('where the portal did not tell at first who somebody is', () => {
  it('what was typed is kept from the next reading on', async () => {
    const refuse = { fault: 'refuse', code: 'INTERNAL_SERVER_ERROR', status: 500, times: 1 } as const
    const panel = await openPanel({ before: ({ faults }) => ['profile', 'scope'].forEach(method => faults.add({ ...refuse, method })) })
    const { fill } = await openDetails(panel, 0)
    await fill('Title', 'Fetch the tape')
    await panel.pass(10_000)
    document.body.dispatchEvent(new Event('pointerover', { bubbles: true }))
    await panel.pass(100)
    const next = await again(panel)
    expect(await title(next)).toBe('Fetch the tape')
  })

  it('it is asked again with a press', async () => {
    const refuse = { fault: 'refuse', code: 'INTERNAL_SERVER_ERROR', status: 500, times: 1 } as const
    const panel = await openPanel({ before: ({ faults }) => ['profile', 'scope'].forEach(method => faults.add({ ...refuse, method })) })
    await panel.pass(5000)
    await panel.press('Task')
    await panel.pass(100)
    expect(panel.has('Undo')).toBe(true)
  })
})
