import type { Chat, World } from '../world'

/** A chat with the given fields; what is not given is as a plain group chat has it. */
export function newChat(world: World, fields: Pick<Chat, 'id' | 'type' | 'title' | 'members'> & Partial<Chat>): Chat {
  const chat: Chat = {
    description: '', ownerId: 0, canPost: 'member', managers: [], groupId: 0, parentChatId: 0, parentMessageId: 0,
    createdAt: world.now() - 30 * 86_400_000, messages: [], pinnedIds: [], readUpTo: new Map(), ...fields
  }
  world.chats.set(chat.id, chat)
  return chat
}
