import type { Call, Method } from '../../rest/rest'
import { Paged } from '../../rest/rest'
import { RestError } from '../../rest/rest-error'
import { isMember, mayViewLine, newId } from '../../world/model'
import { integer, isGiven, list, map, text } from '../../rest/params'
import type { Line, StoredMessage, World } from '../../world/world'

/** The portal's own canned responses, docs/bitrix24/open-line-sessions.md#canned-responses. */
export const cannedResponses: Record<string, Method> = {
  'imopenlines.message.quick.save': { scopes: ['imopenlines'], run: quickSave },
  'lists.element.get': { scopes: ['lists'], run: elementGet },
  'lists.section.get': { scopes: ['lists'], run: sectionGet }
}

function quickSave({ world, userId, params }: Call): boolean {
  const chat = world.chats.get(integer(params, 'CHAT_ID') ?? 0)
  if (!chat) throw new RestError('CHAT_ID', 'Chat ID is incorrect')
  if (!chat.line) throw new RestError('CHAT_TYPE', 'The chat is not an open channel')
  if (!isMember(chat, userId) && !mayViewLine(world, userId, chat.line.lineId)) throw new RestError('ACCESS_DENIED', 'You do not have access to this chat')
  const message = world.messages.get(integer(params, 'MESSAGE_ID') ?? 0)
  const line = world.lines.get(chat.line.lineId)
  if (!message || message.chatId !== chat.id || !line) throw new RestError('CANT_SAVE_QUICK_ANSWER', 'Unable to save the quick answer')
  saveAnswer(world, listOf(world, line), message)
  return true
}

/** The list of a line that has none is made. */
function listOf(world: World, line: Line): number {
  line.iblockId ||= Math.max(...[...world.lines.values()].map(({ iblockId }) => iblockId)) + 1
  return line.iblockId
}

/** The answer that was made of the same message is written anew; one with the same text is left as it is. */
function saveAnswer(world: World, iblockId: number, message: StoredMessage): void {
  const inList = world.cannedResponses.filter(answer => answer.iblockId === iblockId)
  const values = { name: inDatabase(message.text.slice(0, 100)), text: inDatabase(message.text), code: String(message.id) }
  const before = inList.find(({ code }) => code === values.code)
  if (before) Object.assign(before, values)
  else if (!inList.some(({ text }) => text === values.text)) {
    world.cannedResponses.push({ id: newId(world, 'answer'), iblockId, sort: 1, sectionId: 0, ...values })
  }
}

/** A list keeps an emoji as its four UTF-8 bytes between colons, docs/bitrix24/open-line-sessions.md#c3. */
function inDatabase(text: string): string {
  return text.replace(/[\u{10000}-\u{10ffff}]/gu, sign => `:${Buffer.from(sign).toString('hex')}:`)
}

function openIblock({ world, userId, params }: Call): number {
  if (!isGiven(params, 'IBLOCK_TYPE_ID') || !(isGiven(params, 'IBLOCK_ID') || isGiven(params, 'IBLOCK_CODE'))) {
    throw new RestError('ERROR_REQUIRED_PARAMETERS_MISSING', 'Required parameter `IBLOCK_ID` is missing')
  }
  const id = integer(params, 'IBLOCK_ID') ?? 0
  const lines = linesOf(world, id)
  if (!lines.length || text(params, 'IBLOCK_TYPE_ID') !== 'lists') throw new RestError('ERROR_IBLOCK_NOT_FOUND', 'Iblock not found')
  if (world.switches.listsPlan === 'missing') throw new RestError('ACCESS_DENIED', 'Available only on extended plans', 403)
  if (!lines.some(line => mayViewLine(world, userId, line.id))) throw new RestError('ACCESS_DENIED', 'Access denied')
  return id
}

function linesOf(world: World, iblockId: number): Line[] {
  return [...world.lines.values()].filter(line => line.iblockId !== 0 && line.iblockId === iblockId)
}

/** UPPER_CASE text; only the selected fields. `%NAME` and `%DETAIL_TEXT` search, `start` pages by 50. */
function elementGet(call: Call): Paged {
  const { world, params } = call
  const iblockId = openIblock(call)
  const filter = map(params, 'FILTER')
  const order = map(params, 'ELEMENT_ORDER')
  const rows = world.cannedResponses.filter(answer => answer.iblockId === iblockId && fits(answer, filter))
  rows.sort((one, other) => compared(one, other, order))
  const start = Math.max(0, integer(params, 'start') ?? 0)
  const next = start + 50
  const page = rows.slice(start, next).map(answer => selected(answerRow(answer), params))
  return new Paged(page, rows.length, next < rows.length ? next : undefined)
}

/** By the first field that tells them apart; in no stated order where none does: here the newest first. */
function compared(one: Answer, other: Answer, order: Record<string, unknown>): number {
  for (const [field, direction] of Object.entries(order)) {
    const difference = sorts[field]?.(one, other) ?? 0
    if (difference) return String(direction).toLowerCase().startsWith('desc') ? -difference : difference
  }
  return other.id - one.id
}

const sorts: Record<string, (one: Answer, other: Answer) => number> = {
  SORT: (one, other) => one.sort - other.sort,
  ID: (one, other) => one.id - other.id,
  NAME: (one, other) => one.name.localeCompare(other.name)
}

type Answer = World['cannedResponses'][number]

function fits(answer: Answer, filter: Record<string, unknown>): boolean {
  const contains = (field: string, name: string) => field.toLowerCase().includes(text(filter, name).toLowerCase())
  return contains(answer.name, '%NAME') && contains(answer.text, '%DETAIL_TEXT')
    && (!isGiven(filter, 'IBLOCK_SECTION_ID') || answer.sectionId === integer(filter, 'IBLOCK_SECTION_ID'))
    && (!isGiven(filter, 'ID') || answer.id === integer(filter, 'ID'))
}

function answerRow(answer: Answer): Record<string, string | null> {
  return {
    ID: String(answer.id), IBLOCK_ID: String(answer.iblockId), NAME: answer.name, DETAIL_TEXT: answer.text, SORT: String(answer.sort),
    IBLOCK_SECTION_ID: answer.sectionId ? String(answer.sectionId) : null, CODE: answer.code
  }
}

function selected(row: Record<string, unknown>, params: Call['params']) {
  const names = list(params, 'SELECT').map(String)
  if (!names.length) return row
  return Object.fromEntries(Object.entries(row).filter(([name]) => name === 'ID' || names.includes(name)))
}

function sectionGet(call: Call): Paged {
  const iblockId = openIblock(call)
  const rows = call.world.cannedSections.filter(section => section.iblockId === iblockId)
  const row = ({ id, name, code }: World['cannedSections'][number]) =>
    ({ ID: String(id), IBLOCK_ID: String(iblockId), NAME: name, CODE: code, SORT: '500' })
  return new Paged(rows.map(section => selected(row(section), call.params)), rows.length)
}
