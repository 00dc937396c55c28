import { beforeEach, describe, expect, it, vi } from 'vitest'
import { shareMessage } from '../../../../../src/rest/im/messages'
import { createEmulator } from '../../../../emulator/emulator'
import { emulatedPortal } from '../../../../emulator/in-process/emulated-portal'
import { openPanel, tapeMessage } from '../panel'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00+01:00') }))

/** As a browser does whose connection dies before any byte of the answer: the same request again, unseen by the page. */
function repeatingOnce(method: string) {
  const emulator = createEmulator()
  const call = emulator.call.bind(emulator)
  let isRepeated = false
  emulator.call = (request) => {
    if (request.method === method && !isRepeated) {
      isRepeated = true
      call(request)
    }
    return call(request)
  }
  return emulator
}

async function shared(name: string, emulator = repeatingOnce('im.message.share')) {
  const panel = await openPanel({ emulator })
  await panel.pass(10)
  await panel.press(name)
  await panel.pass(100)
  return panel
}

describe('a request that the browser repeated by itself', () => {
  it.each([['Task', 'Open task', 'tasks'], ['Calendar event', 'Open event', 'events']] as const)(
    'is noticed: %s, with both to open, and the second to undo', async (name, open, where) => {
      const panel = await shared(name)
      const before = panel.emulator.world[where].size
      expect(panel.text('[role=status] > p:first-child')).toBe(`${name} created (2×)`)
      expect(panel.has(`${open} (2)`)).toBe(true)
      await panel.press(`${open} (2)`)
      await panel.press('Undo (2)')
      await panel.pass(100)
      expect(panel.emulator.world[where].size).toBe(before - 1)
      expect(panel.text('[role=status] > p:first-child')).toBe(`${name} created`)
      expect([panel.has('Undo (2)'), panel.has(open)]).toEqual([false, true])
    })

  it('is noticed of a chat, with both to leave', async () => {
    const panel = await shared('New chat')
    expect(panel.text('[role=status] > p:first-child')).toBe('Chat created (2×)')
    await panel.press('Undo (2)')
    await panel.press('Undo')
    await panel.pass(100)
    const own = [...panel.emulator.world.chats.values()].filter(({ type, members }) => type === 'thread' && members.includes(7))
    expect(own).toEqual([])
  })

  it('is noticed of a workgroup\'s task', async () => {
    const emulator = repeatingOnce('im.message.share')
    const panel = await openPanel({ emulator, dialogId: 'sg45', messageId: emulator.world.chats.get(945)!.messages[0]!.id })
    await panel.pass(10)
    await panel.press('Task')
    await panel.pass(100)
    expect(panel.text('[role=status] > p:first-child')).toBe('Task created (2×)')
    const before = panel.emulator.world.tasks.size
    await panel.press('Undo (2)')
    await panel.pass(100)
    expect(panel.emulator.world.tasks.size).toBe(before - 1)
  })

  it('keeps the second one in sight for longer than ten seconds', async () => {
    const panel = await shared('Task')
    await panel.pass(60_000)
    expect([panel.has('Undo (2)'), panel.has('Open task (2)')]).toEqual([true, true])
  })

  it('may not be taken back where people may have read it', async () => {
    const panel = await shared('Feed post')
    await panel.press('Publish')
    await panel.pass(100)
    expect(panel.text('[role=status] > p:first-child')).toContain('(2×)')
    expect(panel.has('Undo (2)')).toBe(false)
  })

  it('is not what an earlier press of the same person made, of which no answer came', async () => {
    const panel = await openPanel({ before: ({ world, faults }) => {
      world.switches.noticeDelay = 7000
      world.app.scopes = ['im', 'user_brief']
      faults.add({ fault: 'lost-after-headers', method: 'im.message.share', times: 1 })
    } })
    await panel.pass(10)
    await panel.press('Task')
    await panel.pass(6500)
    panel.emulator.world.switches.noticeDelay = 500
    await panel.press('Create anyway')
    await panel.pass(5000)
    expect(panel.executed('im.message.share')).toBe(2)
    expect(panel.text('[role=status] > p:first-child')).toBe('Task created')
  })

  it('is not what a colleague made of the same message in the same moment', async () => {
    const panel = await openPanel({ before: ({ world }) => { world.switches.noticeDelay = 500 } })
    await panel.pass(10)
    await panel.press('Task')
    await emulatedPortal(panel.emulator, { userId: 9 }).act(shareMessage('chat901', tapeMessage, 'task'))
    await panel.pass(1000)
    expect(panel.text('[role=status] > p:first-child')).toBe('Task created')
  })
})
