import type { Call, Method } from '../../rest/rest'
import { Paged } from '../../rest/rest'
import { RestError } from '../../rest/rest-error'
import { fullName, isAdmin } from '../../world/model'
import { integer, integers, isGiven, list, map, text, type WireParams } from '../../rest/params'
import { iso } from '../../rest/wire/wire'
import { readDate } from '../../rest/wire/wire-date'
import type { Task, World } from '../../world/world'

/** Tasks, docs/bitrix24/work.md#tasks; `update` and `delete` as in the public documentation of `tasks.task.*`. */
export const tasks: Record<string, Method> = {
  'tasks.task.list': { scopes: ['task'], run: taskList },
  'tasks.task.get': { scopes: ['task'], run: taskGet },
  'tasks.task.update': { scopes: ['task'], run: taskUpdate },
  'tasks.task.delete': { scopes: ['task'], run: taskDelete }
}

function maySee(world: World, userId: number, task: Task): boolean {
  const people = [task.createdBy, task.responsibleId, ...task.accomplices, ...task.auditors]
  return isAdmin(world, userId) || people.includes(userId)
}

function taskList({ world, userId, params }: Call): Paged {
  const filter = map(params, 'filter')
  const [[sortKey, direction] = ['ID', 'asc']] = Object.entries(map(params, 'order'))
  const sortBy = sorts[sortKey.toUpperCase()]
  if (!sortBy) throw new RestError('0', 'Unknown field in order')
  const found = [...world.tasks.values()].filter(task => maySee(world, userId, task) && fits(task, filter))
  found.sort((one, other) => (String(direction).toLowerCase() === 'desc' ? -1 : 1) * sortBy(one, other))
  const start = Math.max(0, integer(params, 'start') ?? 0)
  const next = start + 50
  const rows = found.slice(start, next).map(task => selectedRow(world, task, list(params, 'select').map(String)))
  return new Paged({ tasks: rows }, found.length, next < found.length ? next : undefined)
}

const sorts: Record<string, (one: Task, other: Task) => number> = {
  ID: (one, other) => one.id - other.id,
  TITLE: (one, other) => one.title.localeCompare(other.title),
  CREATED_DATE: (one, other) => one.createdAt - other.createdAt,
  DEADLINE: (one, other) => (one.deadline ?? 0) - (other.deadline ?? 0)
}

/** The filters that the reference names; another one is refused rather than ignored. */
function fits(task: Task, filter: WireParams): boolean {
  return Object.entries(filter).every(([key, value]) => {
    switch (key) {
      case 'ID': case '=ID': return task.id === Number(value)
      case '>ID': return task.id > Number(value)
      case 'CREATED_BY': return task.createdBy === Number(value)
      case 'RESPONSIBLE_ID': return task.responsibleId === Number(value)
      case 'TITLE': case '%TITLE': return task.title.toLowerCase().includes(String(value).toLowerCase())
      case '>=CREATED_DATE': return task.createdAt >= (readDate(String(value)) ?? 0)
      case '>CREATED_DATE': return task.createdAt > (readDate(String(value)) ?? 0)
      case 'GROUP_ID': return task.groupId === Number(value)
      default: throw new RestError('0', `Unknown filter ${key}`)
    }
  })
}

/** `[]` with HTTP 200 where the task is missing or not to be seen. */
function taskGet({ world, userId, params }: Call) {
  if (!isGiven(params, 'taskId')) throw missing('taskId')
  const task = world.tasks.get(integer(params, 'taskId') ?? 0)
  return task && maySee(world, userId, task) ? { task: selectedRow(world, task, list(params, 'select').map(String)) } : []
}

function missing(name: string): RestError {
  return new RestError('100', `Could not find value for parameter {${name}}`)
}

function taskRow(world: World, task: Task): Record<string, unknown> {
  const person = (id: number) => ({ id: String(id), name: fullName(world.users.get(id)), link: `/company/personal/user/${id}/`, icon: '' })
  return {
    id: String(task.id), title: task.title, description: task.description, priority: String(task.priority), status: '2',
    createdDate: iso(task.createdAt), createdBy: String(task.createdBy), responsibleId: String(task.responsibleId),
    groupId: String(task.groupId), group: task.groupId ? { id: String(task.groupId), name: world.groups.get(task.groupId)?.name ?? '' } : [],
    deadline: task.deadline === undefined ? null : iso(task.deadline), auditors: task.auditors.map(String),
    accomplices: task.accomplices.map(String), ufCrmTask: task.crm.length ? task.crm : false,
    ufTaskWebdavFiles: task.fileIds.length ? task.fileIds : false, creator: person(task.createdBy), responsible: person(task.responsibleId)
  }
}

/** `CREATED_DATE` selects `createdDate`; `creator` and `responsible` come along with their ids. */
function selectedRow(world: World, task: Task, select: string[]) {
  const row = taskRow(world, task)
  if (!select.length || select.includes('*')) return row
  const names = select.map(name => name.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()))
  if (names.includes('createdBy')) names.push('creator')
  if (names.includes('responsibleId')) names.push('responsible')
  return Object.fromEntries(Object.entries(row).filter(([name]) => name === 'id' || names.includes(name)))
}

/** The two refusals differ in their codes from method to method, as the public pages say. */
function editable(call: Call, refused: RestError): Task {
  const { world, userId, params } = call
  if (!isGiven(params, 'taskId')) throw missing('taskId')
  if (!integer(params, 'taskId')) throw new RestError('0', 'wrong task id')
  const task = world.tasks.get(integer(params, 'taskId') ?? 0)
  if (!task || !maySee(world, userId, task) || (task.createdBy !== userId && !isAdmin(world, userId))) {
    throw refused
  }
  return task
}

function taskUpdate(call: Call) {
  if (!Object.keys(map(call.params, 'fields')).length) throw missing('fields')
  const task = editable(call, new RestError('0', 'Action on the task is not allowed'))
  change(call.world, task, map(call.params, 'fields'))
  return { task: taskRow(call.world, task) }
}

function change(world: World, task: Task, fields: WireParams): void {
  if ('TITLE' in fields) {
    if (!text(fields, 'TITLE').trim()) throw new RestError('ERROR_CORE', 'Task title is not specified')
    task.title = text(fields, 'TITLE')
  }
  if ('RESPONSIBLE_ID' in fields) task.responsibleId = activeUser(world, integer(fields, 'RESPONSIBLE_ID') ?? 0)
  if ('DEADLINE' in fields) task.deadline = deadlineOf(text(fields, 'DEADLINE'))
  if ('PRIORITY' in fields) task.priority = integer(fields, 'PRIORITY') === 2 ? 2 : integer(fields, 'PRIORITY') === 0 ? 0 : 1
  if ('AUDITORS' in fields) task.auditors = integers(fields, 'AUDITORS')
  if ('ACCOMPLICES' in fields) task.accomplices = integers(fields, 'ACCOMPLICES')
  if ('DESCRIPTION' in fields) task.description = text(fields, 'DESCRIPTION')
}

function activeUser(world: World, id: number): number {
  if (!world.users.get(id)?.active) throw new RestError('ERROR_CORE', 'The responsible person is not found')
  return id
}

function deadlineOf(value: string): number | undefined {
  if (value === '') return undefined
  const at = readDate(value)
  if (at === undefined) throw new RestError('ERROR_CORE', 'Incorrect deadline')
  return at
}

function taskDelete(call: Call) {
  const task = editable(call, new RestError('1048582', 'No access to delete the task'))
  call.world.tasks.delete(task.id)
  return { task: true }
}
