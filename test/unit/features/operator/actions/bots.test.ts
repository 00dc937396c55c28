import { afterEach, beforeEach, expect, it } from 'vitest'
import { giveTo } from '../../../../emulator/world/line'
import { currentSession, post } from '../../../../emulator/world/model'
import { ownerText } from '../../../../../src/features/operator/chats/row/owner-text'
import words from '../../../../../src/locales/en/operator'
import { chats, openDesk, type Desk } from '../operator'

const bot = 30
let desk: Desk
beforeEach(async () => {
  desk = await openDesk()
  // A bot answers first: the session runs, and the card does not list it among those that go on.
  const { world } = desk.emulator
  const chat = world.chats.get(chats.waiting)!
  giveTo(world, chat, bot, 'The assistant answers')
  Object.assign(currentSession(chat)!, { status: 0 })
  post(world, chat, { authorId: bot, text: 'How can I help?' })
  post(world, chat, { authorId: 652, text: 'Let me speak to somebody' })
  await desk.operator.chats.refresh(chats.waiting)
  desk.operator.select(chats.waiting)
})
afterEach(() => desk.close())

const chat = () => desk.operator.store.chat(chats.waiting)!

it('a dialog that a bot has can be taken, and says who has it', async () => {
  expect(chat()).toMatchObject({ state: 'waiting', dialog: { ownerId: bot } })
  expect(ownerText(chat(), 7, words.operator.chats)).toContain('Assistant')
  expect(desk.operator.log.actions.value[0]).toBe('take')
  await desk.operator.actions.run('take', chats.waiting)
  expect(chat()).toMatchObject({ state: 'open', member: true, dialog: { ownerId: 7 } })
  expect(desk.operator.actions.result.value).toMatchObject({ state: 'done', action: 'take', listed: true })
})

it('is a colleague’s once one has taken it from the bot', async () => {
  giveTo(desk.emulator.world, desk.emulator.world.chats.get(chats.waiting)!, 9, 'Tom took it')
  await desk.operator.live.round()
  expect(chat()).toMatchObject({ state: 'open', dialog: { ownerId: 9 } })
  expect(ownerText(chat(), 7, words.operator.chats)).not.toBe('')
})

it('waits too where a first reading told no more of it than that it is there', async () => {
  const { store, chats: { lookAt } } = desk.operator
  store.chats = store.chats.map(one => one.id === chats.waiting ? { ...one, dialog: undefined, owner: undefined } : one)
  await lookAt([chat()])
  expect(chat()).toMatchObject({ state: 'waiting', dialog: { ownerId: bot } })
})
