import { insideOnly } from '../world/delivery'
import { mayWrite, newId, post, privateChat } from '../world/model'
import { newChat } from '../world/seed/new-chat'
import type { Chat, World } from '../world/world'
import { quoted } from './quote'
import type { Sharing } from './share-objects'
import { shareWords } from './share-words'

interface Noticed extends Sharing { created: number }

/** The portal's notice in the source dialog, docs/bitrix24/share-effects.md#the-notice-in-the-source-dialog. */
export function postNotice(noticed: Noticed): void {
  const { world, userId, chat } = noticed
  const target = chat.type === 'announcement' ? ownNotes(world, userId) : chat
  post(world, target, {
    authorId: target.type === 'private' ? userId : 0, text: textOf(noticed), params: paramsOf(noticed), toCustomer: false
  })
}

function textOf(noticed: Noticed): string {
  const { world, message, type, language } = noticed
  return [...quoted(world, message, language), shareWords(language).made[type].replace('#', linkOf(noticed))].join('\n')
}

/** Tasks and events are linked by the site's own address, posts by a path (docs/bitrix24/share-effects.md#s15). */
function linkOf({ world, type, chat, userId, created }: Noticed): string {
  const site = world.switches.siteOrigin || world.origin
  const user = `/company/personal/user/${userId}`
  const place = world.groups.get(chat.groupId)?.members.includes(userId) ? `/workgroups/group/${chat.groupId}` : user
  return {
    TASK: `${site}${place}/tasks/task/view/${created}/`, CALEND: `${site}${user}/calendar/?EVENT_ID=${created}`,
    POST: `${user}/blog/${created}/`, CHAT: ''
  }[type]
}

function paramsOf(noticed: Noticed): Record<string, unknown> {
  const { type, created, world } = noticed
  // In a line chat the customer does not get it, docs/bitrix24/share-effects.md#s29.
  const params: Record<string, unknown> = { ...noticed.chat.line ? insideOnly : {}, CLASS: 'bx-messenger-content-item-system' }
  if (type === 'CHAT') {
    const users = world.chats.get(created)?.members ?? []
    return { ...params, CHAT_ID: created, CHAT_MESSAGE: 1, CHAT_LAST_DATE: Math.floor(world.now() / 1000), CHAT_USER: users }
  }
  const followers = followersOf(noticed)
  return followers ? { ...params, LINK_ACTIVE: followers } : params
}

/** Who may follow the link; `undefined` for everybody (docs/bitrix24/share-effects.md#s9). */
function followersOf({ type, chat, message, userId }: Noticed): number[] | undefined {
  if (type === 'TASK') return chat.groupId ? undefined : [...new Set([userId, message.authorId])].filter(Boolean)
  if (type === 'CALEND') return [userId]
  return chat.type === 'general' && !mayWrite(chat, userId) ? [userId] : undefined
}

function ownNotes(world: World, userId: number): Chat {
  return privateChat(world, userId, userId)
    ?? newChat(world, { id: newId(world, 'chat'), type: 'private', title: '', members: [userId], createdAt: world.now() })
}
