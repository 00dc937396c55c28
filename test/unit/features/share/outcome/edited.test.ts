import { beforeEach, describe, expect, it, vi } from 'vitest'
import { shareMessage } from '../../../../../src/rest/im/messages'
import type { Emulator } from '../../../../emulator/emulator'
import type { Fault } from '../../../../emulator/rest/faults'
import { emulatedPortal } from '../../../../emulator/in-process/emulated-portal'
import { newChat } from '../../../../emulator/world/seed/new-chat'
import { markDeleted, post } from '../../../../emulator/world/model'
import { openDetails } from '../details/open-details'
import { openPanel, tapeMessage, type Panel } from '../panel'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00+01:00') }))

const lost: Fault = { fault: 'lost-after-headers', method: 'im.message.share', times: 1 }
const notDone: Fault = { fault: 'http-before', method: 'im.message.share', status: 502, times: 1 }
const headline = (panel: Panel) => panel.text('[role=status] > p:first-child')

function edit({ world }: Emulator, text: string) {
  world.messages.get(tapeMessage)!.text = text
}

/** To the window, and what is read at that is there, unless it is slow. */
async function comeBack(panel: Panel) {
  window.dispatchEvent(new Event('focus'))
  await panel.pass(100)
}

/** The message is another one by the time of the press, and what it is then is what the portal quotes. */
async function editedSinceOpening(change: (emulator: Emulator) => void = emulator => edit(emulator, 'Somebody else brings the tape.')) {
  const panel = await openPanel()
  await panel.pass(100)
  change(panel.emulator)
  return panel
}

describe('a message that was edited after the window was opened', () => {
  it.each([['Task', 'Task created'], ['Calendar event', 'Calendar event created'], ['New chat', 'Chat created']])(
    '%s: is found by its notice where the answer is lost', async (name, made) => {
      const panel = await editedSinceOpening()
      panel.emulator.faults.add(lost)
      await panel.press(name)
      await panel.pass(3000)
      expect(headline(panel)).toBe(made)
      expect([panel.has('Open'), panel.has('Undo'), panel.executed('im.message.share')]).toEqual([true, true, 1])
    }
  )

  it('is found also where it was deleted: the portal shares what is left of it', async () => {
    const panel = await editedSinceOpening(({ world }) => markDeleted(world, world.messages.get(tapeMessage)!))
    panel.emulator.faults.add(lost)
    await panel.press('Task')
    await panel.pass(10_000)
    expect(headline(panel)).toBe('Task created')
  })

  it('is found where it was edited after it was shared, too', async () => {
    const panel = await openPanel({ before: ({ faults }) => faults.add(lost) })
    await panel.pass(100)
    const call = panel.emulator.call.bind(panel.emulator)
    panel.emulator.call = (request) => {
      const answer = call(request)
      if (request.method === 'im.message.share') edit(panel.emulator, 'Forget the tape.')
      return answer
    }
    await panel.press('Task')
    await panel.pass(10_000)
    expect(headline(panel)).toBe('Task created')
  })

  it('is found where it was edited once before the press and once after, and shows what was shared', async () => {
    const panel = await openPanel({ before: ({ faults }) => faults.add(lost) })
    await panel.pass(10_000)
    edit(panel.emulator, 'Somebody else brings the tape.')
    await panel.press('Task')
    edit(panel.emulator, 'Forget the tape.')
    await panel.pass(10_000)
    expect([headline(panel), panel.executed('im.message.share')]).toEqual(['Task created', 1])
  })

  it('is found as a task by the link to it where no reading saw the text that was shared', async () => {
    const panel = await openPanel({ before: ({ faults }) => faults.add(lost) })
    await panel.pass(100)
    const call = panel.emulator.call.bind(panel.emulator)
    panel.emulator.call = (request) => {
      const isShare = request.method === 'im.message.share'
      if (isShare) edit(panel.emulator, 'Somebody else brings the tape.')
      const answer = call(request)
      if (isShare) edit(panel.emulator, 'Forget the tape.')
      return answer
    }
    await panel.press('Task')
    await panel.pass(10_000)
    expect([headline(panel), panel.has('Open'), panel.executed('im.message.share')]).toEqual(['Task created', true, 1])
  })

  it('is not said to be a task where one was made of another message that says the same', async () => {
    const panel = await openPanel({ before: ({ faults }) => faults.add(notDone) })
    const { world } = panel.emulator
    await panel.pass(100)
    await panel.press('Task')
    const chat = newChat(world, { id: 9021, type: 'chat', title: 'The other crew', ownerId: 9, members: [7, 9] })
    const other = post(world, chat, { authorId: 9, text: world.messages.get(tapeMessage)!.text })
    await emulatedPortal(panel.emulator, { userId: 7 }).act(shareMessage('chat9021', other.id, 'task'))
    await panel.pass(10_000)
    expect([panel.text('[role=alert]'), panel.executed('im.message.share')]).toEqual([expect.stringContaining('could not confirm'), 1])
  })

  it('shows its text of now to who comes back, once in a while, and is still known as shared before', async () => {
    const panel = await openPanel()
    await panel.pass(100)
    await panel.press('Task')
    await panel.pass(10_000)
    edit(panel.emulator, 'Somebody else brings the tape.')
    const reads = () => panel.requests().filter(method => method === 'batch').length
    const before = reads()
    for (let n = 0; n < 5; n++) window.dispatchEvent(new Event('focus'))
    await panel.pass(100)
    expect([panel.text('article'), reads() - before]).toEqual([expect.stringContaining('Somebody else'), 1])
    await panel.press('Share again')
    await panel.press('Task')
    expect(panel.text('[role=dialog], [role=alertdialog]')).toContain('Create another')
  })

  it('is not shown as it was by a reading that comes in late', async () => {
    const panel = await openPanel()
    await panel.pass(10_100)
    panel.emulator.faults.add({ fault: 'slow', method: 'batch', ms: 12_000, times: 1 })
    window.dispatchEvent(new Event('focus'))
    await panel.pass(10_100)
    edit(panel.emulator, 'Somebody else brings the tape.')
    await comeBack(panel)
    expect(panel.text('article')).toContain('Somebody else')
    await panel.pass(5000)
    expect(panel.text('article')).toContain('Somebody else')
  })

  it('is told as deleted to who comes back', async () => {
    const panel = await editedSinceOpening(({ world }) => markDeleted(world, world.messages.get(tapeMessage)!))
    await panel.pass(10_000)
    document.body.dispatchEvent(new Event('pointerover', { bubbles: true }))
    await panel.pass(100)
    expect(panel.text('article')).toContain('deleted')
  })

  it('keeps what was read where the portal does not answer, or gives nothing', async () => {
    const panel = await editedSinceOpening()
    await panel.pass(10_000)
    panel.emulator.faults.add({ fault: 'http-before', method: 'im.dialog.messages.get', status: 403, times: 9 })
    await comeBack(panel)
    expect(panel.text('article')).toContain('I need the sealing tape')
    expect(panel.has('Task')).toBe(true)
  })

  it('has its details applied: what was made is found by the notice, or by the title that it has now', async () => {
    for (const noticeDelay of [0, 600_000]) {
      const panel = await editedSinceOpening()
      panel.emulator.world.switches.noticeDelay = noticeDelay
      const { fill } = await openDetails(panel, 0)
      await fill('Title', 'Mine')
      await panel.press('Task')
      await panel.pass(10_000)
      expect([...panel.emulator.world.tasks.values()].at(-1)?.title).toBe('Mine')
      panel.wrapper.unmount()
    }
  })

  it('is not said to be created where only a colleague shared it, or somebody\'s look-alike quotes it', async () => {
    const panel = await editedSinceOpening()
    const { emulator } = panel
    emulator.faults.add(notDone)
    await panel.press('Task')
    await emulatedPortal(emulator, { userId: 9 }).act(shareMessage('chat901', tapeMessage, 'task'))
    const rule = '-'.repeat(54)
    const text = `${rule}\nMarco Rossi [10:00]\nSomebody else brings the tape.\n${rule}\nA [URL=/company/personal/user/7/tasks/task/view/9/]task[/URL]`
    post(emulator.world, emulator.world.chats.get(901)!, { authorId: 9, text, params: { CLASS: 'bx-messenger-content-item-system' } })
    await panel.pass(10_000)
    expect(panel.text('[role=alert]')).toContain('could not confirm')
  })
})
