import { beforeEach, describe, expect, it, vi } from 'vitest'
import { shareMessage } from '../../../../../src/rest/im/messages'
import { createEmulator } from '../../../../emulator/emulator'
import { emulatedPortal } from '../../../../emulator/in-process/emulated-portal'
import { post } from '../../../../emulator/world/model'
import { openPanel, tapeMessage } from '../panel'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00+01:00') }))

describe('undo', () => {
  it.each([['Task', 'tasks', 'The task was deleted.'], ['Calendar event', 'events', 'The event was deleted.']] as const)(
    'deletes the new %s, and says that the notice stays', async (name, where, words) => {
      const panel = await openPanel()
      await panel.pass(10)
      const before = panel.emulator.world[where].size
      await panel.press(name)
      await panel.pass(100)
      await panel.press('Undo')
      await panel.pass(100)
      expect(panel.emulator.world[where].size).toBe(before)
      expect(panel.text('[role=status] > p:first-child')).toBe(words)
      expect(panel.text('[role=status]')).not.toContain(`${name} created`)
      expect(panel.text('[role=status]')).toContain('stays in the chat')
      expect(panel.has('Undo')).toBe(false)
    })

  it('is remembered: the notice that stays is no earlier share', async () => {
    const panel = await openPanel()
    await panel.pass(10)
    await panel.press('Task')
    await panel.pass(100)
    await panel.press('Undo')
    await panel.pass(100)
    panel.wrapper.unmount()
    const again = await openPanel({ emulator: panel.emulator })
    await again.pass(10)
    expect(again.text('ul[aria-label] > li:first-child')).not.toContain('today')
    await again.press('Task')
    await again.pass(10)
    expect(again.executed('im.message.share')).toBe(2)
  })

  it('leaves the new chat', async () => {
    const panel = await openPanel()
    await panel.pass(10)
    await panel.press('New chat')
    await panel.pass(100)
    await panel.press('Undo')
    await panel.pass(100)
    expect([...panel.emulator.world.chats.values()].at(-1)?.members).toEqual([12])
    expect(panel.text('[role=status]')).toContain('It stays for the others')
  })

  it('leaves a chat in which nobody else was, and says nothing of others', async () => {
    const emulator = createEmulator()
    const { id } = post(emulator.world, emulator.world.chats.get(901)!, { authorId: 7, text: 'My own words' })
    const panel = await openPanel({ emulator, messageId: id })
    await panel.pass(10)
    await panel.press('New chat')
    await panel.pass(100)
    await panel.press('Undo')
    await panel.pass(100)
    expect(panel.text('[role=status]')).toContain('You left the new chat.')
    expect(panel.text('[role=status]')).not.toContain('others')
  })

  it('is offered for ten seconds, and then no more', async () => {
    const panel = await openPanel()
    await panel.pass(10)
    await panel.press('Task')
    await panel.pass(9000)
    expect(panel.has('Undo')).toBe(true)
    await panel.pass(1500)
    expect(panel.has('Undo')).toBe(false)
  })

  it('is not offered for a post, and not without the permission', async () => {
    const panel = await openPanel({ before: ({ world }) => { world.app.scopes = ['im', 'log'] } })
    await panel.pass(10)
    await panel.press('Task')
    await panel.pass(100)
    expect(panel.has('Open task')).toBe(true)
    expect(panel.has('Undo')).toBe(false)
    await panel.press('Feed post')
    await panel.press('Publish')
    await panel.pass(100)
    expect(panel.has('Open post')).toBe(true)
    expect(panel.has('Undo')).toBe(false)
  })

  it('is not offered for what was shared before, below what was shared since', async () => {
    const panel = await openPanel()
    await panel.pass(10)
    await panel.press('Task')
    await panel.pass(100)
    expect(panel.has('Undo')).toBe(true)
    await panel.press('Feed post')
    await panel.press('Publish')
    await panel.pass(100)
    expect([panel.text('[role=status]').startsWith('Feed post published'), panel.has('Undo')]).toEqual([true, false])
  })

  it('is not offered for an event that was found by its name alone', async () => {
    const panel = await openPanel({ before: ({ world }) => { world.switches.noticeDelay = 600_000 } })
    await panel.pass(10)
    await panel.press('Calendar event')
    await panel.pass(10_000)
    expect(panel.has('Open event')).toBe(true)
    expect(panel.has('Undo')).toBe(false)
  })

  it('takes back one\'s own, not what a colleague made of the same message meanwhile', async () => {
    const panel = await openPanel({ before: ({ world }) => { world.switches.noticeDelay = 600_000 } })
    await panel.pass(10)
    await panel.press('Task')
    panel.emulator.world.switches.noticeDelay = 0
    await emulatedPortal(panel.emulator, { userId: 9 }).act(shareMessage('chat901', tapeMessage, 'task'))
    await panel.pass(3000)
    const [mine, theirs] = [...panel.emulator.world.tasks.keys()].slice(-2)
    await panel.press('Undo')
    await panel.pass(100)
    expect([mine, theirs].map(id => panel.emulator.world.tasks.has(id!))).toEqual([false, true])
  })

  it('takes back what the window tells of, though the link of an earlier share comes in later', async () => {
    const panel = await openPanel({ before: ({ world }) => { world.switches.noticeDelay = 1500 } })
    await panel.pass(10)
    await panel.press('Task')
    await panel.pass(10)
    const tasks = panel.emulator.world.tasks.size
    panel.emulator.world.switches.noticeDelay = 0
    await panel.press('New chat')
    await panel.pass(3000)
    await panel.press('Undo')
    await panel.pass(100)
    expect(panel.text('[role=status]')).toContain('You left the new chat.')
    expect(panel.emulator.world.tasks.size).toBe(tasks)
  })

  it('takes back the second of two tasks of one message, though the notice of the first is there before its own', async () => {
    const panel = await openPanel({ before: ({ world }) => { world.switches.noticeDelay = 750 } })
    await panel.pass(10)
    await panel.press('Task')
    await panel.pass(790)
    await panel.press('Share again')
    await panel.press('Task')
    await panel.press('Create another')
    // The first look of the second one is made when only the first notice is there.
    await panel.pass(5000)
    const [first, second] = [...panel.emulator.world.tasks.keys()].slice(-2)
    await panel.press('Undo')
    await panel.pass(100)
    expect([first, second].map(id => panel.emulator.world.tasks.has(id!))).toEqual([true, false])
  })

  it('that is still running when the next share begins takes nothing from that one', async () => {
    const panel = await openPanel({ before: ({ faults }) => faults.add({ fault: 'slow', method: 'tasks.task.delete', ms: 3000 }) })
    await panel.pass(10)
    await panel.press('Task')
    await panel.pass(100)
    await panel.press('Undo')
    await panel.press('New chat')
    await panel.pass(4000)
    expect(panel.text('[role=status]')).toContain('The task was deleted.')
    expect([panel.has('Open chat'), panel.has('Undo')]).toEqual([true, true])
    await panel.pass(7000)
    expect(panel.has('Undo'), 'ten seconds after the chat was made').toBe(false)
    expect(panel.text('[role=status]')).toContain('The task was deleted.')
    panel.wrapper.unmount()
    const again = await openPanel({ emulator: panel.emulator })
    await again.pass(10)
    expect(again.has('Open: Chat, today')).toBe(true)
    expect(again.has('Open: Task, today')).toBe(false)
  })

  it('that fails beside the next share is tried again by itself, and that one can still be taken back', async () => {
    const panel = await openPanel({ before: ({ faults }) => faults.add({ fault: 'http-before', method: 'tasks.task.delete', times: 1 }) })
    await panel.pass(10)
    await panel.press('Task')
    await panel.pass(100)
    const task = Math.max(...panel.emulator.world.tasks.keys())
    await panel.press('Undo')
    await panel.press('Calendar event')
    await panel.pass(6000)
    const event = Math.max(...panel.emulator.world.events.keys())
    expect([panel.has('Try again'), panel.has('Undo')]).toEqual([true, true])
    await panel.press('Try again')
    await panel.pass(1000)
    expect([panel.emulator.world.tasks.has(task), panel.emulator.world.events.has(event)]).toEqual([false, true])
    await panel.press('Undo')
    await panel.pass(1000)
    expect(panel.emulator.world.events.has(event)).toBe(false)
    expect(panel.text('[role=status]')).toContain('The event was deleted.')
  })

  it('that fails says so and can be tried again', async () => {
    const panel = await openPanel({ before: ({ faults }) => faults.add({ fault: 'refuse', method: 'tasks.task.delete', code: '1048582', status: 400, times: 1 }) })
    await panel.pass(10)
    await panel.press('Task')
    await panel.pass(100)
    await panel.press('Undo')
    await panel.pass(100)
    expect(panel.text('[role=alert]')).toContain('Could not be undone.')
    await panel.press('Try again')
    await panel.pass(100)
    expect(panel.text('[role=status]')).toContain('The task was deleted.')
  })

  it.each([
    ['Task', 'tasks.task.delete', 'The task was deleted.'], ['Calendar event', 'calendar.event.delete', 'The event was deleted.'],
    ['New chat', 'im.chat.leave', 'You left the new chat.']
  ])('of a %s of which no answer came is looked up', async (name, method, words) => {
    const panel = await openPanel({ before: ({ faults }) => faults.add({ fault: 'http-after', method, status: 502, times: 1 }) })
    await panel.pass(10)
    await panel.press(name)
    await panel.pass(100)
    await panel.press('Undo')
    await panel.pass(1000)
    expect(panel.text('[role=status]')).toContain(words)
    expect([panel.text('[role=alert]'), panel.executed(method)]).toEqual(['', 1])
  })

  it.each([0, 1])('of which no answer came is told as not confirmed as long as the task is there, looked at or not (%i)', async (blind) => {
    const panel = await openPanel({ before: ({ faults }) => faults.add({ fault: 'http-before', method: 'tasks.task.delete', status: 502, times: 2 }) })
    await panel.pass(10)
    await panel.press('Task')
    await panel.pass(100)
    if (blind) panel.emulator.faults.add({ fault: 'refuse', method: 'tasks.task.list', code: '0', status: 400 })
    await panel.press('Undo')
    await panel.pass(11_000)
    expect(panel.text('[role=alert]')).toMatch(/^Bitrix24 did not confirm this/)
    expect(panel.has('Try again')).toBe(true)
  })

  it.each([[2, ''], [20, 'Bitrix24 did not confirm this']])(
    'that the portal carries out %i s after its answer was given up is told as done then', async (seconds, meanwhile) => {
      const panel = await openPanel({ before: ({ faults }) => faults.add({ fault: 'http-before', method: 'tasks.task.delete', status: 502, times: 1 }) })
      await panel.pass(10)
      await panel.press('Task')
      await panel.pass(100)
      await panel.press('Undo')
      await panel.pass(seconds * 1000)
      expect(panel.text('[role=alert]')).toContain(meanwhile)
      const { tasks } = panel.emulator.world
      tasks.delete([...tasks.keys()].at(-1)!)
      await panel.pass(40_000)
      expect([panel.text('[role=status] > p:first-child'), panel.text('[role=alert]')]).toEqual(['The task was deleted.', ''])
      expect(panel.executed('tasks.task.delete')).toBe(0)
    })

  it.each([['Calendar event', 'calendar.event.delete', 'calendar.event.getbyid'], ['New chat', 'im.chat.leave', 'im.dialog.get']])(
    'of a %s that was refused, and cannot be looked up either, is not told as done', async (name, method, look) => {
      const panel = await openPanel({ before: ({ faults }) => faults.add({ fault: 'refuse', method, code: 'OVERLOAD_LIMIT', status: 403 }) })
      await panel.pass(10)
      await panel.press(name)
      await panel.pass(100)
      panel.emulator.faults.add({ fault: 'refuse', method: look, code: 'OVERLOAD_LIMIT', status: 403 })
      await panel.press('Undo')
      await panel.pass(1000)
      expect(panel.text('[role=status]')).not.toMatch(/was deleted|You left/)
      expect(panel.text('[role=alert]')).not.toBe('')
    }
  )
})
