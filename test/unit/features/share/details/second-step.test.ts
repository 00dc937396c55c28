import { beforeEach, describe, expect, it, vi } from 'vitest'
import { done } from '../../../../../src/domain/outcome'
import type { Portal } from '../../../../../src/portal/portal'
import { noDetails } from '../../../../../src/domain/share/share-details'
import { applyDetails } from '../../../../../src/features/share/details/second-step'
import { shareMessage } from '../../../../../src/rest/im/messages'
import { createEmulator } from '../../../../emulator/emulator'
import type { Fault } from '../../../../emulator/rest/faults'
import { emulatedPortal } from '../../../../emulator/in-process/emulated-portal'
import { newId, post } from '../../../../emulator/world/model'
import { openPanel, tapeMessage } from '../panel'
import { openDetails } from './open-details'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00+01:00') }))

const newest = <T>(objects: Map<number, T>): T => [...objects.values()].at(-1)!

const tom = { id: 9, name: 'Tom Keller' }
const sarah = { id: 14, name: 'Sarah Cole' }

describe('details of a task', () => {
  it('start with the title that is expected, and are applied right after the share', async () => {
    const panel = await openPanel()
    const { field, fill, choose } = await openDetails(panel, 0)
    expect(field('Title').value).toBe('I need the sealing tape by tomorrow at 15:00, who can fetch it?')
    await fill('Title', 'Fetch the tape')
    await fill('Deadline', '2026-12-01T09:30')
    await choose('Responsible', tom)
    await choose('Observers', sarah)
    field('High priority').click()
    await panel.press('Task')
    await panel.pass(100)
    expect(newest(panel.emulator.world.tasks)).toMatchObject({
      title: 'Fetch the tape', responsibleId: 9, auditors: [12, 14], priority: 2, deadline: new Date('2026-12-01T09:30').getTime()
    })
    expect(panel.text('[role=status]')).toContain('Your details were applied.')
    expect(panel.executed('im.message.share')).toBe(1)
  })

  it('name each person once, also where the dialog gives them twice', async () => {
    const panel = await openPanel()
    const { box, choose } = await openDetails(panel, 0)
    await choose('Observers', sarah, tom, { ...sarah })
    await choose('Observers', tom)
    const chosen = [...box.querySelectorAll('[role=group]')].find(element => element.textContent?.startsWith('Observers'))
    expect([...chosen!.querySelectorAll('bdi')].map(name => name.textContent)).toEqual(['Sarah Cole', 'Tom Keller'])
  })

  it('keep the author as an observer also where the message could not be loaded', async () => {
    const fault: Fault = { fault: 'refuse', method: 'im.dialog.messages.get', code: 'INTERNAL_SERVER_ERROR', status: 500 }
    const panel = await openPanel({ before: ({ faults }) => faults.add(fault) })
    const { choose } = await openDetails(panel, 0)
    await panel.pass(20_000)
    await choose('Observers', sarah)
    panel.emulator.faults.clear()
    await panel.press('Task')
    await panel.pass(100)
    expect(newest(panel.emulator.world.tasks).auditors).toEqual([12, 14])
  })

  it('leave who watches a task as it is, where the portal does not show the task', async () => {
    const emulator = createEmulator()
    const portal = emulatedPortal(emulator)
    await portal.act(shareMessage('chat901', tapeMessage, 'task'))
    const { id, auditors } = newest(emulator.world.tasks)
    const unseen = { ...portal, ask: (asked: Parameters<typeof portal.ask>[0]) => asked.method === 'tasks.task.get' ? Promise.resolve(done(asked.read([]))) : portal.ask(asked) } as Portal
    const object = { kind: 'task', id, address: '' } as const
    const details = { ...noDetails(), observers: [sarah] }
    const outcome = await applyDetails(unseen, object, details, { myId: 7, recipients: undefined }, new AbortController().signal)
    expect(outcome).toMatchObject({ ok: false, problem: { kind: 'refused', method: 'tasks.task.get' } })
    expect(newest(emulator.world.tasks).auditors).toEqual(auditors)
  })

  it.each([{ ctrlKey: true }, { metaKey: true }])('end in a button that creates it, which %j+Enter in a field presses too', async (modifier) => {
    const panel = await openPanel()
    const { box, field, fill } = await openDetails(panel, 0)
    expect([...box.querySelectorAll('button')].at(-1)?.textContent?.trim()).toBe('Create task')
    await fill('Title', 'Fetch the tape')
    expect(panel.text('ul[aria-label] > li:first-child > button')).toContain('“Fetch the tape”')
    const enter = (more: KeyboardEventInit) =>
      field('Title').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...more }))
    enter({})
    enter({ ...modifier, isComposing: true })
    enter({ ...modifier, repeat: true })
    await panel.pass(100)
    expect(panel.executed('im.message.share')).toBe(0)
    enter(modifier)
    enter(modifier)
    await panel.pass(100)
    expect(newest(panel.emulator.world.tasks).title).toBe('Fetch the tape')
    expect(panel.executed('im.message.share')).toBe(1)
  })

  it('start with the date that is expected from the text, which is nothing to change', async () => {
    const panel = await openPanel()
    const { box, field, fill } = await openDetails(panel, 0)
    expect(field('Deadline').value).toBe('2026-11-21T15:00')
    expect(box.textContent).not.toContain('changed')
    await fill('Deadline', '2026-12-01T09:30')
    expect(box.textContent).toContain('changed')
    await fill('Deadline', '2026-11-21T15:00')
    expect(box.textContent).not.toContain('changed')
    await panel.press('Create task')
    await panel.pass(100)
    expect(panel.executed('tasks.task.update')).toBe(0)
  })

  it('give an event that starts as the text says another end', async () => {
    const panel = await openPanel()
    const { box, field, fill } = await openDetails(panel, 1)
    expect(field('Start').value).toBe('2026-11-21T15:00')
    await fill('End', '2026-11-21T16:00')
    expect(box.textContent).not.toContain('Set the start too.')
    await panel.press('Create calendar event')
    await panel.pass(100)
    const { from, to } = newest(panel.emulator.world.events)
    expect([from, to]).toEqual(['2026-11-21T15:00', '2026-11-21T16:00'].map(time => new Date(time).getTime()))
  })

  it('ask before a post too', async () => {
    const panel = await openPanel()
    await openDetails(panel, 2)
    expect(panel.text('details:nth-of-type(1)')).toContain('for everybody in the chat first, and tells them')
    await panel.press('Create Feed post')
    expect(panel.has('Publish')).toBe(true)
    expect(panel.executed('im.message.share')).toBe(0)
  })

  it('cost nothing where nobody wrote any', async () => {
    const panel = await openPanel()
    await openDetails(panel, 0)
    await panel.press('Task')
    await panel.pass(100)
    expect(panel.executed('tasks.task.update')).toBe(0)
  })

  it('do not wait for a user dialog that was cancelled', async () => {
    const panel = await openPanel()
    const { box } = await openDetails(panel, 0)
    box.querySelector<HTMLButtonElement>('[role=group] button')!.click()
    await panel.press('Task')
    await panel.pass(100)
    expect(panel.text('[role=status]')).toContain('Task created')
  })

  it('say which permission is missing and who can grant it', async () => {
    const panel = await openPanel({ before: ({ world }) => { world.app.scopes = ['im', 'user_brief'] } })
    const { box } = await openDetails(panel, 0)
    expect(box.textContent).toContain('“task”')
    expect(box.textContent).toContain('An administrator can grant it')
    expect(box.querySelector('input')).toBeNull()
  })
})

describe('details of the other kinds', () => {
  it('give an event its name, times and attendees', async () => {
    const panel = await openPanel()
    const { fill, choose } = await openDetails(panel, 1)
    await fill('Name', 'Fetch the tape')
    await fill('Start', '2026-12-01T09:30')
    await fill('End', '2026-12-01T10:45')
    await choose('Attendees', tom)
    await panel.press('Calendar event')
    await panel.pass(100)
    expect(newest(panel.emulator.world.events)).toMatchObject({
      name: 'Fetch the tape', from: new Date('2026-12-01T09:30').getTime(), to: new Date('2026-12-01T10:45').getTime()
    })
    expect(newest(panel.emulator.world.events).attendees).toContain(9)
  })

  it('give an event to its owner also where the answer that names the user had not come', async () => {
    const emulator = createEmulator()
    const portal = emulatedPortal(emulator, { userId: 7 })
    await portal.act(shareMessage('chat901', tapeMessage, 'event'))
    const [id] = [...emulator.world.events.keys()].slice(-1)
    const facts = { myId: 0, recipients: undefined }
    const details = { ...noDetails(), title: 'Fetch the tape', attendees: [tom] }
    const applied = await applyDetails(portal, { kind: 'event', id: id!, address: '' }, details, facts, new AbortController().signal)
    expect([applied.ok, newest(emulator.world.events).name]).toEqual([true, 'Fetch the tape'])
    expect(newest(emulator.world.events).attendees).not.toContain(0)
  })

  it('keep an event\'s name where only its start was changed', async () => {
    const panel = await openPanel()
    const { fill } = await openDetails(panel, 1)
    await fill('Start', '2026-12-01T09:30')
    await panel.press('Calendar event')
    await panel.pass(100)
    const event = newest(panel.emulator.world.events)
    expect(event.name).toContain('I need the sealing tape')
    expect(event.to - event.from).toBe(30 * 60_000)
  })

  it('give the times of an event to no other one: once applied, the fields are as before', async () => {
    const panel = await openPanel()
    const { fill, field } = await openDetails(panel, 1)
    const before = field('Start').value
    await fill('Start', '2026-12-01T10:00')
    await fill('End', '2026-12-01T12:00')
    await panel.press('Calendar event')
    await panel.pass(1000)
    expect(panel.text('[role=status]')).toContain('Your details were applied.')
    expect([field('Start').value, field('End').value]).toEqual([before, ''])
    await panel.press('Calendar event')
    await panel.press('Create another')
    await panel.pass(1000)
    expect(panel.executed('calendar.event.update')).toBe(1)
  })

  it('create no event that ends before it starts', async () => {
    const panel = await openPanel()
    const { box, fill } = await openDetails(panel, 1)
    await fill('Start', '2026-12-01T09:30')
    await fill('End', '2026-12-01T09:00')
    expect(box.textContent).toContain('The end has to be after the start.')
    await panel.press('Calendar event')
    await panel.pass(100)
    expect(panel.executed('im.message.share')).toBe(0)
  })

  it('narrow the readers of a post', async () => {
    const panel = await openPanel()
    const { box } = await openDetails(panel, 2)
    ;[...box.querySelectorAll('label')].find(label => label.textContent?.includes('Tom Keller'))!.querySelector('input')!.click()
    await panel.press('Feed post')
    await panel.press('Publish')
    await panel.pass(100)
    const post = newest(panel.emulator.world.posts)
    expect(post.audience).toEqual(['U9'])
    // Its title was made of the text (docs/bitrix24/share-effects.md#s13): given back as one, it would stand above it.
    expect([post.isMicro, post.text]).toEqual([true, expect.stringContaining('I need the sealing tape')])
  })

  it('tell a reader without a name by the id', async () => {
    const panel = await openPanel({ before: ({ world }) => Object.assign(world.users.get(9)!, { firstName: '', lastName: '\u200b' }) })
    const { box } = await openDetails(panel, 2)
    expect([...box.querySelectorAll('fieldset label')].map(label => label.textContent?.trim())).toContain('#9')
  })

  it('narrow the readers of a post that somebody gave a title, and keep that', async () => {
    const panel = await openPanel()
    const { box } = await openDetails(panel, 2)
    ;[...box.querySelectorAll('label')].find(label => label.textContent?.includes('Tom Keller'))!.querySelector('input')!.click()
    const publish = panel.emulator.world.posts.set.bind(panel.emulator.world.posts)
    panel.emulator.world.posts.set = (id, post) => publish(id, { ...post, title: 'Tape', isMicro: false })
    await panel.press('Feed post')
    await panel.press('Publish')
    await panel.pass(100)
    expect(newest(panel.emulator.world.posts)).toMatchObject({ audience: ['U9'], title: 'Tape', text: expect.stringContaining('I need the sealing tape') })
  })

  it('show a post that gets a title to nobody who left the chat since the window was opened, and say who came', async () => {
    const panel = await openPanel()
    const { fill } = await openDetails(panel, 2)
    const chat = panel.emulator.world.chats.get(901)!
    chat.members = [7, 12, 14]
    await panel.pass(10_000)
    document.body.dispatchEvent(new Event('pointerover', { bubbles: true }))
    await panel.pass(200)
    await fill('Title', 'Tape')
    await panel.press('Feed post')
    expect(panel.text('[role=alertdialog]')).toContain('can be read by Ida Brandt (you), Marco Rossi, and Sarah Cole.')
    await panel.press('Publish')
    await panel.pass(2000)
    expect(newest(panel.emulator.world.posts)).toMatchObject({ title: 'Tape' })
    expect(newest(panel.emulator.world.posts).audience.toSorted()).toEqual(['U12', 'U14', 'U7'])
  })

  it('never widen the readers of a post by giving it a title', async () => {
    const panel = await openPanel()
    const { fill } = await openDetails(panel, 2)
    await fill('Title', 'Tape')
    await panel.press('Feed post')
    await panel.press('Publish')
    await panel.pass(100)
    const post = newest(panel.emulator.world.posts)
    expect(post.title).toBe('Tape')
    expect(post.audience.toSorted()).toEqual(['U1', 'U11', 'U12', 'U14', 'U16', 'U21', 'U30', 'U7', 'U9'])
  })

  it('give a chat its title and further people', async () => {
    const panel = await openPanel()
    const { fill, choose } = await openDetails(panel, 3)
    await fill('Title', 'Tape')
    await choose('People to add', tom, sarah)
    await panel.press('New chat')
    await panel.pass(100)
    const chat = newest(panel.emulator.world.chats)
    expect(chat.title).toBe('Tape')
    expect(chat.members.toSorted((a, b) => a - b)).toEqual([7, 9, 12, 14])
  })
})

describe('a second step that fails', () => {
  // That the task was created stands above it: what is open are the details alone.
  const unconfirmed = 'did not confirm that your details were applied'

  it.each([
    ['refuse', { code: 'insufficient_scope', status: 403 }, 'lacks a permission'], ['refuse', { code: '0', status: 400 }, 'Bitrix24 refused this'],
    ['refuse', { code: 'ERROR_CORE', status: 400 }, 'Bitrix24 refused this'], ['http-before', { status: 500 }, unconfirmed],
    ['http-after', { status: 502 }, unconfirmed], ['lost-after-headers', {}, unconfirmed], ['cut-before-headers', {}, unconfirmed],
    ['never-answer', {}, unconfirmed]
  ] as const)('by %s %o: the task exists, the details are kept and can be applied again', async (fault, more, words) => {
    const panel = await openPanel()
    const { fill, field } = await openDetails(panel, 0)
    await fill('Title', 'Fetch the tape')
    panel.emulator.faults.add({ fault, method: 'tasks.task.update', times: 1, ...more })
    await panel.press('Task')
    await panel.pass(20_000)
    expect(panel.text('[role=status]')).toContain('Task created')
    const isKnown = fault === 'refuse'
    expect(panel.text('[role=alert]').includes('your details were not applied'), 'said only where it is known').toBe(isKnown)
    expect(panel.text('[role=alert]')).toContain(words)
    expect(field('Title').value).toBe('Fetch the tape')
    await panel.press('Apply again')
    await panel.pass(100)
    expect(panel.text('[role=alert]')).toBe('')
    expect(newest(panel.emulator.world.tasks).title).toBe('Fetch the tape')
    expect(panel.executed('im.message.share')).toBe(1)
  })

  it.each([
    ['slow', { ms: 3000 }], ['token-expired', {}], ['refuse', { code: 'QUERY_LIMIT_EXCEEDED', status: 503 }]
  ] as const)('only for a while (%s) is nothing to notice', async (fault, more) => {
    const panel = await openPanel()
    const { fill } = await openDetails(panel, 0)
    await fill('Title', 'Fetch the tape')
    panel.emulator.faults.add({ fault, method: 'tasks.task.update', times: 1, ...more })
    await panel.press('Task')
    await panel.pass(12_000)
    expect(panel.text('[role=status]')).toContain('Your details were applied.')
  })

  it('because the task was not found keeps the details until it is', async () => {
    const panel = await openPanel({ before: ({ world }) => { world.switches.noticeDelay = 30_000 } })
    const { fill } = await openDetails(panel, 0)
    await fill('Title', 'Fetch the tape')
    panel.emulator.faults.add({ fault: 'refuse', method: 'tasks.task.list', code: '0', status: 400 })
    await panel.press('Task')
    await panel.pass(6000)
    expect(panel.text('[role=alert]')).toContain('not found the result in the chat yet')
    await panel.pass(30_000)
    await panel.press('Look again')
    await panel.pass(100)
    expect(newest(panel.emulator.world.tasks).title).toBe('Fetch the tape')
    expect(panel.executed('im.message.share')).toBe(1)
  })

  it('because only an older event of the same name was found changes nothing, and keeps the details until the new one is', async () => {
    const emulator = createEmulator()
    const { world } = emulator
    world.switches.noticeDelay = 60_000
    const name = 'On 06/10/2027 the roof is done'
    const { id: messageId } = post(world, world.chats.get(901)!, { authorId: 12, text: name })
    const id = newId(world, 'event')
    const older = { id, ownerId: 7, createdBy: 7, name, description: '', from: Date.now(), to: Date.now() + 1, createdAt: 0, attendees: [7] }
    world.events.set(id, older)
    const panel = await openPanel({ emulator, messageId })
    const { fill } = await openDetails(panel, 1)
    await fill('Name', 'Party')
    await panel.press('Calendar event')
    await panel.pass(10_000)
    expect(panel.text('[role=alert]')).toContain('details are not applied')
    expect(panel.has('Open event')).toBe(true)
    expect(panel.has('Undo')).toBe(false)
    expect([older.name, panel.executed('calendar.event.update')]).toEqual([name, 0])
    await panel.pass(60_000)
    await panel.press('Look again')
    await panel.pass(5000)
    expect([older.name, newest(world.events).name]).toEqual([name, 'Party'])
  })

  it('by half, where the title was taken and the people were not, says that', async () => {
    const panel = await openPanel()
    const { fill, choose } = await openDetails(panel, 3)
    await fill('Title', 'Tape')
    await choose('People to add', tom)
    panel.emulator.faults.add({ fault: 'refuse', method: 'im.chat.user.add', code: 'ACCESS_ERROR', status: 403 })
    await panel.press('New chat')
    await panel.pass(100)
    expect(panel.text('[role=alert]')).toContain('only some of your details were applied')
  })

  it('for a post whose readers are not known creates and changes nothing, however often it is pressed', async () => {
    const panel = await openPanel({ before: ({ faults }) => {
      faults.add({ fault: 'refuse', method: 'im.dialog.users.list', code: 'ACCESS_ERROR', status: 403 })
      faults.add({ fault: 'refuse', method: 'im.message.share', code: 'PARAMS_ERROR', status: 400, times: 1 })
    } })
    const { fill, box } = await openDetails(panel, 2)
    await panel.press('Feed post')
    await panel.press('Publish')
    await panel.pass(100)
    await fill('Title', 'Tape')
    await panel.press('Try again')
    await panel.pass(100)
    expect(panel.executed('im.message.share')).toBe(0)
    expect(box.textContent).toContain('Choose the recipients too')
  })
})

describe('details that are still being applied', () => {
  /** A task was pressed with this title, and what applies it meets the fault. */
  async function whileApplying(fault: Fault, title: string) {
    const panel = await openPanel({ before: ({ faults }) => faults.add({ ...fault, method: 'tasks.task.update', times: 1 }) })
    const { fill, field } = await openDetails(panel, 0)
    await fill('Title', title)
    await panel.press('Task')
    await panel.pass(1000)
    return { panel, fill, field }
  }

  it('take nothing with them of what is typed meanwhile', async () => {
    const { panel, fill, field } = await whileApplying({ fault: 'slow', ms: 5000 }, 'First')
    await fill('Title', 'For the next one')
    await panel.pass(6000)
    expect(panel.text('[role=status]')).toContain('Your details were applied.')
    expect(newest(panel.emulator.world.tasks).title).toBe('First')
    expect(field('Title').value).toBe('For the next one')
  })

  it('tell of their failure under the next share, by name, once that one is through', async () => {
    const { panel } = await whileApplying({ fault: 'never-answer' }, 'First')
    await panel.press('Calendar event')
    await panel.pass(16_000)
    expect(panel.text('[role=status]')).toContain('Calendar event created')
    expect(panel.text('[role=alert]')).toMatch(/^Task ?It was created, but Bitrix24 did not confirm that your details were applied/)
  })

  it('are not told of, nor offered again, for what was taken back', async () => {
    const { panel } = await whileApplying({ fault: 'refuse', code: '0', status: 400 }, 'Fetch the tape')
    await panel.press('Undo')
    await panel.pass(100)
    expect([panel.text('[role=alert]'), panel.has('Apply again')]).toEqual(['', false])
    panel.wrapper.unmount()
    const again = await openPanel({ emulator: panel.emulator })
    await again.pass(100)
    expect(again.has('Apply again')).toBe(false)
  })

  it('are not offered again where the undo came while they were still being applied', async () => {
    const { panel } = await whileApplying({ fault: 'never-answer' }, 'Fetch the tape')
    await panel.press('Undo')
    await panel.pass(20_000)
    expect([panel.text('[role=alert]'), panel.has('Apply again')]).toEqual(['', false])
  })
})

describe('an undo', () => {
  async function undone(fault?: Fault) {
    const panel = await openPanel({ before: ({ faults }) => fault && faults.add(fault) })
    const { fill, field } = await openDetails(panel, 0)
    await fill('Title', 'Fetch the tape')
    await panel.press('Task')
    await panel.pass(1000)
    await panel.press('Undo')
    await panel.pass(6000)
    expect(panel.text('[role=status]')).toContain('The task was deleted.')
    return { panel, field }
  }

  it.each([['were applied', undefined], ['are being applied', { fault: 'slow', ms: 5000, method: 'tasks.task.update', times: 1 } as const]])(
    'gives back the details that %s, for the next try', async (_, fault) => {
      const { panel, field } = await undone(fault)
      expect(field('Title').value).toBe('Fetch the tape')
      await panel.press('Task')
      await panel.pass(1000)
      expect(newest(panel.emulator.world.tasks).title).toBe('Fetch the tape')
    }
  )

  it('gives back both times of an event', async () => {
    const panel = await openPanel()
    const { fill, field } = await openDetails(panel, 1)
    await fill('Start', '2026-12-01T10:00')
    await fill('End', '2026-12-01T12:00')
    await panel.press('Calendar event')
    await panel.pass(1000)
    await panel.press('Undo')
    await panel.pass(1000)
    expect([field('Start').value, field('End').value]).toEqual(['2026-12-01T10:00', '2026-12-01T12:00'])
    await panel.press('Calendar event')
    await panel.pass(1000)
    const { from, to } = newest(panel.emulator.world.events)
    expect([from, to]).toEqual([Date.parse('2026-12-01T10:00'), Date.parse('2026-12-01T12:00')])
  })

  it('puts them over nothing that was typed since', async () => {
    const panel = await openPanel()
    const { fill, field } = await openDetails(panel, 0)
    await fill('Title', 'Fetch the tape')
    await panel.press('Task')
    await panel.pass(1000)
    await fill('Title', 'Bring the ladder')
    await panel.press('Undo')
    await panel.pass(1000)
    expect(field('Title').value).toBe('Bring the ladder')
  })
})

describe('details of what somebody deleted meanwhile', () => {
  const failOnce: Fault = { fault: 'refuse', method: 'tasks.task.update', code: 'ERROR_CORE', status: 400, times: 1 }

  it.each([
    ['Task', 0, 'tasks', 'The task was deleted.'], ['Calendar event', 1, 'events', 'The event was deleted.'], ['Feed post', 2, 'posts', 'The post was deleted.']
  ] as const)('of a %s say that it is gone, and stay for another share', async (name, at, where, words) => {
    const panel = await openPanel()
    const { field, fill } = await openDetails(panel, at)
    await fill(at === 1 ? 'Name' : 'Title', 'Fetch the tape')
    const methods = { tasks: 'tasks.task.update', events: 'calendar.event.update', posts: 'log.blogpost.update' }
    panel.emulator.faults.add({ ...failOnce, method: methods[where] })
    await panel.press(name)
    if (at === 2) await panel.press('Publish')
    await panel.pass(100)
    const objects = panel.emulator.world[where]
    objects.delete([...objects.keys()].at(-1)!)
    await panel.press('Apply again')
    await panel.pass(100)
    expect(panel.text('[role=alert]')).toContain(`your details were not applied. ${words} They are kept here.`)
    expect(panel.has('Apply again')).toBe(false)
    expect(field(at === 1 ? 'Name' : 'Title').value).toBe('Fetch the tape')
  })

  it('name it also where only what shall stay was to be read of it', async () => {
    const panel = await openPanel({ before: ({ faults }) => faults.add({ ...failOnce, method: 'calendar.event.update' }) })
    const { choose } = await openDetails(panel, 1)
    await choose('Attendees', tom)
    await panel.press('Calendar event')
    await panel.pass(100)
    const { events } = panel.emulator.world
    events.delete([...events.keys()].at(-1)!)
    await panel.press('Apply again')
    await panel.pass(100)
    expect(panel.text('[role=alert]')).toContain('The event was deleted.')
  })
})
