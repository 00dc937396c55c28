import { beforeEach, describe, expect, it, vi } from 'vitest'
import { shareMessage } from '../../../../../src/rest/im/messages'
import { emulatedPortal } from '../../../../emulator/in-process/emulated-portal'
import { openPanel, type Panel } from '../panel'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00+01:00') }))

const tasks = (panel: Panel) => panel.executed('im.message.share')

async function shareTask(panel: Panel) {
  await panel.pass(10)
  await panel.press('Task')
  await panel.pass(40_000)
}

describe('an unknown outcome that happened', () => {
  it.each([
    ['http-after', { status: 500 }], ['http-after', { status: 502 }], ['http-after', { status: 503 }],
    ['lost-after-headers', {}], ['never-answer', {}], ['cut-before-headers', {}]
  ] as const)('is found in the dialog: %s %o', async (fault, more) => {
    const panel = await openPanel({ before: ({ faults }) => faults.add({ fault, method: 'im.message.share', times: 1, ...more }) })
    await shareTask(panel)
    expect(panel.text('[role=status]')).toContain('Task created')
    expect(panel.has('Open task')).toBe(true)
    expect(tasks(panel)).toBe(1)
  })

  it('is found even if nothing had been read before the press', async () => {
    const panel = await openPanel({ before: ({ faults }) => {
      faults.add({ fault: 'slow', method: 'batch', ms: 8000, times: 1 })
      faults.add({ fault: 'lost-after-headers', method: 'im.message.share', times: 1 })
    } })
    await panel.press('Task')
    await panel.pass(12_000)
    expect(panel.text('[role=status]')).toContain('Task created')
    expect(tasks(panel)).toBe(1)
  })

  it('of a colleague in the same private dialog is not taken for one\'s own', async () => {
    const { emulator, wrapper } = await openPanel({ dialogId: '9' })
    const messageId = emulator.world.chats.get(870)!.messages.at(-1)!.id
    wrapper.unmount()
    const mine = await openPanel({ emulator, dialogId: '9', messageId })
    await mine.pass(10)
    const colleague = emulatedPortal(emulator, { userId: 9 })
    emulator.faults.add({ fault: 'http-before', method: 'im.message.share', status: 502, times: 1 })
    await mine.press('Task')
    await colleague.act(shareMessage('7', messageId, 'task'))
    await mine.pass(10_000)
    expect(mine.text('[role=alert]')).toContain('could not confirm')
  })

  it('of a chat is no earlier share before the chat was found: the portal says yes also where it made none', async () => {
    const panel = await openPanel({ before: ({ world }) => { world.switches.noticeDelay = 600_000 } })
    await panel.pass(10)
    panel.emulator.faults.add({ fault: 'refuse', method: 'im.recent.list', code: 'ACCESS_DENIED', status: 403 })
    await panel.press('New chat')
    await panel.pass(10_000)
    expect(panel.text('[role=status]')).toContain('Bitrix24 accepted the request')
    await panel.press('Share again as')
    await panel.press('New chat')
    expect(panel.text('[role=alertdialog]')).toContain('could not confirm that the chat was created')
    expect(panel.text('[role=alertdialog]')).not.toContain('the first stays')
  })

  it('says what goes on while it looks', async () => {
    const panel = await openPanel({ before: ({ faults, world }) => {
      faults.add({ fault: 'lost-after-headers', method: 'im.message.share', times: 1 })
      world.switches.noticeDelay = 2000
    } })
    await panel.pass(10)
    await panel.press('Task')
    await panel.pass(100)
    expect(panel.text('[role=status]')).toContain('looking in the chat')
    expect(panel.button('Task').getAttribute('aria-busy')).toBe('true')
    await panel.pass(6000)
    expect(panel.text('[role=status]')).toContain('Task created')
  })
})

describe('an unknown outcome that did not happen', () => {
  const nothingHappened = { fault: 'http-before', method: 'im.message.share', status: 502, times: 1 } as const

  it('is not confirmed, after several looks over five seconds', async () => {
    const panel = await openPanel({ before: ({ faults }) => faults.add({ ...nothingHappened }) })
    await panel.pass(10)
    await panel.press('Task')
    await panel.pass(4000)
    expect(panel.text('[role=alert]')).toBe('')
    await panel.pass(2500)
    expect(panel.text('[role=alert]')).toContain('could not confirm')
    expect(tasks(panel)).toBe(0)
    expect(panel.has('Check again')).toBe(true)
  })

  it('is checked again on request, without creating anything', async () => {
    const panel = await openPanel({ before: ({ faults }) => faults.add({ ...nothingHappened }) })
    await shareTask(panel)
    await panel.press('Check again')
    await panel.pass(10_000)
    expect(panel.text('[role=alert]')).toContain('could not confirm')
    expect(tasks(panel)).toBe(0)
  })

  it('is created after "Create anyway", once, also by two presses in the same moment', async () => {
    const panel = await openPanel({ before: ({ faults }) => faults.add({ ...nothingHappened }) })
    await shareTask(panel)
    const anyway = panel.button('Create anyway')
    for (let press = 0; press < 2; press++) anyway.click()
    await panel.pass(10)
    expect(panel.text('[role=status]')).toContain('Task created')
    expect(tasks(panel)).toBe(1)
  })

  it('is not taken for an earlier share of the same message', async () => {
    const panel = await openPanel()
    await shareTask(panel)
    panel.emulator.faults.add({ ...nothingHappened })
    await panel.press('Task')
    await panel.press('Create another')
    await panel.pass(10_000)
    expect(panel.text('[role=alert]')).toContain('could not confirm')
  })

  it('is not confirmed either where the dialog cannot be read back', async () => {
    const panel = await openPanel({ before: ({ faults }) => faults.add({ fault: 'lost-after-headers', method: 'im.message.share', times: 1 }) })
    await panel.pass(10)
    panel.emulator.faults.add({ fault: 'http-before', method: 'batch', status: 502 })
    panel.emulator.faults.add({ fault: 'refuse', method: 'tasks.task.list', code: 'insufficient_scope', status: 403 })
    await panel.press('Task')
    await panel.pass(60_000)
    expect(panel.text('[role=alert]')).toContain('could not confirm')
    panel.emulator.faults.clear()
    await panel.press('Check again')
    await panel.pass(100)
    expect(panel.text('[role=status]')).toContain('Task created')
    expect(tasks(panel)).toBe(1)
  })
})

describe('a refusal', () => {
  it.each([
    ['MESSAGE_ID_ERROR', 400, 'did not recognise this message', false],
    ['DIALOG_ID_EMPTY', 400, 'did not recognise this message', false],
    ['ACCESS_ERROR', 403, 'do not have access to this chat', false],
    ['ACCESS_ERROR', 400, 'do not have access to this chat', false],
    ['PARAMS_ERROR', 400, 'The task could not be created here. Possible reasons', true],
    ['insufficient_scope', 403, 'permission here (im)', false],
    ['INVALID_CREDENTIALS', 403, 'could not be created here', true],
    ['ACCESS_DENIED', 400, 'could not be created here', true],
    ['user_access_error', 403, 'You do not have access to Relay', true],
    ['METHOD_CONFIRM_WAITING', 401, 'administrator has to allow', true],
    ['METHOD_CONFIRM_DENIED', 403, 'administrator has denied', true],
    ['OVERLOAD_LIMIT', 503, 'has blocked requests', false],
    ['PORTAL_DELETED', 403, 'portal is closed', false],
    ['ERROR_METHOD_NOT_FOUND', 404, 'does not have this feature', false],
    ['WRONG_AUTH_TYPE', 403, 'Open Relay inside Bitrix24', false],
    ['SOMETHING_NEW', 400, 'could not be created here', true]
  ])('%s (%i) is told in words', async (code, status, words, canTryAgain) => {
    const panel = await openPanel({ before: ({ faults }) => faults.add({ fault: 'refuse', method: 'im.message.share', code, status }) })
    await shareTask(panel)
    expect(panel.text('[role=alert]')).toContain(words)
    expect(panel.has('Try again')).toBe(canTryAgain)
    expect(panel.has('Details')).toBe(true)
    expect(tasks(panel)).toBe(0)
  })

  it.each([['Task', 'task could not be created here'], ['Calendar event', 'event could not be created here']])(
    'names the reasons that there are for %s', async (name, words) => {
      const panel = await openPanel({ before: ({ world }) => { world.switches.failingShares = ['TASK', 'CALEND'] } })
      await panel.pass(10)
      await panel.press(name)
      await panel.pass(10)
      expect(panel.text('[role=alert]')).toContain(words)
      expect(panel.text('[role=alert]')).toContain('not a member of the message’s chat')
    })

  it('is told the same whatever code inner errors of the portal leave, with its words behind Details', async () => {
    const panel = await openPanel({ before: ({ world }) => Object.assign(world.switches, { failingShares: ['TASK'], leftError: 'TASK_FIELDS' }) })
    await shareTask(panel)
    expect(panel.text('[role=alert]')).toContain('task could not be created here')
    await panel.press('Details')
    expect(document.body.textContent).toContain('TASK_FIELDS')
  })

  it('of a chat comes as a yes: that is as good as there while one looks for it', async () => {
    const panel = await openPanel({ before: ({ world }) => { world.switches.noticeDelay = 1500 } })
    await panel.pass(10)
    await panel.press('New chat')
    await panel.pass(100)
    expect([panel.text('[role=status] > p:first-child'), panel.has('Open chat')]).toEqual(['Chat created', false])
    await panel.pass(4000)
    expect([panel.text('[role=status] > p:first-child'), panel.has('Open chat')]).toEqual(['Chat created', true])
  })

  it('of a chat comes as a yes, so that it is not promised where it is not found', async () => {
    const panel = await openPanel({ before: ({ world }) => { world.switches.failingShares = ['CHAT'] } })
    await panel.pass(10)
    await panel.press('New chat')
    await panel.pass(10_000)
    expect(panel.text('[role=status]')).toContain('Bitrix24 accepted the request')
    expect(panel.text('[role=status]')).toContain('The new chat was not found.')
    expect(panel.text('[role=status]')).not.toContain('Chat created')
  })

  it('names the right to post in a workgroup', async () => {
    const panel = await openPanel({ dialogId: 'sg46', messageId: 1 })
    const message = panel.emulator.world.chats.get(946)!.messages[0]!.id
    panel.wrapper.unmount()
    const board = await openPanel({ dialogId: 'sg46', messageId: message, emulator: panel.emulator })
    await board.pass(10)
    await board.press('Feed post')
    expect(board.text('[role=alertdialog]')).toContain('everyone in the workgroup “Board”')
    await board.press('Publish')
    await board.pass(10)
    expect(board.text('[role=alert]')).toContain('may not post in this workgroup')
  })

  it('can be tried again, and the alert goes', async () => {
    const panel = await openPanel({ before: ({ faults }) => faults.add({ fault: 'refuse', method: 'im.message.share', code: 'PARAMS_ERROR', times: 1 }) })
    await shareTask(panel)
    await panel.press('Try again')
    await panel.pass(10)
    expect(panel.text('[role=alert]')).toBe('')
    expect(panel.text('[role=status]')).toContain('Task created')
  })

  it('for load is repeated by itself, and created once', async () => {
    const panel = await openPanel({
      before: ({ faults }) => faults.add({ fault: 'refuse', method: 'im.message.share', code: 'QUERY_LIMIT_EXCEEDED', status: 503, times: 1 })
    })
    await shareTask(panel)
    expect(panel.text('[role=status]')).toContain('Task created')
    expect(tasks(panel)).toBe(1)
  })

  it('for load that does not end offers to try again', async () => {
    const panel = await openPanel({
      before: ({ faults }) => faults.add({ fault: 'refuse', method: 'im.message.share', code: 'QUERY_LIMIT_EXCEEDED', status: 503 })
    })
    await shareTask(panel)
    expect(panel.text('[role=alert]')).toContain('Bitrix24 is busy')
    expect(panel.has('Try again')).toBe(true)
    expect(tasks(panel)).toBe(0)
  })

  it('of a token that ran out is nothing to notice', async () => {
    const panel = await openPanel({ before: ({ faults }) => faults.add({ fault: 'token-expired', method: 'im.message.share', times: 1 }) })
    await shareTask(panel)
    expect(panel.text('[role=status]')).toContain('Task created')
    expect(tasks(panel)).toBe(1)
  })
})
