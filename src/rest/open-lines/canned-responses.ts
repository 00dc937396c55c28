import { withEmoji } from '../../domain/canned/template-emoji'
import { command, question, type Command, type Question, type Refusals } from '../../portal/portal'
import { idIn, type Id } from '../wire/batch-reference'
import { acceptedOf, fieldsOf, idOf, itemsOf, listOf, nameOf, numberOf, readEach, textOf } from '../wire/read'

/** What is used of an open line's settings, docs/bitrix24/open-line-sessions.md#line-settings. */
export interface LineConfig {
  id: number
  name: string
  /** List that holds the line's canned responses, 0 for none. */
  cannedResponsesId: number
  /** Users who answer in this line. */
  operatorIds: number[]
}

/**
 * Settings of an open line; unreadable (`false`) where there is no such line.
 * docs/bitrix24/open-line-sessions.md#line-settings.
 */
export function lineConfig(lineId: number): Question<LineConfig> {
  return question('imopenlines.config.get', { CONFIG_ID: lineId }, (result) => {
    const config = fieldsOf(result)
    const id = idOf(config?.id)
    return config && id ? {
      id,
      name: nameOf(config.linename),
      cannedResponsesId: numberOf(config.quickanswersiblockid) ?? 0,
      operatorIds: readEach(itemsOf(config.queue), idOf)
    } : undefined
  }, { CONFIG_ID_EMPTY: 'no-line' })
}

/** The list of a line's canned responses, for a later question of the same batch. Without a list that one is refused. */
export function cannedListIn(line: Question<LineConfig>): Id {
  return idIn(line, 'QUICK_ANSWERS_IBLOCK_ID')
}

/** An entry of the line's list, docs/bitrix24/open-line-sessions.md#canned-responses. */
export interface CannedResponse {
  id: number
  title: string
  text: string
  /** The larger, the more it was used. */
  rating: number
  /** Category, 0 for none. */
  sectionId: number
}

const noList: Refusals = { ERROR_IBLOCK_NOT_FOUND: 'no-list', ERROR_REQUIRED_PARAMETERS_MISSING: 'no-list' }

/** `complete` is false where the page was full, so that there may be more. */
export interface CannedResponses { responses: CannedResponse[], complete: boolean }

/** Canned responses that one question brings; the portal's own number. */
export const responsesPerPage = 50

/**
 * A line's canned responses, the most used first, `responsesPerPage` of them from `start` on.
 * docs/bitrix24/open-line-sessions.md#canned-responses, scope `lists`; `ACCESS_DENIED`, `ERROR_IBLOCK_NOT_FOUND` (400):
 * none for this user.
 */
export function cannedResponses({ iblockId, start = 0 }: { iblockId: Id, start?: number }): Question<CannedResponses> {
  return question('lists.element.get', {
    IBLOCK_TYPE_ID: 'lists',
    IBLOCK_ID: iblockId,
    SELECT: ['ID', 'NAME', 'DETAIL_TEXT', 'SORT', 'IBLOCK_SECTION_ID', 'CODE'],
    // Many responses have the same rating; without the id a page might repeat some of them and lose others.
    ELEMENT_ORDER: { SORT: 'desc', ID: 'desc' },
    start
  }, (result) => {
    const items = itemsOf(result)
    return items && { responses: readEach(items, responseOf), complete: items.length < responsesPerPage }
  }, noList)
}

function responseOf(value: unknown): CannedResponse | undefined {
  const response = fieldsOf(value)
  const id = idOf(response?.id)
  return response && id ? {
    id,
    title: nameOf(withEmoji(textOf(response.name))),
    text: withEmoji(textOf(response.detailtext) || textOf(response.name)),
    rating: numberOf(response.sort) ?? 0,
    sectionId: idOf(response.iblocksectionid) ?? 0
  } : undefined
}

/** A category of canned responses. */
export interface CannedResponseSection { id: number, name: string }

/** docs/bitrix24/open-line-sessions.md#canned-responses, scope `lists`; errors as for the responses. */
export function cannedResponseSections(iblockId: Id): Question<CannedResponseSection[]> {
  const params = { IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: iblockId, SELECT: ['ID', 'NAME'] }
  return question('lists.section.get', params, result => listOf(result, sectionOf), noList)
}

function sectionOf(value: unknown): CannedResponseSection | undefined {
  const section = fieldsOf(value)
  const id = idOf(section?.id)
  return section && id ? { id, name: nameOf(withEmoji(textOf(section.name))) } : undefined
}

/**
 * Keeps a message as canned response of the chat's line; a repeat keeps it once. For operators of the line and
 * administrators. docs/bitrix24/open-line-sessions.md#c1, class I; `CANT_SAVE_QUICK_ANSWER`, `ACCESS_DENIED`,
 * `CHAT_TYPE`, `CHAT_ID` (400).
 */
export function saveCannedResponse(chatId: number, messageId: number): Command<true> {
  return command('imopenlines.message.quick.save', { CHAT_ID: chatId, MESSAGE_ID: messageId }, acceptedOf, {
    ACCESS_DENIED: 'not-an-operator', CANT_SAVE_QUICK_ANSWER: 'not-savable', CHAT_ID: 'no-chat', CHAT_TYPE: 'not-a-line-chat'
  })
}
