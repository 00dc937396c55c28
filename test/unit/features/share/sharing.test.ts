import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defaultOwn, settingsOption, settingsText } from '../../../../src/domain/settings/settings'
import { openPanel } from './panel'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00+01:00') }))

const kinds = [
  ['Task', 'Task created', 'Open task'], ['Calendar event', 'Calendar event created', 'Open event'],
  ['Feed post', 'Feed post published', 'Open post'], ['New chat', 'Chat created', 'Open chat']
] as const

describe('the choices', () => {
  it('can be used before the portal has answered anything', async () => {
    const panel = await openPanel({ before: ({ faults }) => faults.add({ fault: 'never-answer', method: 'batch' }) })
    for (const [name] of kinds) expect(panel.button(name).disabled).toBe(false)
    await panel.press('Task')
    await panel.pass(10)
    expect(panel.executed('im.message.share')).toBe(1)
  })

  it('say what will be created, from the message and the dialog', async () => {
    const panel = await openPanel()
    await panel.pass(10)
    const [task, event, post, chat] = [...document.querySelectorAll('ul[aria-label] > li > button')].map(button =>
      document.getElementById(button.getAttribute('aria-describedby')!)!.textContent)
    expect(task).toContain('“I need the sealing tape by tomorrow at 15:00, who can fetch it?”')
    expect(task).toContain('Responsible: you · observer: Marco Rossi')
    expect(event).toContain('from “tomorrow at 15:00”; 30 minutes')
    expect(post).toContain('Published at once for 9 people')
    expect(chat).toContain('A new chat for you and Marco Rossi')
  })

  it('say that the task belongs to the CRM item of an open line', async () => {
    const panel = await openPanel({ dialogId: 'chat915', before: ({ world }) => void world.chats.get(915)?.members.push(7) })
    await panel.pass(10)
    expect(panel.text('ul[aria-label] > li:first-child')).toContain('linked to the deal')
  })

  it.each(['1', '2', '4'])('are pressed by the key %s', async (key) => {
    const panel = await openPanel()
    await panel.pass(10)
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    await panel.pass(10)
    expect(panel.executed('im.message.share')).toBe(1)
    expect(panel.text('[role=status]')).toContain('created')
  })

  it.each([
    ['a French keyboard', { key: 'é', code: 'Digit2' }], ['a French keyboard with Shift', { key: '2', code: 'Digit2', shiftKey: true }],
    ['an Arabic keyboard', { key: '٢', code: 'Digit2' }], ['a number pad', { key: '2', code: 'Numpad2' }]
  ])('are pressed by the key 2 of %s', async (_, init) => {
    const panel = await openPanel()
    await panel.pass(10)
    document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true }))
    await panel.pass(10)
    expect(panel.text('[role=status]')).toContain('Calendar event created')
  })

  it.each([
    ['"!"', { key: '!', code: 'Digit1', shiftKey: true }], ['AltGr', { key: '¹', code: 'Digit1', modifierAltGraph: true }],
    ['a number pad without Num Lock', { key: 'End', code: 'Numpad1' }]
  ])('are left alone by %s', async (_, init) => {
    const panel = await openPanel()
    await panel.pass(10)
    const event = new KeyboardEvent('keydown', { ...init, bubbles: true })
    event.getModifierState = name => name === 'AltGraph' && 'modifierAltGraph' in init
    document.body.dispatchEvent(event)
    await panel.pass(10)
    expect(panel.executed('im.message.share')).toBe(0)
  })

  it('ignore a key that is held down, typed into a field, or part of a shortcut', async () => {
    const panel = await openPanel()
    await panel.pass(10)
    const field = document.body.appendChild(document.createElement('input'))
    field.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }))
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true, repeat: true }))
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true, ctrlKey: true }))
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '5', bubbles: true }))
    await panel.pass(10)
    expect(panel.executed('im.message.share')).toBe(0)
  })

  it('press nothing below a window that lies over the choices, such as a picture', async () => {
    const panel = await openPanel()
    await panel.pass(10)
    const picture = document.body.appendChild(Object.assign(document.createElement('dialog'), { open: true }))
    for (const target of [picture, document.body]) target.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }))
    await panel.pass(10)
    expect(panel.executed('im.message.share')).toBe(0)
    picture.remove()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }))
    await panel.pass(10)
    expect(panel.executed('im.message.share')).toBe(1)
  })

  it('create nothing where the person switched them off, and are not shown', async () => {
    const panel = await openPanel({
      before: ({ world }) => void world.app.userOptions.set(7, { [settingsOption]: settingsText({ ...defaultOwn(), shareKeys: 'off' }) })
    })
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }))
    await panel.pass(500)
    expect(panel.executed('im.message.share')).toBe(0)
    expect([panel.text('kbd'), panel.button('Task').getAttribute('aria-keyshortcuts')]).toEqual(['', null])
  })

  it('work also in a window that keeps its keys to itself, but not while an input method composes', async () => {
    const panel = await openPanel()
    panel.wrapper.element.parentElement!.addEventListener('keydown', (event: Event) => event.stopPropagation())
    panel.button('Task').dispatchEvent(new KeyboardEvent('keydown', { key: '1', keyCode: 229, bubbles: true }))
    await panel.pass(0)
    expect(panel.executed('im.message.share')).toBe(0)
    panel.button('Task').dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }))
    await panel.pass(500)
    expect(panel.executed('im.message.share')).toBe(1)
  })

  it('are those that the administrators offer', async () => {
    const panel = await openPanel({
      before: ({ world }) => Object.assign(world.app.options, { 'relay.settings': JSON.stringify({ v: 1, offeredKinds: ['task', 'chat'] }) })
    })
    await panel.pass(10)
    expect(panel.has('Calendar event')).toBe(false)
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true }))
    await panel.pass(10)
    expect(panel.executed('im.message.share')).toBe(0)
  })
})

describe('a share', () => {
  it.each(kinds.filter(([name]) => name !== 'Feed post'))('%s: takes one write, and one read for the link', async (name, done, open) => {
    const panel = await openPanel()
    await panel.pass(10)
    const before = panel.requests().length
    await panel.press(name)
    await panel.pass(10)
    expect(panel.text('[role=status]')).toContain(done)
    expect(panel.has(open)).toBe(true)
    expect(panel.requests().slice(before)).toEqual(['im.message.share', 'batch', 'user.option.set'])
  })

  it('marks the running choice and locks the others', async () => {
    const panel = await openPanel({ before: ({ faults }) => faults.add({ fault: 'slow', method: 'im.message.share', ms: 3000 }) })
    await panel.pass(10)
    await panel.press('Calendar event')
    expect(panel.button('Calendar event').getAttribute('aria-busy')).toBe('true')
    expect(['Task', 'Feed post', 'New chat'].map(name => panel.button(name).disabled)).toEqual([true, true, true])
    await panel.pass(3100)
    expect(panel.button('Calendar event').getAttribute('aria-busy')).toBe('false')
    expect(panel.button('Task').disabled).toBe(false)
  })

  it('happens once, however often and wherever one presses', async () => {
    const panel = await openPanel({ before: ({ faults }) => faults.add({ fault: 'slow', method: 'im.message.share', ms: 3000 }) })
    await panel.pass(10)
    panel.button('Task').click()
    panel.button('Task').click()
    panel.button('New chat').click()
    for (const key of ['1', '2', '4']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    await panel.pass(4000)
    expect(panel.executed('im.message.share')).toBe(1)
  })

  it('opens what it made: a page in the slider, a chat in the messenger', async () => {
    const panel = await openPanel()
    await panel.pass(10)
    await panel.press('Task')
    await panel.pass(10)
    await panel.press('Open task')
    const [task] = [...panel.emulator.world.tasks.keys()].slice(-1)
    expect(panel.portal.opened).toEqual([`/company/personal/user/7/tasks/task/view/${task}/`])
    await panel.press('New chat')
    await panel.pass(10)
    await panel.press('Open chat')
    expect(panel.portal.messengerOpened[0]).toMatch(/^chat\d+$/)
  })

  it('says "created" before the link is known, and finds a late one', async () => {
    const panel = await openPanel({ before: ({ world }) => { world.switches.noticeDelay = 1500 } })
    await panel.pass(10)
    await panel.press('Task')
    await panel.pass(10)
    expect(panel.text('[role=status]')).toContain('Task created')
    expect(panel.has('Open task')).toBe(false)
    await panel.pass(2500)
    expect(panel.has('Open task')).toBe(true)
  })

  it.each(kinds.filter(([name]) => name !== 'Feed post'))('%s: is looked up elsewhere where no notice ever comes', async (name, _done, open) => {
    const panel = await openPanel({ before: ({ world }) => { world.switches.noticeDelay = 600_000 } })
    await panel.pass(10)
    await panel.press(name)
    await panel.pass(6000)
    expect(panel.has(open)).toBe(true)
  })

  it('says where to look where no link is found at all', async () => {
    const panel = await openPanel({ before: ({ world }) => {
      world.switches.noticeDelay = 600_000
      world.app.scopes = ['im', 'user_brief']
    } })
    await panel.pass(10)
    await panel.press('Task')
    await panel.pass(6000)
    expect(panel.text('[role=status]')).toContain('You will find the task in your tasks.')
    expect(panel.executed('im.message.share')).toBe(1)
  })

  it('leaves the link of an announcement in one\'s own notes', async () => {
    const world = await openPanel({ dialogId: 'chat960', messageId: 1 })
    const message = world.emulator.world.chats.get(960)!.messages.at(-1)!.id
    world.wrapper.unmount()
    const panel = await openPanel({ dialogId: 'chat960', messageId: message })
    await panel.pass(10)
    await panel.press('Task')
    await panel.pass(10)
    expect(panel.has('Open task')).toBe(true)
  })
})

describe('a Feed post', () => {
  it('asks first, naming who will see it, and publishes after "Publish"', async () => {
    const panel = await openPanel()
    await panel.pass(10)
    await panel.press('Feed post')
    expect(panel.text('[role=alertdialog]')).toContain('9 people')
    expect(panel.executed('im.message.share')).toBe(0)
    await panel.press('Publish')
    await panel.pass(10)
    expect(panel.text('[role=status]')).toContain('Feed post published')
  })

  it('names the people where they are few', async () => {
    const panel = await openPanel({ dialogId: '9', messageId: 1 })
    await panel.pass(10)
    await panel.press('Feed post')
    expect(panel.text('[role=alertdialog]')).toContain('Ida Brandt (you)')
    expect(panel.text('[role=alertdialog]')).toContain('Tom Keller')
  })

  it('publishes nothing after "Cancel", and nothing while the question is open', async () => {
    const panel = await openPanel()
    await panel.pass(10)
    await panel.press('Feed post')
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }))
    panel.button('Task').click()
    await panel.press('Cancel')
    await panel.pass(10)
    expect(document.querySelector('[role=alertdialog]')).toBeNull()
    expect(panel.executed('im.message.share')).toBe(0)
    expect(document.activeElement).toBe(panel.button('Feed post'))
  })
})

describe('the second time', () => {
  it('asks before a share of the same kind, and creates after "Create another"', async () => {
    const panel = await openPanel()
    await panel.pass(10)
    await panel.press('Task')
    await panel.pass(10)
    await panel.press('Task')
    expect(panel.text('dialog')).toMatch(/Task, today .*, by you/)
    expect(panel.executed('im.message.share')).toBe(1)
    await panel.press('Create another')
    await panel.pass(10)
    expect(panel.executed('im.message.share')).toBe(2)
    await panel.press('Open task')
    expect(panel.portal.opened).toEqual([`/company/personal/user/7/tasks/task/view/${Math.max(...panel.emulator.world.tasks.keys())}/`])
  })

  it('is known when the window is opened again, from the record', async () => {
    const { emulator, press, pass, wrapper } = await openPanel()
    await pass(10)
    await press('New chat')
    await pass(10)
    wrapper.unmount()
    const again = await openPanel({ emulator })
    await again.pass(10)
    expect(again.text('ul[aria-label] > li:last-child')).toMatch(/Chat, today .*, by you/)
    await again.press('Open: Chat')
    expect(again.portal.messengerOpened).toHaveLength(1)
  })

  it('is known of a colleague\'s share, by the notice in the dialog', async () => {
    const { emulator, press, pass, wrapper } = await openPanel({ userId: 9 })
    await pass(10)
    await press('Task')
    await pass(10)
    wrapper.unmount()
    const mine = await openPanel({ emulator })
    await mine.pass(10)
    expect(mine.text('ul[aria-label] > li:first-child')).toContain('Task, today')
    await mine.press('Task')
    expect(mine.has('Create another')).toBe(true)
    expect(mine.executed('im.message.share')).toBe(1)
  })

  it('is not seen in a person\'s look-alike', async () => {
    const rule = '-'.repeat(54)
    const text = `${rule}\nMarco Rossi [10:00]\nI need the sealing tape by tomorrow at 15:00, who can fetch it?\n${rule}\nA new [URL=/company/personal/user/7/tasks/task/view/9/]task[/URL]`
    const { post } = await import('../../../emulator/world/model')
    const panel = await openPanel({ before: ({ world }) => void post(world, world.chats.get(901)!, { authorId: 9, text }) })
    await panel.pass(10)
    await panel.press('Task')
    await panel.pass(10)
    expect(panel.executed('im.message.share')).toBe(1)
  })

  it('leaves no word of an earlier page that did not open once a new share begins', async () => {
    const rule = '-'.repeat(54)
    const text = `${rule}\nMarco Rossi\nI need the sealing tape by tomorrow at 15:00, who can fetch it?\n${rule}\nA new [URL=/intranet/tasks/task/view/9/]task[/URL]`
    const { post } = await import('../../../emulator/world/model')
    const params = { CLASS: 'bx-messenger-content-item-system' }
    // Only an old portal refuses what the SDK puts before a path.
    const panel = await openPanel({
      before: ({ world }) => {
        world.switches.pathRule = 'short-list'
        post(world, world.chats.get(901)!, { authorId: 0, text, params })
      }
    })
    await panel.pass(10)
    await panel.press('Open: Task')
    expect(panel.text('[role=status]')).toContain('Open in a new tab')
    await panel.press('New chat')
    await panel.pass(10)
    expect(panel.text('[role=status]')).not.toContain('Open in a new tab')
  })

  it('starts at the kind used last in this dialog', async () => {
    const { emulator, press, pass, wrapper } = await openPanel()
    await pass(10)
    await press('Calendar event')
    await pass(10)
    wrapper.unmount()
    const again = await openPanel({ emulator, messageId: 70381 })
    expect(document.activeElement).toBe(again.button('Calendar event'))
  })

  it('does not start at a post that would be published without a question', async () => {
    const { emulator, press, pass, wrapper } = await openPanel()
    await pass(10)
    await press('Feed post')
    await press('Publish')
    await pass(10)
    wrapper.unmount()
    const asking = await openPanel({ emulator, messageId: 70381 })
    expect(document.activeElement).toBe(asking.button('Feed post'))
    asking.wrapper.unmount()
    emulator.world.app.options[settingsOption] = JSON.stringify({ v: 1, confirmPost: false })
    const again = await openPanel({ emulator, messageId: 70381 })
    await again.pass(10)
    expect(document.activeElement).toBe(document.body)
  })

  it('starts nowhere in a dialog where nothing was shared yet', async () => {
    await openPanel()
    expect(document.activeElement).toBe(document.body)
  })
})
