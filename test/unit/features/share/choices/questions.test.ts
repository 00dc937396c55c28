import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Person } from '../../../../../src/domain/messages/message'
import { postAudience } from '../../../../../src/domain/share/share-expectation'
import { factsOf, nothingYet } from '../../../../../src/features/share/message/selection'
import { openPanel } from '../panel'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00+01:00') }))

const question = '[role=alertdialog]'

describe('who will see a post', () => {
  it('is told by number as soon as that is known, and the change is said aloud', async () => {
    const panel = await openPanel({ before: ({ faults }) => faults.add({ fault: 'slow', method: 'batch', ms: 3000 }) })
    await panel.press('Feed post')
    expect(panel.text(question)).toContain('read by all members of this chat. Relay is looking up who that is')
    await panel.pass(3100)
    expect(panel.text(`${question} [aria-live=polite]`)).toContain('can be read by 9 people: all members of this chat.')
    expect(panel.text(question)).not.toContain('looking up')
  })

  it('is not claimed to be looked up any more where that failed', async () => {
    const panel = await openPanel({ before: ({ faults }) => faults.add({ fault: 'refuse', method: 'batch', code: 'SOMETHING', status: 400 }) })
    await panel.press('Feed post')
    await panel.pass(10)
    expect(panel.text(question)).toContain('read by all members of this chat. Relay could not find out who that is.')
  })

  it('is a whole workgroup, which the dialog\'s id tells before the portal has answered anything', async () => {
    const panel = await openPanel({ dialogId: 'sg45', before: ({ faults }) => faults.add({ fault: 'never-answer', method: 'batch' }) })
    await panel.press('Feed post')
    expect(panel.text(question)).toContain('can be read by everyone in this workgroup.')
  })

  it('is not a number where only the first page of the members is known', () => {
    const people = Array.from({ length: 50 }, (_, at): Person => ({ id: at + 1, name: `Person ${at}`, avatar: '', kind: 'employee', active: true }))
    const selection = { ...nothingYet, members: { people, complete: false } }
    const place = { kind: 'chat', name: 'Roof', crmItem: undefined } as const
    const facts = factsOf(selection, { id: 'chat9', kind: 'chat', number: 9 })
    expect(postAudience({ ...facts, place })).toEqual({ who: 'members' })
  })
})

describe('a question', () => {
  it('is not answered by the second click of a double click, which was meant for what opened it', async () => {
    const panel = await openPanel()
    await panel.pass(10)
    await panel.press('Feed post')
    const click = (detail: number) => panel.button('Publish').dispatchEvent(new MouseEvent('click', { detail, bubbles: true }))
    click(2)
    await panel.pass(10)
    expect(panel.executed('im.message.share')).toBe(0)
    click(1)
    await panel.pass(10)
    expect(panel.executed('im.message.share')).toBe(1)
  })

  it('is not what a double click on a choice can end in, nor another choice that moved under the pointer', async () => {
    const panel = await openPanel()
    await panel.pass(10)
    const click = (name: string, detail: number) => panel.button(name).dispatchEvent(new MouseEvent('click', { detail, bubbles: true }))
    click('Calendar event', 1)
    await panel.pass(200)
    for (const name of ['Task', 'Feed post', 'Calendar event', 'Undo', 'Open event', 'Close']) click(name, 2)
    await panel.pass(200)
    expect(panel.text('[role=status]')).toContain('Calendar event created')
    expect(document.querySelector(question)).toBeNull()
    expect([panel.executed('im.message.share'), panel.portal.opened.length, panel.portal.closed]).toEqual([1, 0, 0])
  })

  it('that the browser closes by itself counts as cancelled', async () => {
    const panel = await openPanel()
    await panel.pass(10)
    await panel.press('Feed post')
    document.querySelector('dialog')!.dispatchEvent(new Event('close'))
    await panel.pass(10)
    await panel.press('Task')
    await panel.pass(10)
    expect(panel.text('[role=status]')).toContain('Task created')
    expect(panel.executed('im.message.share')).toBe(1)
  })
})

describe('who stood on a button of an alert', () => {
  it.each([['Try again', { fault: 'refuse', code: 'PARAMS_ERROR' }], ['Check again', { fault: 'http-before' }]] as const)(
    'is at the choice that runs after "%s"', async (name, fault) => {
      const panel = await openPanel({ before: ({ faults }) => faults.add({ ...fault, method: 'im.message.share' }) })
      await panel.pass(10)
      await panel.press('New chat')
      await panel.pass(10_000)
      panel.button(name).focus()
      await panel.press(name)
      expect(document.activeElement).toBe(panel.button('New chat'))
    })
})
