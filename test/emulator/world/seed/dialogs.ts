import { post } from '../model'
import type { Chat, World } from '../world'
import { newChat } from './new-chat'

type Said = [author: number, text: string]

/** Private dialogs, workgroup chats, the general chat and an announcement chat. */
export function seedDialogs(world: World): void {
  say(world, newChat(world, { id: 870, type: 'private', title: '', members: [7, 9] }), [
    [9, 'Hi Ida, can you take Anna Weber today?'], [7, 'Sure, after eleven.'], [9, 'She wants the date in writing.'],
    [7, 'I send it from the card.'], [9, 'Could you also call the crane people tomorrow at 10:00?']
  ])
  say(world, newChat(world, { id: 871, type: 'private', title: '', members: [7, 1] }), [[1, 'Please hand in the holiday plan until 30.11.']])
  say(world, newChat(world, { id: 872, type: 'private', title: '', members: [7, 21] }), [[21, 'Is the yard open on Saturday?']])
  say(world, newChat(world, { id: 873, type: 'private', title: '', members: [7, 30] }), [[30, 'You have 3 open dialogs.']])
  say(world, newChat(world, { id: 874, type: 'private', title: '', members: [7] }), [[7, 'Note to myself: call the printer.']])
  say(world, newChat(world, { id: 875, type: 'private', title: '', members: [9, 12] }), [[9, 'Not for Ida.']])
  say(world, newChat(world, { id: 945, type: 'sonetGroup', title: 'Summer Campaign', ownerId: 1, members: [1, 7, 9, 11], groupId: 45 }), [
    [1, 'The flyers are printed.'], [11, 'Кому отправить макет?'], [9, 'We need 500 more for the fair, until 05.12.'], [7, 'I ask the printer.']
  ])
  say(world, newChat(world, { id: 946, type: 'sonetGroup', title: 'Board', ownerId: 1, members: [1, 7], groupId: 46 }), [
    [1, 'Figures of the quarter are ready. Ida writes the minutes.']
  ])
  say(world, newChat(world, { id: 100, type: 'general', title: 'General chat', ownerId: 1, members: [1, 7, 9, 11, 12, 14, 16] }), [
    [1, 'Welcome to the new portal, everybody!'], [12, 'The coffee machine works again.'], [1, 'Office closes at 15:00 on Friday.']
  ])
  const news = newChat(world, { id: 960, type: 'announcement', title: 'Company news', ownerId: 1, members: [1, 7, 9, 11, 12, 14], canPost: 'manager', managers: [1] })
  say(world, news, [[1, 'From January we have a new travel policy.'], [1, 'Holiday plans are due tomorrow.']])
  say(world, newChat(world, { id: 961, type: 'chat', title: 'Sales only', ownerId: 11, members: [1, 11] }), [[11, 'Закрытый разговор.']])
}

function say(world: World, chat: Chat, lines: Said[]): void {
  lines.forEach(([authorId, text], index) => post(world, chat, { authorId, text, at: world.now() - (lines.length - index) * 25 * 60_000 }))
}
