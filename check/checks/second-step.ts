import { fields, number, sure, type Probe } from '../probe'
import { renameChat } from '../../src/rest/im/chats'
import { deleteEvent, updateEvent } from '../../src/rest/work/events'
import { deleteTask, updateTask } from '../../src/rest/work/tasks'
import { feedPost, updatePost } from '../../src/rest/work/posts'
import { eventOf, noticeOf, taskOf } from './own-chat'
import { newChat } from './made-objects'

export async function secondStep(probe: Probe): Promise<void> {
  const title = `${probe.journal.mark} changed`
  const { id } = await noticeOf(probe, 'task')
  await probe.run(updateTask(id, { title }))
  sure((await taskOf(probe)).title === title, 'a new title of the task is not kept')
  const made = await eventOf(probe)
  await probe.run(updateEvent({ id: number(made.id), ownerId: probe.me, name: title }))
  const changed = await eventOf(probe)
  sure(changed.name === title, 'a new name of the event is not kept')
  sure(number(changed.datefromtsutc) === number(made.datefromtsutc), 'a new name moves the event')
  const chat = (await newChat(probe)).id
  await probe.run(renameChat(chat, title))
  sure((await newChat(probe)).dialog.name === title, 'a new title of the chat is not kept')
}

/** What was made is deleted as Relay's own undo does it. */
export async function undone(probe: Probe): Promise<void> {
  const event = (await noticeOf(probe, 'event')).id
  await probe.run(deleteEvent(event))
  const left = fields(await probe.need('calendar.event.getbyid', { id: event }))
  sure(!number(left.id) || left.deleted === 'Y', 'an event that was deleted is still there')
  probe.journal.gone({ kind: 'event', id: event })
  const task = (await noticeOf(probe, 'task', 'dated')).id
  await probe.run(deleteTask(task))
  sure(!number(fields(fields(await probe.need('tasks.task.get', { taskId: task, select: ['ID'] })).task).id), 'a task that was deleted is still there')
  probe.journal.gone({ kind: 'task', id: task })
}

/** As Relay does it: the title again, and the readers. */
export async function narrowedPost(probe: Probe): Promise<void> {
  const { id } = await noticeOf(probe, 'post')
  const before = await probe.read(feedPost(id))
  await probe.run(updatePost({ postId: id, words: { title: before.title }, recipients: { userIds: [probe.me] } }))
  const after = await probe.read(feedPost(id))
  sure(after.title === before.title, 'narrowing the readers changes the title')
  sure(after.text === before.text, 'narrowing the readers changes the text')
}
