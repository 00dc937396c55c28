import type { CrmType } from '../../../../src/domain/crm-item'
import type { Chat, World } from '../world'
import { longConversation, shortConversation } from './customer-talk'
import { seedFileChats } from './files/file-chats'
import { addSession, newLineChat, type NewLineChat } from './line-chat'

/** The states that each of the four CRM items shows, in the order of the chat ids. */
type State = 'mine' | 'colleague' | 'waiting' | 'finished' | 'silent'

const states: State[] = ['mine', 'colleague', 'waiting', 'finished', 'silent']

const connectorOf: Record<State, string> = {
  mine: 'livechat', colleague: 'telegrambot', waiting: 'whatsappbytwilio', finished: 'viber', silent: 'facebook'
}

interface LineChat extends Omit<NewLineChat, 'connector' | 'operatorId'> {
  state: State
  connector?: string
  tied?: boolean
}

export function seedOpenLines(world: World): void {
  const line = { asksAtEnd: false, active: true, offDuty: [], maxChat: 0, disconnected: [] }
  world.lines.set(12, { ...line, id: 12, name: 'Website and messengers', queue: [7, 9, 11], iblockId: 78, offDuty: [11] })
  world.lines.set(14, { ...line, id: 14, name: 'Telegram', queue: [7, 9], iblockId: 78, asksAtEnd: true })
  world.lines.set(16, { ...line, id: 16, name: 'Partners', queue: [9], iblockId: 0 })
  seedItem(world, 'deal', 311, 915, 652)
  seedItem(world, 'lead', 205, 925, 655)
  seedItem(world, 'contact', 84, 935, 652)
  seedItem(world, 'company', 39, 955, 654)
  seedElsewhere(world)
  for (let index = 0; index < 30; index++) {
    const state = states[index % states.length] ?? 'mine'
    addLineChat(world, { id: 1001 + index, type: 'deal', itemId: 313, state, customerId: 652 + index % 8 })
  }
  seedFileChats(world)
}

function seedItem(world: World, type: CrmType, itemId: number, firstChat: number, customerId: number): void {
  states.forEach((state, index) => addLineChat(world, { id: firstChat + index, type, itemId, state, customerId }))
}

/** Deal 312 has none of its own, its contact and company have; 315 may not be read; 316 sits on a foreign line; 317 has one too. */
function seedElsewhere(world: World): void {
  addLineChat(world, { id: 965, type: 'contact', itemId: 85, state: 'mine', customerId: 653 })
  addLineChat(world, { id: 966, type: 'contact', itemId: 85, state: 'finished', customerId: 653 })
  addLineChat(world, { id: 967, type: 'company', itemId: 40, state: 'waiting', customerId: 657 })
  addLineChat(world, { id: 968, type: 'deal', itemId: 315, state: 'colleague', customerId: 656 })
  addLineChat(world, { id: 969, type: 'deal', itemId: 316, state: 'colleague', customerId: 659, connector: 'avito', lineId: 16, tied: false })
  addLineChat(world, { id: 971, type: 'deal', itemId: 317, state: 'mine', customerId: 652 })
}

function addLineChat(world: World, seed: LineChat): void {
  const { state, connector = connectorOf[state], ...fields } = seed
  const operatorId = state === 'colleague' ? 9 : state === 'waiting' ? 0 : 7
  const isFinished = state === 'finished'
  const chat = newLineChat(world, { ...fields, connector, operatorId: isFinished ? 0 : operatorId, silent: state === 'silent' })
  fill(world, chat, { state, operatorId, tied: seed.tied ?? true })
}

function fill(world: World, chat: Chat, { state, operatorId, tied }: { state: State, operatorId: number, tied: boolean }): void {
  if (chat.id % 10 === 5 && chat.id < 960) {
    addSession(world, chat, { operatorId: 9, status: 60, tied, lines: longConversation, startedAt: 9 * 86_400_000 })
  }
  const status = state === 'waiting' ? 0 : state === 'finished' ? 60 : 40
  const lines = shortConversation(state)
  addSession(world, chat, {
    operatorId, status, tied, lines, startedAt: (state === 'finished' ? 4 * 86_400_000 : 3 * 3_600_000) + chat.id * 1000
  })
  if (chat.ownerId === 0) return
  chat.readUpTo.set(chat.ownerId, chat.messages.at(-2)?.id ?? 0)
}
