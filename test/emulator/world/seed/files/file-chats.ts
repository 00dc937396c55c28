import { fixture } from '../../stored-file'
import type { World } from '../../world'
import { addSession, newLineChat, type Said, type SaidFile } from '../line-chat'
import { oddFiles } from './odd-files'

const minute = 60_000
const hour = 60 * minute

interface FileChat { id: number, connector: string, lines: Said[], startedAt?: number }

function file(name: string, source = name, more: Partial<SaidFile> = {}): SaidFile {
  return { name, content: fixture(source), ...more }
}

/** Delivered by the channel. */
const arrived = { params: { CONNECTOR_MID: ['1'] } }

/** Deal 318: what customers send beside texts, and what may become of an answer. Deal 319: files that are not what they seem. */
export function seedFileChats(world: World): void {
  for (const chat of fileChats()) addFileChat(world, { ...chat, itemId: 318, customerId: 660 })
  addFileChat(world, { id: 990, connector: 'livechat', itemId: 319, customerId: 661, lines: oddFiles() })
}

function addFileChat(world: World, { lines, startedAt = 2 * hour, ...fields }: FileChat & { itemId: number, customerId: number }): void {
  const chat = newLineChat(world, { ...fields, type: 'deal', operatorId: 7 })
  const begun: Said[] = [['s', 'Conversation started'], ['s', 'The operator joined the conversation'], ...lines]
  addSession(world, chat, { operatorId: 7, status: 40, tied: true, lines: begun, startedAt })
  chat.readUpTo.set(7, chat.messages.at(-2)?.id ?? 0)
}

function fileChats(): FileChat[] {
  return [
    { id: 980, connector: 'livechat', lines: [
      ['c', 'This is the leak.', { files: [file('leak.jpg', 'roof.jpg')] }], ['o', 'Thank you. Do you have a larger one?', arrived],
      ['c', '', { files: [file('leak-large.jpg', 'roof.jpg', { size: 2_412_331 })] }]
    ] },
    { id: 981, connector: 'telegrambot', lines: [
      ['c', 'North, south and gutter', { files: [file('north.jpg', 'roof.jpg'), file('south.png', 'drawing.png'), file('gutter.jpg')] }]
    ] },
    { id: 982, connector: 'telegrambot', lines: [['c', '', { files: [file('voice-message.ogg', 'voice.ogg', { isVoiceNote: true })] }]] },
    { id: 983, connector: 'viber', lines: [
      ['o', 'Here is our offer.', { files: [file('offer-2041.pdf', 'offer.pdf')], ...arrived }], ['c', 'Signed.', { files: [file('signed.pdf', 'offer.pdf')] }]
    ] },
    { id: 984, connector: 'telegrambot', lines: [['c', 'Listen to the crane', { files: [file('crane.mp4')] }]] },
    // The customer wrote 23 h and 15 min ago, eight minutes after the beginning.
    { id: 985, connector: 'ednaru_whatsapp', startedAt: 23 * hour + 23 * minute, lines: [['c', 'Please tell me when the tiles are there.']] },
    { id: 986, connector: 'whatsappbytwilio', startedAt: 30 * hour, lines: [['c', 'Can I have the plan, please?']] },
    { id: 987, connector: 'telegrambot', lines: [
      ['c', 'When do you come?'], ['o', 'On Monday at eight.', { params: { IS_DELIVERED: 'N' }, failed: true }],
      ['s', 'Error sending message: the channel did not take it']
    ] }
  ]
}
