import { fields, number, rows, sure, Untried, type Probe } from '../probe'
import { expectedTitle } from '../../src/domain/share/share-title'
import { recentTasks } from '../../src/rest/work/tasks'
import { itemsOf, type Fields } from '../../src/rest/wire/read'
import { shapeOf } from '../../src/domain/portal-check/shape'
import { newest } from './dialogs'
import { eventOf, nameFor, noticeOf, ownChat, postOf, shared, stored, taskOf, textOf, written } from './own-chat'

export async function taskTitle(probe: Probe): Promise<void> {
  const { title } = await taskOf(probe)
  const expected = expectedTitle(textOf(probe, 'title'))
  sure(title === expected, `the title is another one: ${String(title).length} characters instead of ${String(expected).length}`)
}

export async function taskPeople(probe: Probe): Promise<void> {
  const task = await taskOf(probe)
  sure(number(task.createdby) === probe.me && number(task.responsibleid) === probe.me, 'creator or responsible is somebody else')
  sure((itemsOf(task.auditors) ?? []).length === 0, 'who shared is an observer as well')
}

export async function taskQuote(probe: Probe): Promise<string> {
  const description = String((await taskOf(probe)).description)
  sure(description.includes(probe.journal.mark), 'the description does not quote the message')
  return /IM_MESSAGE=\d+/.test(description) ? '' : 'without a link to the message'
}

/** `DATE_TS` of the message is what the portal itself found when it was written. */
export async function taskDate(probe: Probe): Promise<string> {
  const task = await taskOf(probe, 'dated')
  const params = fields((await stored(probe, await written(probe, 'dated'))).params)
  const detected = (itemsOf(params.datets) ?? []).map(value => number(value) * 1000)
  const deadline = typeof task.deadline === 'string' && task.deadline ? Date.parse(task.deadline) : undefined
  if (deadline === undefined && !detected.length) throw new Untried('the portal found no date; its language is another than English, German or Russian')
  sure(deadline !== undefined, 'the portal found a date in the text and gave the task no deadline')
  const hours = (deadline - probe.now()) / 3_600_000
  sure(hours > -24 && hours < 72, `the deadline for "tomorrow" is ${Math.round(hours)} hours away`)
  sure(!detected.length || detected.includes(deadline), 'the deadline is not the date that the message\'s params hold')
  const time = new Date(deadline).toISOString().slice(11, 16)
  return [detected.length ? '' : 'no DATE_TS in the message\'s params', `${time} UTC`].filter(Boolean).join(', ')
}

export async function event(probe: Probe): Promise<void> {
  const made = await eventOf(probe)
  const [from, to] = [number(made.datefromtsutc), number(made.datetotsutc)]
  sure(to - from === 1800, `an event lasts ${Math.round((to - from) / 60)} minutes`)
  const hours = (from * 1000 - probe.now()) / 3_600_000
  sure(hours > 9 && hours < 39, `an event without a date begins in ${Math.round(hours)} hours`)
  sure(number(made.ownerid) === probe.me && number(made.createdby) === probe.me, 'the event is in somebody else\'s calendar')
  sure(String(made.name).includes(probe.journal.mark), 'the name is not the text')
}

export async function postReaders(probe: Probe): Promise<void> {
  const { id } = await noticeOf(probe, 'post')
  const readBy = async (code: string) =>
    rows(await probe.need('log.blogpost.get', { LOG_RIGHTS: [code], LOG_DATE_FROM: new Date(probe.now() - 86_400_000).toISOString() })).some(post => number(post.id) === id)
  sure(await readBy(`U${probe.me}`), 'the members of the chat are not the readers of the post')
  sure(!await readBy('UA'), 'the post from a chat with one member is for everybody')
}

export async function postAtOnce(probe: Probe): Promise<void> {
  const post = await postOf(probe)
  sure(post.publishstatus === 'P', `PUBLISH_STATUS is ${shapeOf(post.publishstatus)}`)
  sure(number(post.authorid) === probe.me, 'the post has another author')
}

export async function newChat(probe: Probe) {
  const { id } = await noticeOf(probe, 'chat')
  return { id, dialog: fields(await probe.need('im.dialog.get', { DIALOG_ID: `chat${id}` })) }
}

export async function chatParent(probe: Probe): Promise<string> {
  const { dialog } = await newChat(probe)
  const [parent, origin] = [number(dialog.parentchatid), number(dialog.parentmessageid)]
  sure(dialog.entitytype === 'THREAD', 'the new chat is not of entity type THREAD')
  sure(parent === 0 || parent === (await ownChat(probe)).chatId, 'the new chat names another chat as its parent')
  sure(origin === (parent ? await written(probe, nameFor.chat) : 0), 'the new chat names another message as its origin')
  return parent ? 'knows its parent, as before April 2026' : ''
}

export async function chatMembers(probe: Probe): Promise<void> {
  const ids = itemsOf(await probe.need('im.chat.user.list', { CHAT_ID: (await newChat(probe)).id }))?.map(number)
  sure(ids?.length === 1 && ids[0] === probe.me, 'the new chat has other members than who shared')
}

export async function chatBegins(probe: Probe): Promise<void> {
  const all = await newest(probe, `chat${(await newChat(probe)).id}`)
  sure(all.length === 1, `the new chat begins with ${all.length} messages`)
  const [{ text, authorid }] = all as [Fields]
  sure(number(authorid) === 0, 'the first message of the new chat has an author')
  sure(String(text).includes(textOf(probe, nameFor.chat)), 'the first message of the new chat does not hold the text as it was')
  sure(/^-{6,}\s*$/m.test(String(text)), 'the first message of the new chat does not quote between lines of dashes')
}

export async function goneTask(probe: Probe): Promise<string> {
  const { answer, id } = await shared(probe, 'task', 'gone')
  if (answer.code !== undefined || !id) return 'nothing was made of a deleted message'
  const task = fields(fields(await probe.need('tasks.task.get', { taskId: id, select: ['ID', 'TITLE'] })).task)
  sure(!String(task.title).includes(probe.journal.mark), 'the task has the text that was deleted')
  return ''
}

export async function listedTasks(probe: Probe): Promise<void> {
  const { id } = await noticeOf(probe, 'task')
  const tasks = await probe.read(recentTasks({ createdBy: probe.me, since: new Date(probe.now() - 3_600_000) }))
  sure(tasks.some(task => task.id === id), 'a task that was just made is not in tasks.task.list')
}
