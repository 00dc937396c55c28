import { beforeEach, describe, expect, it, vi } from 'vitest'
import { shareRecordOption } from '../../../../src/domain/share/share-record'
import { shareMessage } from '../../../../src/rest/im/messages'
import { createEmulator, type Emulator } from '../../../emulator/emulator'
import { emulatedPortal } from '../../../emulator/in-process/emulated-portal'
import type { Fault } from '../../../emulator/rest/faults'
import { post } from '../../../emulator/world/model'
import { openPanel, tapeMessage } from './panel'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00+01:00') }))

const hour = 3_600_000
const notDone: Fault = { fault: 'http-before', method: 'im.message.share', status: 502, times: 1 }
const lost: Fault = { fault: 'lost-after-headers', method: 'im.message.share', times: 1 }
const noTime: Fault = { fault: 'refuse', method: 'server.time', code: 'ERROR_METHOD_NOT_FOUND', status: 404 }

/** A machine whose clock is wrong by so many hours. */
const machines = [['hours fast', 5], ['hours slow', -5], ['a day slow', -24]] as const

function wrongBy(hours: number): Emulator {
  return createEmulator({ now: () => Date.now() - hours * hour })
}

describe.each(machines)('where this machine\'s clock goes %s', (_, hours) => {
  it('a share is recorded and told with the portal\'s time, and saved', async () => {
    const panel = await openPanel({ emulator: wrongBy(hours) })
    await panel.pass(100)
    await panel.press('Task')
    await panel.pass(3000)
    const { shares } = JSON.parse(String(panel.emulator.world.app.userOptions.get(7)![shareRecordOption])) as { shares: unknown[][] }
    expect(shares).toHaveLength(1)
    expect(Math.abs(Number(shares[0]![3]) - panel.emulator.now())).toBeLessThan(10_000)
    panel.emulator.world.chats.get(901)!.messages.pop()
    panel.wrapper.unmount()
    const again = await openPanel({ emulator: panel.emulator })
    await again.pass(100)
    expect(again.text('ul[aria-label] > li:first-child')).toMatch(/Task, today .*, by you/)
  })

  it('the date of a task is the one that the portal will take from the text', async () => {
    const emulator = wrongBy(hours)
    const { id } = post(emulator.world, emulator.world.chats.get(901)!, { authorId: 12, text: 'Bring it tomorrow at 15:00 then' })
    const panel = await openPanel({ emulator, messageId: id })
    await panel.pass(100)
    const tomorrow = new Date(emulator.now() + 24 * hour).toLocaleDateString('en', { month: 'short', day: 'numeric' })
    expect(panel.text('ul[aria-label] > li:first-child')).toContain(`${tomorrow}, 3:00`)
  })

  it('a lost answer is looked up, and what never happened is not taken from an hour ago, with and without "server.time"', async () => {
    for (const faults of [[], [noTime]]) {
      const emulator = wrongBy(hours)
      await emulatedPortal(emulator).act(shareMessage('chat901', tapeMessage, 'task'))
      emulator.world.chats.get(901)!.messages.pop()
      await vi.advanceTimersByTimeAsync(hour)
      const panel = await openPanel({ emulator })
      await panel.pass(100)
      for (const fault of [...faults, notDone]) emulator.faults.add(fault)
      await panel.press('Task')
      await panel.pass(10_000)
      expect(panel.text('[role=alert]')).toContain('could not confirm')
      emulator.faults.add(lost)
      await panel.press('Create anyway')
      await panel.pass(10_000)
      expect(panel.text('[role=status]')).toContain('Task created')
      panel.wrapper.unmount()
    }
  })

  it('a share that was open when the window was closed makes the next opening ask, for an hour', async () => {
    const emulator = wrongBy(hours)
    const panel = await openPanel({ emulator })
    await panel.pass(100)
    emulator.faults.add({ ...notDone, fault: 'never-answer' })
    emulator.world.switches.noticeDelay = 600_000
    await panel.press('Task')
    panel.wrapper.unmount()
    emulator.faults.clear()
    const again = await openPanel({ emulator })
    await again.press('Task')
    expect(again.text('[role=alertdialog]')).toContain('could not confirm that the task was created')
    again.wrapper.unmount()
    await vi.advanceTimersByTimeAsync(hour)
    const later = await openPanel({ emulator })
    await later.press('Task')
    expect(later.has('Create another')).toBe(false)
  })
})
