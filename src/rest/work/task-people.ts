import { question, type Question } from '../../portal/portal'
import { fieldsOf, idOf, itemsOf, numberOf, readEach } from '../wire/read'

/** Whose a task is, and all who watch it. */
export interface TaskPeople { createdBy: number, observerIds: number[] }

/** The people of one task; nobody where it is missing, or not to be seen by the user. docs/bitrix24/work.md#tasks, scope `task`. */
export function taskPeople(taskId: number): Question<TaskPeople> {
  return question('tasks.task.get', { taskId, select: ['ID', 'CREATED_BY', 'AUDITORS'] }, (result) => {
    const task = fieldsOf(fieldsOf(result)?.task)
    if (!task) return itemsOf(result)?.length === 0 ? { createdBy: 0, observerIds: [] } : undefined
    return { createdBy: numberOf(task.createdby) ?? 0, observerIds: readEach(itemsOf(task.auditors), idOf) }
  })
}
