import { fields, number, rows, type Probe } from './probe'
import type { Made } from './journal'
import { told, type Answer } from './webhook'
import { Untried } from '../src/domain/portal-check/trying'
import { itemsOf } from '../src/rest/wire/read'

/** One of what a run made, and why it is still there. */
export interface Left { kind: Made['kind'], why: string }

/** Messages before the chat that they are in. */
const order: Made['kind'][] = ['post', 'event', 'task', 'message', 'chat']

/**
 * Takes away all that the journal names, and what bears its mark although nobody heard of it: an answer was lost, or
 * the run was stopped in between. Gives back what could not be removed; then the journal stays.
 */
export async function clean(probe: Probe): Promise<Left[]> {
  const { journal } = probe
  if (!journal.left) return []
  for (const made of await unheardOf(probe)) journal.add(made)
  const made = [...journal.left.made].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
  const left: Left[] = []
  for (const one of made) {
    const why = await whyThere(probe, one)
    if (why === undefined) journal.gone(one)
    else left.push({ kind: one.kind, why })
  }
  if (!left.length) journal.end()
  return left
}

/** Removes one, and says why it is still there or may be; `undefined` where it is gone. */
async function whyThere(probe: Probe, one: Made): Promise<string | undefined> {
  try {
    const answer = await remove(probe, one)
    return answer.code === undefined || !await isThere(probe, one) ? undefined : told(answer)
  } catch (error) {
    if (error instanceof Untried) return error.message
    throw error
  }
}

function remove({ webhook }: Probe, { kind, id }: Made): Promise<Answer> {
  switch (kind) {
    case 'post': return webhook.act('log.blogpost.delete', { POST_ID: id })
    case 'event': return webhook.act('calendar.event.delete', { id })
    case 'task': return webhook.act('tasks.task.delete', { taskId: id })
    case 'message': return webhook.act('im.message.delete', { MESSAGE_ID: id })
    case 'chat': return webhook.act('im.chat.leave', { CHAT_ID: id })
  }
}

/** A message that cannot be deleted was deleted before, or is in a chat that is gone. */
async function isThere({ webhook, me }: Probe, { kind, id }: Made): Promise<boolean> {
  const result = async (method: string, params: object) => (await webhook.ask(method, { ...params })).result
  switch (kind) {
    case 'post': return rows(await result('log.blogpost.get', { POST_ID: id })).length > 0
    case 'event': return number(fields(await result('calendar.event.getbyid', { id })).id) > 0
    case 'task': return number(fields(fields(await result('tasks.task.get', { taskId: id, select: ['ID'] })).task).id) > 0
    case 'message': return false
    case 'chat': return (itemsOf(await result('im.chat.user.list', { CHAT_ID: id })) ?? []).map(number).includes(me)
  }
}

/** What bears the mark: chats by title or last message, the others by title. */
async function unheardOf({ webhook, me, journal, now }: Probe): Promise<Made[]> {
  const { mark, startedAt } = journal.left!
  const since = new Date(startedAt - 3_600_000)
  const day = (time: number) => new Date(time).toISOString().slice(0, 10)
  const [recent, tasks, events, posts] = [
    await webhook.ask('im.recent.list', { SKIP_OPENLINES: 'Y', LIMIT: 50 }),
    await webhook.ask('tasks.task.list', { order: { ID: 'desc' }, filter: { 'CREATED_BY': me, '>=CREATED_DATE': since.toISOString() }, select: ['ID', 'TITLE'] }),
    await webhook.ask('calendar.event.get', { type: 'user', ownerId: me, from: day(startedAt - 86_400_000), to: day(now() + 8 * 86_400_000) }),
    await webhook.ask('log.blogpost.get', { LOG_RIGHTS: [`U${me}`], LOG_DATE_FROM: since.toISOString() })
  ]
  const marked = (value: unknown) => String(value).includes(mark)
  const chats = rows(fields(recent.result).items).filter(({ title, message }) => marked(title) || marked(fields(message).text))
  return [
    ...chats.flatMap(item => made('chat', item.chatid ?? /^chat(\d+)$/.exec(String(item.id))?.[1])),
    ...rows(fields(tasks.result).tasks).filter(({ title }) => marked(title)).flatMap(({ id }) => made('task', id)),
    ...rows(events.result).filter(({ name }) => marked(name)).flatMap(({ id }) => made('event', id)),
    ...rows(posts.result).filter(({ title, authorid }) => marked(title) && number(authorid) === me).flatMap(({ id }) => made('post', id))
  ]
}

function made(kind: Made['kind'], id: unknown): Made[] {
  return number(id) > 0 ? [{ kind, id: number(id) }] : []
}
