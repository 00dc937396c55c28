import { beforeEach, describe, expect, it, vi } from 'vitest'
import { atEnd } from '../../../../at-end'
import { createEmulator, type Emulator } from '../../../../emulator/emulator'
import type { Fault } from '../../../../emulator/rest/faults'
import { localStore } from '../../../../../src/lib/browser/local-store'
import { shareMessage } from '../../../../../src/rest/im/messages'
import { emulatedPortal } from '../../../../emulator/in-process/emulated-portal'
import { otherTab } from '../other-tab'
import { openPanel, tapeMessage, type Panel } from '../panel'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00+01:00') }))

const notDone: Fault = { fault: 'http-before', method: 'im.message.share', status: 502, times: 1 }
const late: Fault = { fault: 'slow', method: 'im.message.share', ms: 4000, times: 1 }

const newestTask = ({ world }: Emulator) => Math.max(...world.tasks.keys())
const headline = (panel: Panel) => panel.text('[role=status] > p:first-child')

async function opensItsOwn(panel: Panel, task: number) {
  await panel.press('Open task')
  expect(panel.portal.opened).toEqual([`/company/personal/user/7/tasks/task/view/${task}/`])
}

/** Makes a task here once the other tab has made its own. */
async function sharesAfter(panel: Panel, other: Awaited<ReturnType<typeof otherTab>>) {
  other.press('task')
  await panel.pass(8000)
  await panel.press('Task')
  await panel.pass(5000)
}

describe('a share of the same person in another tab', () => {
  it('of a moment ago is not taken for one that the browser repeated', async () => {
    const panel = await openPanel()
    const other = await otherTab(panel.emulator)
    await sharesAfter(panel, other)
    expect(headline(panel)).toBe('Task created')
    await opensItsOwn(panel, newestTask(panel.emulator))
  })

  it('hides no share that the browser did repeat', async () => {
    const panel = await openPanel()
    const other = await otherTab(panel.emulator)
    other.press('task')
    await panel.pass(8000)
    const { emulator } = panel
    const call = emulator.call.bind(emulator)
    emulator.call = (request) => {
      if (request.method === 'im.message.share') call(request)
      return call(request)
    }
    await panel.press('Task')
    await panel.pass(5000)
    expect(headline(panel)).toBe('Task created (2×)')
    await opensItsOwn(panel, newestTask(emulator))
  })

  it.each([
    ['that is through', 'by you', (emulator: Emulator) => otherTab(emulator).then(other => void other.press('task'))],
    ['of a colleague', 'by Marco Rossi', (emulator: Emulator) => emulatedPortal(emulator, { userId: 12 }).act(shareMessage('chat901', tapeMessage, 'task'))]
  ])('%s makes a press ask, once somebody stirs here, and moves nothing before', async (_, words, share) => {
    const panel = await openPanel()
    await panel.pass(100)
    await share(panel.emulator)
    await panel.pass(10_000)
    const choices = panel.text('ul[aria-label="Create from this message"]')
    document.body.dispatchEvent(new Event('pointerover', { bubbles: true }))
    await panel.pass(200)
    expect(panel.text('ul[aria-label="Create from this message"]')).toBe(choices)
    await panel.press('Task')
    expect(panel.text('[role=alertdialog]')).toContain(words)
    expect(panel.executed('im.message.share')).toBe(1)
  })

  it('that is under way makes a press ask first, and is not taken for a repeated one either', async () => {
    const panel = await openPanel({ before: ({ faults }) => faults.add(late) })
    const other = await otherTab(panel.emulator)
    other.press('task')
    await panel.pass(100)
    await panel.press('Task')
    expect(panel.text('[role=alertdialog]')).toContain('could not confirm that the task was created')
    await panel.pass(3850)
    panel.emulator.world.switches.noticeDelay = 200
    await panel.press('Create another')
    await panel.pass(10_000)
    expect(panel.executed('im.message.share')).toBe(2)
    expect(headline(panel)).toBe('Task created')
  })

  it.each([['that is known', 8000], ['of the same moment', 100]])('%s does not stand for one that was never made', async (_, gap) => {
    const panel = await openPanel()
    const other = await otherTab(panel.emulator)
    if (gap < 1000) panel.emulator.faults.add({ ...late, ms: 1000 })
    other.press('task')
    await panel.pass(gap)
    panel.emulator.faults.add(notDone)
    await panel.press('Task')
    if (panel.has('Create another')) await panel.press('Create another')
    await panel.pass(15_000)
    expect(panel.executed('im.message.share')).toBe(1)
    expect(panel.text('[role=alert]')).toContain('could not confirm')
  })
})

describe('a message that reads like another one', () => {
  const twin = tapeMessage + 1
  const oneText = ({ world }: Emulator) => {
    for (const id of [tapeMessage, twin]) Object.assign(world.messages.get(id)!, { authorId: 12, text: 'Done', params: {} })
  }

  it('is not said to be shared because the other one was, in another tab a moment before', async () => {
    const panel = await openPanel({ before: oneText })
    const other = await otherTab(panel.emulator, twin)
    other.press('task')
    await panel.pass(8000)
    panel.emulator.faults.add(notDone)
    await panel.press('Task')
    await panel.pass(15_000)
    expect(panel.executed('im.message.share')).toBe(1)
    expect(panel.text('[role=alert]')).toContain('could not confirm')
  })

  it('is told apart from the other one where both are shared: each opens its own, and none counts as repeated', async () => {
    const panel = await openPanel({ before: oneText })
    const other = await otherTab(panel.emulator, twin)
    await sharesAfter(panel, other)
    expect(headline(panel)).toBe('Task created')
    await opensItsOwn(panel, newestTask(panel.emulator))
  })
})

describe('a window that was closed while its share was under way', () => {
  async function closedUnderWay(fault: Fault = late) {
    const emulator = createEmulator()
    emulator.world.switches.noticeDelay = 2500
    emulator.faults.add(fault)
    const first = await openPanel({ emulator })
    await first.pass(10)
    await first.press('Task')
    await first.pass(300)
    first.wrapper.unmount()
    return emulator
  }

  it('asks at its next opening before it shares again', async () => {
    const panel = await openPanel({ emulator: await closedUnderWay() })
    await panel.pass(100)
    await panel.press('Task')
    expect(panel.text('[role=alertdialog]')).toContain('could not confirm that the task was created')
    await panel.press('Cancel')
    await panel.press('Calendar event')
    await panel.pass(100)
    expect(headline(panel)).toBe('Calendar event created')
    expect(panel.executed('im.message.share')).toBe(2)
  })

  it('asks also where the browser blocks storage, as long as the frame lives', async () => {
    const blocked = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => { throw new DOMException('denied', 'SecurityError') })
    const panel = await openPanel({ emulator: await closedUnderWay() })
    atEnd(() => {
      for (const key of localStore().keys()) localStore().set(key, '')
      blocked.mockRestore()
    })
    await panel.pass(100)
    await panel.press('Task')
    expect(panel.has('Create another')).toBe(true)
  })

  it('asks also where the answer that names the user has not come', async () => {
    const emulator = await closedUnderWay()
    emulator.faults.add({ fault: 'slow', method: 'batch', ms: 9000, times: 1 })
    const panel = await openPanel({ emulator })
    await panel.press('Task')
    expect(panel.has('Create another')).toBe(true)
  })

  it('says "created" once where both were made, and takes neither for a repeated one', async () => {
    const emulator = await closedUnderWay({ ...late, ms: 1000 })
    emulator.faults.add({ ...late, ms: 1500 })
    const panel = await openPanel({ emulator })
    await panel.pass(100)
    await panel.press('Task')
    await panel.press('Create another')
    await panel.pass(10_000)
    expect(panel.executed('im.message.share')).toBe(2)
    expect(headline(panel)).toBe('Task created')
    await opensItsOwn(panel, newestTask(emulator))
  })

  it('asks no more than others do once its notice is there', async () => {
    const emulator = await closedUnderWay()
    const panel = await openPanel({ emulator })
    await panel.pass(10_000)
    panel.wrapper.unmount()
    const again = await openPanel({ emulator })
    await again.pass(100)
    expect(Object.keys(localStorage).filter(key => key.startsWith('relay.sharing.'))).toEqual([])
    await again.press('Task')
    expect(again.text('[role=alertdialog]')).toContain('was already shared')
  })

  it('asks nothing of another message, nor after an hour', async () => {
    const emulator = await closedUnderWay(notDone)
    const panel = await openPanel({ emulator, messageId: tapeMessage + 1 })
    await panel.pass(100)
    await panel.press('Task')
    await panel.pass(100)
    expect(headline(panel)).toBe('Task created')
    panel.wrapper.unmount()
    await vi.advanceTimersByTimeAsync(3_600_000)
    const later = await openPanel({ emulator })
    await later.pass(100)
    await later.press('Task')
    await later.pass(100)
    expect(headline(later)).toBe('Task created')
  })
})

it('leaves nothing in the browser\'s storage once a share is known to be made or refused, and no text before', async () => {
  const panel = await openPanel({ before: ({ faults }) => faults.add({ fault: 'refuse', method: 'im.message.share', code: 'PARAMS_ERROR', times: 1 }) })
  await panel.pass(10)
  const marks = () => Object.entries(localStorage).filter(([key]) => key.startsWith('relay.sharing.'))
  await panel.press('Task')
  await panel.pass(100)
  expect(marks()).toEqual([])
  const pressed = panel.press('Task')
  expect(marks()).toEqual([[`relay.sharing.${panel.portal.opening.memberId}.7.chat901.${tapeMessage}.task.${Date.now()}`, String(Date.now())]])
  await pressed
  await panel.pass(5000)
  expect(headline(panel)).toBe('Task created')
  expect(marks()).toEqual([])
})
