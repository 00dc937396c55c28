import { fullName, post, privateChat } from '../world/model'
import { newChat } from '../world/seed/new-chat'
import type { Sharing, WireShareType } from './share-objects'
import { fileIdsOf } from '../rest/wire/wire'
import { newId } from '../world/model'
import type { Chat, World } from '../world/world'

interface Noticed extends Sharing { created: number, language: string }

interface Words { file: string, task: string, event: string, post: string, chat: string }

const words: Record<string, Words> = {
  en: {
    file: 'File', task: 'A new [URL=#LINK#]task[/URL] was created from this message.',
    event: 'A new [URL=#LINK#]event[/URL] was added to the calendar from this message.',
    post: 'A new [URL=#LINK#]post[/URL] was published from this message.', chat: 'A new chat was created from this message.'
  },
  de: {
    file: 'Datei', task: 'Auf Grundlage dieser Nachricht wurde eine [URL=#LINK#]Aufgabe[/URL] erstellt.',
    event: 'Auf Grundlage dieser Nachricht wurde ein [URL=#LINK#]Termin[/URL] im Kalender erstellt.',
    post: 'Auf Grundlage dieser Nachricht wurde ein [URL=#LINK#]Beitrag[/URL] veröffentlicht.',
    chat: 'Auf Grundlage dieser Nachricht wurde ein Chat erstellt.'
  },
  ru: {
    file: 'Файл', task: 'На основе сообщения создана [URL=#LINK#]задача[/URL].',
    event: 'На основе сообщения создано [URL=#LINK#]событие[/URL] в календаре.',
    post: 'На основе сообщения опубликована [URL=#LINK#]запись[/URL].', chat: 'На основе сообщения создан чат.'
  }
}

const dashes = '-'.repeat(54)

/**
 * The portal's notice in the source dialog, shaped as docs/bitrix24/share-effects.md#s25 tells. The customer of an open
 * line never gets it.
 */
export function postNotice(noticed: Noticed): void {
  const { world, userId, chat } = noticed
  const target = chat.type === 'announcement' ? ownNotes(world, userId) : chat
  post(world, target, {
    authorId: target.type === 'private' ? userId : 0, text: textOf(noticed), params: paramsOf(noticed), toCustomer: false
  })
}

function textOf({ world, message, type, language, userId, created }: Noticed): string {
  const say = words[language] ?? words['en'] as Words
  const author = fullName(world.users.get(message.authorId))
  const files = fileIdsOf(message).map(id => `[${say.file}: ${world.files.get(id)?.name ?? ''}]`)
  return [
    dashes, `${author} [${portalDate(message.at, language)}]`, message.text, ...files, dashes,
    sentence(say, type).replace('#LINK#', linkOf(world, type, userId, created))
  ].filter((line, index) => line !== '' || index > 3).join('\n')
}

function sentence(say: Words, type: WireShareType): string {
  return { TASK: say.task, CALEND: say.event, POST: say.post, CHAT: say.chat }[type]
}

/** Portals send relative and absolute addresses; here the post's is absolute. */
function linkOf(world: World, type: WireShareType, userId: number, id: number): string {
  const user = `/company/personal/user/${userId}`
  return { TASK: `${user}/tasks/task/view/${id}/`, CALEND: `${user}/calendar/?EVENT_ID=${id}`, POST: `${world.origin}${user}/blog/${id}/`, CHAT: '' }[type]
}

function paramsOf({ type, created, world, chat, userId }: Noticed): Record<string, unknown> {
  const params: Record<string, unknown> = { CLASS: 'bx-messenger-content-item-system' }
  if (type === 'CHAT') {
    const users = world.chats.get(created)?.members ?? []
    return { ...params, CHAT_ID: created, CHAT_MESSAGE: 1, CHAT_LAST_DATE: Math.floor(world.now() / 1000), CHAT_USER: users }
  }
  if (type === 'POST') return params
  const employees = chat.members.filter(id => world.users.get(id)?.kind === 'employee')
  return { ...params, LINK_ACTIVE: type === 'TASK' ? employees : [userId] }
}

function ownNotes(world: World, userId: number): Chat {
  return privateChat(world, userId, userId)
    ?? newChat(world, { id: newId(world, 'chat'), type: 'private', title: '', members: [userId], createdAt: world.now() })
}

/** The date as the site writes it: `02.09.2026 10:15`, American in English. */
function portalDate(at: number, language: string): string {
  const [date = '', time = ''] = new Date(at + 3_600_000).toISOString().split('T')
  const [year, month, day] = date.split('-')
  return language === 'en' ? `${month}/${day}/${year} ${time.slice(0, 5)}` : `${day}.${month}.${year} ${time.slice(0, 5)}`
}
