import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Emulator } from '../../../../emulator/emulator'
import { post } from '../../../../emulator/world/model'
import { createEmulator } from '../../../../emulator/emulator'
import { emulatedPortal } from '../../../../emulator/in-process/emulated-portal'
import { withPortal } from '../../../../emulator/in-process/with-portal'
import { readDialogId } from '../../../../../src/domain/dialog-id'
import { done, failed, wordless, type Outcome } from '../../../../../src/domain/outcome'
import { useSelectedMessage } from '../../../../../src/features/share/message/useSelectedMessage'
import type { Portal } from '../../../../../src/portal/portal'
import { openPanel, tapeMessage } from '../panel'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00+01:00') }))

const article = () => document.querySelector('article')!.textContent!.replace(/\s+/g, ' ')

/** The group chat with one more message at its end. */
function withMessage(text: string, authorId = 12, params: Record<string, unknown> = {}): { emulator: Emulator, messageId: number } {
  const emulator = createEmulator()
  return { emulator, messageId: post(emulator.world, emulator.world.chats.get(901)!, { authorId, text, params }).id }
}

describe('the selected message', () => {
  it('comes with one batch request, and so does all the rest', async () => {
    const panel = await openPanel()
    await panel.pass(10)
    expect(article()).toContain('Group chat · Roof repair crew')
    expect(article()).toContain('Marco Rossi')
    expect(article()).toContain('I need the sealing tape by tomorrow at 15:00, who can fetch it?')
    expect(document.querySelector('article time')).not.toBeNull()
    expect(panel.requests()).toEqual(['batch'])
  })

  it('says where the dialog ends only where that was told: what is older than the window must not count as new', async () => {
    const whole = emulatedPortal(createEmulator(), { userId: 7, placement: 'IM_CONTEXT_MENU', options: {} })
    const untold = failed(wordless('unreadable', 'batch'))
    const newestId = async (...left: string[]) => {
      const askAll = async (questions: object) => {
        const asked: Outcome<object> = await (whole.askAll as (questions: object) => Promise<Outcome<object>>)(questions)
        return asked.ok ? done({ ...asked.value, ...Object.fromEntries(left.map(name => [name, untold])) }) : asked
      }
      const { selection } = withPortal({ ...whole, askAll: askAll as Portal['askAll'] }, () => useSelectedMessage(readDialogId('chat901')!, tapeMessage))
      await vi.advanceTimersByTimeAsync(10)
      expect(selection.value.state).toBe('ready')
      return selection.value.newestId
    }
    const known = await newestId()
    expect(known).toBeGreaterThan(tapeMessage)
    expect([await newestId('newest', 'after'), await newestId('info', 'after')]).toEqual([known, known])
    expect(await newestId('after', 'newest', 'info')).toBe(0)
  })

  it('is found far back in the same request', async () => {
    const panel = await openPanel({ messageId: 70300 })
    await panel.pass(10)
    expect(article()).toContain('Scaffold on Lindenstraße')
    expect(panel.requests()).toEqual(['batch'])
  })

  it('shows its files by name', async () => {
    const { emulator, messageId } = withMessage('', 12, { FILE_ID: [80] })
    const panel = await openPanel({ emulator, messageId })
    await panel.pass(10)
    expect(article()).toContain(emulator.world.files.get(80)!.name)
    expect(article()).toContain('A message without text')
  })

  it('that was deleted is shared as what is left of it, and says so', async () => {
    const panel = await openPanel({ messageId: 70370 })
    await panel.pass(10)
    expect(article()).toContain('will only hold Bitrix24’s note that it was deleted')
    expect(panel.text('ul[aria-label] > li:first-child')).toContain('“This message was deleted.”')
  })

  it.each([
    ['deleted', 70370, 'This message was deleted.'], ['system', 70371, 'A system message'], ['missing', 99_999, 'The message was not found.']
  ])('says in words that it is %s', async (_what, messageId, words) => {
    const panel = await openPanel({ messageId })
    await panel.pass(10)
    expect(article()).toContain(words)
    expect(panel.button('Task').disabled).toBe(false)
  })

  it('locks the choices only where there is no access to the dialog', async () => {
    const panel = await openPanel({ dialogId: 'chat961' })
    await panel.pass(10)
    expect(article()).toContain('You do not have access to this chat')
    for (const name of ['Task', 'Calendar event', 'Feed post', 'New chat']) expect(panel.button(name).disabled).toBe(true)
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }))
    await panel.pass(10)
    expect(panel.executed('im.message.share')).toBe(0)
  })

  it('can be loaded again after a failure, while the choices stay usable', async () => {
    const panel = await openPanel({ before: ({ faults }) => faults.add({ fault: 'http-before', method: 'batch', status: 502, times: 3 }) })
    await panel.pass(5000)
    expect(article()).toContain('could not be loaded')
    expect(panel.button('Task').disabled).toBe(false)
    await panel.press('Load again')
    await panel.pass(10)
    expect(article()).toContain('I need the sealing tape')
  })

  it.each([
    ['DIALOG_ID_EMPTY', 400, 'refused this'], ['FIRST_ID_STRING', 400, 'refused this'], ['LAST_ID_STRING', 400, 'refused this'],
    ['insufficient_scope', 403, 'lacks a permission'], ['QUERY_LIMIT_EXCEEDED', 503, 'is busy'], ['ERROR_METHOD_NOT_FOUND', 404, 'does not have this feature'],
    ['user_access_error', 403, 'do not have access to Relay'], ['INTERNAL_SERVER_ERROR', 500, 'had an internal error']
  ])('that cannot be read because of %s is told in words, and can be shared all the same', async (code, status, words) => {
    const panel = await openPanel({ before: ({ faults }) => faults.add({ fault: 'refuse', method: 'im.dialog.messages.get', code, status }) })
    await panel.pass(20_000)
    expect(document.querySelector('article [role=alert]')?.textContent).toContain('could not be loaded')
    expect(article()).toContain(words)
    await panel.press('Task')
    await panel.pass(100)
    expect(panel.text('[role=status]')).toContain('Task created')
  })

  it('never runs what people write', async () => {
    const { emulator, messageId } = withMessage('<img src=x onerror=alert(1)> [url=javascript:alert(1)]x[/url]')
    await (await openPanel({ emulator, messageId })).pass(10)
    expect(document.querySelector('article img, article script')).toBeNull()
    expect(document.querySelector('article a')).toBeNull()
    expect(article()).toContain('<img src=x onerror=alert(1)>')
  })

  it('that is gone before it arrives changes nothing', async () => {
    const panel = await openPanel({ before: ({ faults }) => faults.add({ fault: 'slow', method: 'batch', ms: 2000 }) })
    panel.wrapper.unmount()
    await panel.pass(5000)
    expect(document.querySelector('article')).toBeNull()
  })
})
