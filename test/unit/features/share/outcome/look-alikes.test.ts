import { beforeEach, describe, expect, it, vi } from 'vitest'
import { shareMessage } from '../../../../../src/rest/im/messages'
import { createEmulator, type Emulator } from '../../../../emulator/emulator'
import { emulatedPortal } from '../../../../emulator/in-process/emulated-portal'
import { post } from '../../../../emulator/world/model'
import { openPanel, tapeMessage } from '../panel'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00+01:00') }))

const hour = 3_600_000
const notDone = { fault: 'http-before', method: 'im.message.share', status: 502, times: 1 } as const
const lost = { fault: 'lost-after-headers', method: 'im.message.share', times: 1 } as const

/** The same message as a task from another window, of the same person unless said. */
async function shareElsewhere(emulator: Emulator, userId = 7) {
  await emulatedPortal(emulator, { userId }).act(shareMessage('chat901', tapeMessage, 'task'))
  return newestTask(emulator)
}

/** The dialog is the only source. */
const onlyMessenger = ({ world }: Emulator) => { world.app.scopes = ['im', 'user_brief'] }

const newestTask = ({ world }: Emulator) => Math.max(...world.tasks.keys())
const pathOf = (task: number) => `/company/personal/user/7/tasks/task/view/${task}/`

describe('a share whose answer was lost, and that did not happen', () => {
  it('is not taken for one made in another window since this one was opened', async () => {
    const panel = await openPanel()
    await panel.pass(10)
    await shareElsewhere(panel.emulator)
    await panel.pass(60_000)
    panel.emulator.faults.add(notDone)
    await panel.press('Task')
    await panel.pass(10_000)
    expect(panel.text('[role=alert]')).toContain('could not confirm')
  })

  it('is not taken for one of a minute ago that only the look-ups show', async () => {
    const panel = await openPanel({ before: ({ world }) => { world.switches.noticeDelay = 600_000 } })
    await panel.pass(10)
    await shareElsewhere(panel.emulator)
    await panel.pass(60_000)
    panel.emulator.faults.add(notDone)
    await panel.press('Task')
    await panel.pass(10_000)
    expect(panel.text('[role=alert]')).toContain('could not confirm')
  })

  it('is not taken for one of half an hour ago where the portal\'s clock is an hour fast', async () => {
    const emulator = createEmulator({ now: () => Date.now() + hour })
    await shareElsewhere(emulator)
    await vi.advanceTimersByTimeAsync(hour / 2)
    const panel = await openPanel({ emulator, before: ({ faults }) => {
      faults.add({ fault: 'slow', method: 'batch', ms: 8000, times: 1 })
      faults.add(notDone)
    } })
    await panel.press('Task')
    await panel.pass(20_000)
    expect(panel.text('[role=alert]')).toContain('could not confirm')
  })
})

describe('a share that happened', () => {
  it.each([['fast', hour], ['slow', -hour]])('is found where the portal\'s clock is an hour %s, even if nothing had been read before', async (_, ahead) => {
    const emulator = createEmulator({ now: () => Date.now() + ahead })
    const panel = await openPanel({ emulator, before: ({ faults }) => {
      faults.add({ fault: 'slow', method: 'batch', ms: 8000, times: 1 })
      faults.add(lost)
    } })
    await panel.press('Task')
    await panel.pass(20_000)
    expect(panel.text('[role=status]')).toContain('Task created')
    expect(panel.executed('im.message.share')).toBe(1)
  })

  it('is found where the portal does not tell the time', async () => {
    const panel = await openPanel({ before: ({ faults }) => {
      faults.add({ fault: 'refuse', method: 'server.time', code: 'ERROR_METHOD_NOT_FOUND', status: 404 })
      faults.add(lost)
    } })
    await panel.pass(10)
    await panel.press('Task')
    await panel.pass(10_000)
    expect(panel.text('[role=status]')).toContain('Task created')
  })

  it('is found though more was written since the window was opened than one page holds', async () => {
    const panel = await openPanel({ before: onlyMessenger })
    await panel.pass(10)
    const { world } = panel.emulator
    for (let at = 0; at < 60; at++) post(world, world.chats.get(901)!, { authorId: 9, text: `More ${at}` })
    panel.emulator.faults.add(lost)
    await panel.press('Task')
    await panel.pass(10_000)
    expect(panel.text('[role=status]')).toContain('Task created')
    expect(panel.has('Open task')).toBe(true)
  })

  it('leads to its own task, not to one made in another window before', async () => {
    const panel = await openPanel()
    await panel.pass(10)
    await shareElsewhere(panel.emulator)
    await panel.pass(60_000)
    panel.emulator.world.switches.noticeDelay = 1500
    await panel.press('Task')
    await panel.pass(5000)
    await panel.press('Open task')
    expect(panel.portal.opened).toEqual([pathOf(newestTask(panel.emulator))])
  })

  it('leads to its own task where a colleague shared the same message in the same moment', async () => {
    const panel = await openPanel({ before: ({ world }) => { world.switches.noticeDelay = 500 } })
    await panel.pass(10)
    await panel.press('Task')
    const mine = newestTask(panel.emulator)
    await shareElsewhere(panel.emulator, 9)
    await panel.pass(1000)
    await panel.press('Open task')
    expect(panel.portal.opened).toEqual([pathOf(mine)])
  })

  it('is found by what was learnt of the dialog after the press', async () => {
    const { emulator, wrapper } = await openPanel({ dialogId: 'chat960', messageId: 1 })
    const messageId = emulator.world.chats.get(960)!.messages.at(-1)!.id
    wrapper.unmount()
    emulator.faults.add({ fault: 'slow', method: 'batch', ms: 500, times: 1 })
    const panel = await openPanel({ emulator, dialogId: 'chat960', messageId })
    await panel.press('Task')
    await panel.pass(5000)
    expect(panel.has('Open task')).toBe(true)
  })
})

describe('an outcome that nobody knows', () => {
  it('keeps nobody waiting where the dialog does not answer either', async () => {
    const panel = await openPanel()
    await panel.pass(10)
    panel.emulator.faults.add({ fault: 'never-answer' })
    await panel.press('Task')
    await panel.pass(31_000)
    expect(panel.text('[role=alert]')).toContain('could not confirm')
  })

  it('makes a further press of the same kind ask first, whatever was shared in between', async () => {
    const panel = await openPanel({ before: ({ faults }) => faults.add(notDone) })
    await panel.pass(10)
    await panel.press('Task')
    await panel.pass(10_000)
    await panel.press('Task')
    expect(panel.text('[role=alertdialog]')).toContain('could not confirm that the task was created')
    await panel.press('Cancel')
    await panel.press('New chat')
    await panel.pass(100)
    await panel.press('Task')
    expect(panel.executed('im.message.share')).toBe(1)
    await panel.press('Create another')
    await panel.pass(100)
    expect(panel.executed('im.message.share')).toBe(2)
  })
})

describe('a chat whose notice does not come', () => {
  const noNotice = (threadParent: 'none' | 'kept') => ({ world }: Emulator) => Object.assign(world.switches, { noticeDelay: 600_000, threadParent })

  it.each(['none', 'kept'] as const)('is found among the newest chats: parent %s', async (parent) => {
    const panel = await openPanel({ before: noNotice(parent) })
    await panel.pass(10)
    await panel.press('New chat')
    await panel.pass(10_000)
    expect(panel.text('[role=status]')).toContain('Chat created')
    expect(panel.has('Open chat')).toBe(true)
  })

  it('is never one that was made of another message', async () => {
    const panel = await openPanel({ before: noNotice('none') })
    await panel.pass(10)
    panel.emulator.world.switches.failingShares = []
    await emulatedPortal(panel.emulator, { userId: 7 }).act(shareMessage('chat901', tapeMessage + 1, 'chat'))
    panel.emulator.world.switches.failingShares = ['CHAT']
    await panel.press('New chat')
    await panel.pass(10_000)
    expect(panel.has('Open chat')).toBe(false)
    expect(panel.text('[role=status]')).toContain('The new chat was not found.')
  })
})
