import { describe, expect, it } from 'vitest'
import { readNewer } from '../../../../src/rest/im/newer-messages'
import { newestMessages } from '../../../../src/rest/im/messages'
import { createEmulator } from '../../../emulator/emulator'
import { emulatedPortal } from '../../../emulator/in-process/emulated-portal'
import { post } from '../../../emulator/world/model'

/** The lively group chat, with this many unread messages more. */
function open(more = 0, newerPages: 'rising' | 'mixed' = 'mixed') {
  const emulator = createEmulator()
  const chat = emulator.world.chats.get(901)!
  emulator.world.switches.newerPages = newerPages
  const after = chat.messages.at(-1)!.id
  for (let index = 0; index < more; index++) post(emulator.world, chat, { authorId: 12, text: 'More' })
  const requests = () => emulator.log.requests.filter(({ method }) => method === 'im.dialog.messages.get').length
  return { portal: emulatedPortal(emulator, { userId: 7 }), after, requests, ids: chat.messages.map(({ id }) => id) }
}

async function newer({ portal }: ReturnType<typeof open>, after: number) {
  const outcome = await readNewer(portal, { dialogId: 'chat901', after })
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return { ids: outcome.value.history.messages.map(({ id }) => id), isWhole: outcome.value.isWhole }
}

it('the newest messages are those at the end, however many are unread', async () => {
  const desk = open(120)
  const page = await desk.portal.ask(newestMessages('chat901'))
  expect(page.ok && page.value.messages.map(({ id }) => id)).toEqual(desk.ids.slice(-50))
})

describe('all that is newer than a message', () => {
  it.each([0, 1, 49])('comes in one request: %i', async (count) => {
    const desk = open(count)
    expect(await newer(desk, desk.after)).toEqual({ ids: desk.ids.slice(90), isWhole: true })
    expect(desk.requests()).toBe(1)
  })

  it.each([['rising', 50], ['mixed', 50], ['rising', 130], ['mixed', 130]] as const)('has no gap where pages are %s: %i', async (how, count) => {
    const desk = open(count, how)
    expect(await newer(desk, desk.after)).toEqual({ ids: desk.ids.slice(90), isWhole: true })
  })

  it('is the newest page where there is nothing to read on from', async () => {
    const desk = open(0)
    expect(await newer(desk, 0)).toEqual({ ids: desk.ids.slice(-50), isWhole: true })
  })

  it('is one piece up to the end where it is too much, and says so', async () => {
    const desk = open(1200)
    const { ids, isWhole } = await newer(desk, desk.after)
    expect(isWhole).toBe(false)
    expect(ids).toEqual(desk.ids.slice(-1000))
  })

  it('is refused where the dialog cannot be read', async () => {
    const outcome = await readNewer(open().portal, { dialogId: 'chat961', after: 5 })
    expect(outcome.ok ? '' : outcome.problem.code).toBe('ACCESS_ERROR')
  })
})
