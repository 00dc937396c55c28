import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ShareKind } from '../../../../../src/domain/share/share'
import { shareMessage } from '../../../../../src/rest/im/messages'
import { createEmulator, type Emulator } from '../../../../emulator/emulator'
import type { Fault } from '../../../../emulator/rest/faults'
import { emulatedPortal } from '../../../../emulator/in-process/emulated-portal'
import { openDetails } from '../details/open-details'
import { openPanel, tapeMessage } from '../panel'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00+01:00') }))

/** Two kinds whose notice leads to nobody's own pages. */
const places = [
  { name: 'New chat', made: 'Chat created', open: 'Open chat', kind: 'chat', dialogId: 'chat901', place: 3 },
  { name: 'Task', made: 'Task created', open: 'Open task', kind: 'task', dialogId: 'sg45', place: 0 }
] as const

type Place = typeof places[number]

const messageOf = (emulator: Emulator, { dialogId }: Place) =>
  dialogId === 'sg45' ? emulator.world.chats.get(945)!.messages[0]!.id : tapeMessage

async function opened(place: Place, before: (emulator: Emulator) => void = () => undefined) {
  const emulator = createEmulator()
  before(emulator)
  const panel = await openPanel({ emulator, dialogId: place.dialogId, messageId: messageOf(emulator, place) })
  await panel.pass(10)
  return panel
}

/** What somebody else makes of the same message. */
async function colleague(emulator: Emulator, place: Place): Promise<number> {
  await emulatedPortal(emulator, { userId: 9 }).act(shareMessage(place.dialogId, messageOf(emulator, place), place.kind))
  return newest(emulator, place.kind)
}

const newest = ({ world }: Emulator, kind: ShareKind) => [...(kind === 'chat' ? world.chats : world.tasks).keys()].at(-1)!

/** Lets a colleague share in the same moment as this person does. */
function atOnce(emulator: Emulator, place: Place, order: 'before' | 'after') {
  const call = emulator.call.bind(emulator)
  const made = { mine: 0, theirs: 0 }
  let isDone = false
  emulator.call = (request) => {
    if (request.method !== 'im.message.share' || isDone) return call(request)
    isDone = true
    if (order === 'before') void colleague(emulator, place).then(id => made.theirs = id)
    const answer = call(request)
    made.mine = newest(emulator, place.kind)
    if (order === 'after') void colleague(emulator, place).then(id => made.theirs = id)
    return answer
  }
  return made
}

const notDone: Fault = { fault: 'http-before', method: 'im.message.share', status: 502, times: 1 }

describe.each(places)('$name, in the same second as a colleague\'s', (place) => {
  it.each(['before', 'after'] as const)('is the one that is opened: theirs came %s', async (order) => {
    const panel = await opened(place)
    const made = atOnce(panel.emulator, place, order)
    await panel.press(place.name)
    await panel.pass(3000)
    expect(made.mine).not.toBe(made.theirs)
    expect(panel.text('[role=status] > p:first-child')).toBe(place.made)
    await panel.press(place.open)
    expect([...panel.portal.opened, ...panel.portal.messengerOpened].join()).toContain(String(made.mine))
  })

  it.each(['before', 'after'] as const)('is the one that gets the details, and is taken back: theirs came %s', async (order) => {
    const panel = await opened(place)
    const made = atOnce(panel.emulator, place, order)
    const { fill } = await openDetails(panel, place.place)
    await fill('Title', 'Mine')
    await panel.press(place.name)
    await panel.pass(3000)
    const { world } = panel.emulator
    const titles = place.kind === 'chat' ? world.chats : world.tasks
    expect([titles.get(made.mine)?.title, titles.get(made.theirs)?.title]).toEqual(['Mine', expect.not.stringContaining('Mine')])
    await panel.press('Undo')
    await panel.pass(100)
    const isLeft = place.kind === 'chat' ? !world.chats.get(made.mine)!.members.includes(7) : !world.tasks.has(made.mine)
    expect(isLeft).toBe(true)
    expect(titles.has(made.theirs)).toBe(true)
  })

  it('is not said to be created where it never was', async () => {
    const panel = await opened(place, ({ faults }) => faults.add(notDone))
    await panel.press(place.name)
    await colleague(panel.emulator, place)
    await panel.pass(10_000)
    expect(panel.text('[role=alert]')).toContain('could not confirm')
    expect(panel.has(place.open)).toBe(false)
  })
})

describe('a chat whose notice does not tell whose it is', () => {
  const place = places[0]
  /** Somebody is added to the new chat at once, which the portal notes in the notice. */
  function joining(emulator: Emulator) {
    const call = emulator.call.bind(emulator)
    emulator.call = (request) => {
      const answer = call(request)
      for (const { params } of emulator.world.chats.get(901)!.messages) {
        if (Array.isArray(params.CHAT_USER) && !params.CHAT_USER.includes(14)) params.CHAT_USER.push(14)
      }
      return answer
    }
  }

  it('is asked itself, and is this person\'s', async () => {
    const panel = await opened(place, joining)
    await panel.press(place.name)
    await panel.pass(100)
    expect([panel.has('Open chat'), panel.has('Undo')]).toEqual([true, true])
  })

  it('is asked itself, and is a colleague\'s', async () => {
    const panel = await opened(place, joining)
    panel.emulator.faults.add(notDone)
    await panel.press(place.name)
    await colleague(panel.emulator, place)
    await panel.pass(10_000)
    expect(panel.text('[role=alert]')).toContain('could not confirm')
  })
})

describe('a task of a workgroup where tasks cannot be read', () => {
  const place = places[1]
  const onlyMessenger = ({ world }: Emulator) => { world.app.scopes = ['im', 'user_brief'] }

  it('can be opened where it is the only one, and not changed', async () => {
    const panel = await opened(place, onlyMessenger)
    await panel.press(place.name)
    await panel.pass(3000)
    expect([panel.text('[role=status]').includes('Task created'), panel.has('Open task'), panel.has('Undo')]).toEqual([true, true, false])
  })

  it('is told without a link where there are two', async () => {
    const panel = await opened(place, onlyMessenger)
    atOnce(panel.emulator, place, 'after')
    await panel.press(place.name)
    await panel.pass(3000)
    expect(panel.text('[role=status]')).toContain('Task created')
    expect(panel.text('[role=status]')).toContain('The link was not found')
    expect(panel.has('Open task')).toBe(false)
  })
})
