import { fields, number, rows, Untried, type Probe } from '../probe'
import type { Answer } from '../webhook'
import type { Message } from '../../src/domain/messages/message'
import type { Fields } from '../../src/rest/wire/read'
import { itemsOf } from '../../src/rest/wire/read'
import { historyOf } from '../../src/rest/wire/history'
import type { Made } from '../journal'
import { matchNotice } from '../../src/domain/share/share-notice'
import type { ShareKind } from '../../src/domain/share/share'
import { newest } from './dialogs'

export interface OwnChat { chatId: number, dialogId: string }

/** A group chat with nobody else in it, so that nothing that is shared from it reaches anybody. */
export function ownChat(probe: Probe): Promise<OwnChat> {
  return probe.once('own chat', async () => {
    probe.journal.begin(probe.now())
    const chatId = number(await probe.make('im.chat.add', { TYPE: 'CHAT', TITLE: `Relay check ${probe.journal.mark}`, USERS: [] }))
    if (!chatId) throw new Untried('im.chat.add gave no id')
    probe.note({ kind: 'chat', id: chatId })
    const members = itemsOf(await probe.need('im.chat.user.list', { CHAT_ID: chatId }))?.map(number)
    if (members?.length !== 1 || members[0] !== probe.me) throw new Untried('the new chat is not empty of others')
    return { chatId, dialogId: `chat${chatId}` }
  })
}

/** What is written into it, by name. The words are no date in any language, except where one is wanted. */
const texts: Record<string, (mark: string) => string> = {
  title: mark => `${mark} [b]kappa[/b] [put]lambda[/put]\n\n[i]sigma[/i]`,
  plain: mark => `${mark} kappa`,
  dated: mark => `${mark} tomorrow morgen завтра kappa`,
  gone: mark => `${mark} gone`,
  reply: mark => `${mark} reply`,
  signs: mark => `${mark} &amp; <i>x</i> "q" 👍 [attach=1]`
}

export function textOf(probe: Probe, name: string): string {
  return texts[name]!(probe.journal.mark)
}

export function written(probe: Probe, name: string, params: Fields = {}): Promise<number> {
  return probe.once(`written ${name}`, async () => {
    const { dialogId } = await ownChat(probe)
    const id = number(await probe.make('im.message.add', { DIALOG_ID: dialogId, MESSAGE: textOf(probe, name), ...params }))
    if (!id) throw new Untried('im.message.add gave no id')
    probe.note({ kind: 'message', id })
    return id
  })
}

/** The message as the portal stores it. */
export async function stored(probe: Probe, id: number): Promise<Fields> {
  const found = (await newest(probe, (await ownChat(probe)).dialogId)).find(message => number(message.id) === id)
  if (!found) throw new Untried('the message that was written is not found')
  return found
}

/** What `im.message.share` answered, and what was found of it. */
export interface Shared { answer: Answer, notice: Fields | undefined, message: Message | undefined, id: number | undefined, at: number }

const wireTypes: Record<ShareKind, string> = { task: 'TASK', event: 'CALEND', post: 'POST', chat: 'CHAT' }

export function shared(probe: Probe, kind: ShareKind, name: string): Promise<Shared> {
  return probe.once(`shared ${kind} ${name}`, async () => {
    const { dialogId } = await ownChat(probe)
    const messageId = await written(probe, name)
    const before = number((await newest(probe, dialogId, 1))[0]?.id)
    const answer = await probe.webhook.act('im.message.share', { MESSAGE_ID: messageId, DIALOG_ID: dialogId, TYPE: wireTypes[kind] })
    const at = Date.parse(String(await probe.need('server.time')))
    return { answer, at, ...answer.code === undefined ? await found(probe, kind, dialogId, before) : nothing }
  })
}

const nothing = { notice: undefined, message: undefined, id: undefined }

/** A notice may come a moment after the answer. */
async function found(probe: Probe, kind: ShareKind, dialogId: string, before: number) {
  for (const pause of [0, 700, 2000, 4000]) {
    if (pause) await probe.wait(pause)
    const notice = (await newest(probe, dialogId)).find(message => number(message.id) > before && isNotice(message))
    if (!notice) continue
    const message = historyOf({ chat_id: 1, messages: [notice], users: [], files: [] })?.messages[0]
    const id = objectIn(kind, notice) ?? (message && matchNotice(message, { dialogKind: 'chat', origin: probe.webhook.origin })?.id)
    if (id) probe.note({ kind: kinds[kind], id })
    return { notice, message, id }
  }
  return nothing
}

const kinds: Record<ShareKind, Made['kind']> = { task: 'task', event: 'event', post: 'post', chat: 'chat' }

function isNotice(message: Fields): boolean {
  return /^-{6,}/.test(String(message.text)) || fields(message.params).chatmessage !== undefined
}

const tails: Record<Exclude<ShareKind, 'chat'>, RegExp> = {
  task: /\/tasks\/task\/view\/(\d+)/, post: /\/blog\/(\d+)/, event: /EVENT_ID=(\d+)/
}

/** Read by itself as well, so that what was made is removed even where Relay would not know the notice. */
function objectIn(kind: ShareKind, notice: Fields): number | undefined {
  const id = kind === 'chat' ? number(fields(notice.params).chatid) : Number(tails[kind].exec(String(notice.text))?.[1])
  return id > 0 ? id : undefined
}

export interface Noticed { notice: Fields, message: Message, id: number, at: number }

/** The notice of a share that went through. */
export async function noticeOf(probe: Probe, kind: ShareKind, name = nameFor[kind]): Promise<Noticed> {
  const { answer, notice, message, id, at } = await shared(probe, kind, name)
  if (answer.code !== undefined) throw new Untried(`sharing as ${kind} was refused`)
  if (!notice || !message || !id) throw new Untried(`sharing as ${kind} left no notice that leads anywhere`)
  return { notice, message, id, at }
}

/** Which text each kind is made of. */
export const nameFor: Record<ShareKind, string> = { task: 'title', event: 'plain', post: 'title', chat: 'title' }
export const allKinds: ShareKind[] = ['task', 'event', 'post', 'chat']

export async function taskOf(probe: Probe, name?: string): Promise<Fields> {
  const { id } = await noticeOf(probe, 'task', name)
  const select = ['ID', 'TITLE', 'DESCRIPTION', 'CREATED_BY', 'RESPONSIBLE_ID', 'AUDITORS', 'ACCOMPLICES', 'DEADLINE', 'GROUP_ID', 'CREATED_DATE']
  return fields(fields(await probe.need('tasks.task.get', { taskId: id, select })).task)
}

export async function eventOf(probe: Probe): Promise<Fields> {
  return fields(await probe.need('calendar.event.getbyid', { id: (await noticeOf(probe, 'event')).id }))
}

export async function postOf(probe: Probe): Promise<Fields> {
  const post = rows(await probe.need('log.blogpost.get', { POST_ID: (await noticeOf(probe, 'post')).id }))[0]
  if (!post) throw new Untried('the post is not found')
  return post
}
