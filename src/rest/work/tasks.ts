import { command, question, type Command, type Question } from '../../portal/portal'
import { acceptedOf, dateOf, fieldsOf, idOf, itemsOf, listOf, numberOf, textOf } from '../wire/read'
import { isoOf } from '../wire/write'

/** A task as far as a share is known again by it, docs/bitrix24/work.md#tasks. */
export interface RecentTask {
  id: number
  title: string
  createdBy: number
  createdAt: Date | undefined
  responsibleId: number
  /** Workgroup, 0 for none. */
  groupId: number
  /** Id of the message that its description links, 0 for none. */
  messageId: number
}

const select = ['ID', 'TITLE', 'DESCRIPTION', 'CREATED_DATE', 'CREATED_BY', 'RESPONSIBLE_ID', 'GROUP_ID']

/**
 * Newest tasks that a person created since a moment, up to 50. docs/bitrix24/work.md#tasks, scope `task`; code `0`
 * (400): bad field.
 */
export function recentTasks({ createdBy, since }: { createdBy: number, since: Date }): Question<RecentTask[]> {
  return question('tasks.task.list', {
    order: { ID: 'desc' }, filter: { 'CREATED_BY': createdBy, '>=CREATED_DATE': isoOf(since) }, select
  }, result => listOf(fieldsOf(result)?.tasks, taskOf))
}

/** Whether a task is there and may be seen by the user. docs/bitrix24/work.md#tasks, scope `task`. */
export function taskExists(id: number): Question<boolean> {
  return question('tasks.task.list', { filter: { ID: id }, select: ['ID'] }, (result) => {
    const items = itemsOf(fieldsOf(result)?.tasks)
    return items && items.length > 0
  })
}

function taskOf(value: unknown): RecentTask | undefined {
  const task = fieldsOf(value)
  const id = idOf(task?.id)
  return task && id ? {
    id,
    title: textOf(task.title),
    createdBy: numberOf(task.createdby) ?? 0,
    createdAt: dateOf(task.createddate),
    responsibleId: numberOf(task.responsibleid) ?? 0,
    groupId: numberOf(task.groupid) ?? 0,
    messageId: linkedMessage(textOf(task.description))
  } : undefined
}

/** The first link in a task that was made of a message leads to it (docs/bitrix24/share-effects.md#s22). */
function linkedMessage(description: string): number {
  return Number(/\/online\/\?IM_DIALOG=\w+&(?:amp;)?IM_MESSAGE=(\d{1,15})(?!\d)/.exec(description)?.[1] ?? 0)
}

/** What is left out stays as it is; there has to be at least one. */
export interface TaskChanges {
  title?: string | undefined
  responsibleId?: number | undefined
  /** `null` takes the deadline away. */
  deadline?: Date | null | undefined
  /** All observers, not only new ones. */
  observerIds?: readonly number[] | undefined
  priority?: 'low' | 'normal' | 'high' | undefined
}

const wirePriority = { low: 0, normal: 1, high: 2 } as const

/**
 * Changes a task, scope `task`, class I. docs/bitrix24/work.md#changing-what-was-made; `0` (400): no right or no such
 * task; `100` (400): no fields; `ERROR_CORE` (400): refused with a sentence, such as a responsible person who does not
 * exist. That `''` takes the deadline away is not documented.
 */
export function updateTask(taskId: number, changes: TaskChanges): Command<true> {
  const { title, responsibleId, deadline, observerIds, priority } = changes
  const fields = {
    TITLE: title,
    RESPONSIBLE_ID: responsibleId,
    DEADLINE: deadline === null ? '' : deadline && isoOf(deadline),
    AUDITORS: observerIds && [...observerIds],
    PRIORITY: priority && wirePriority[priority]
  }
  return command('tasks.task.update', { taskId, fields }, taskDone)
}

/**
 * Deletes a task (into the portal's recycle bin), scope `task`, class I in effect. Public pages of `tasks.task.delete`:
 * `1048582` (400): no right or no such task.
 */
export function deleteTask(taskId: number): Command<true> {
  return command('tasks.task.delete', { taskId }, taskDone)
}

/** `{task: {...}}` after a change, `{task: true}` after deleting. */
function taskDone(result: unknown): true | undefined {
  const task = fieldsOf(result)?.task
  return acceptedOf(result) ?? acceptedOf(task) ?? (idOf(fieldsOf(task)?.id) ? true : undefined)
}
