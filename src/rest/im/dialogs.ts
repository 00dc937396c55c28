import { crmTypes, isSameItem, type CrmItem } from '../../domain/crm-item'
import type { ChatKind } from '../../domain/messages/chat-kind'
import type { DialogRole } from '../../domain/open-lines/open-line'
import { fieldsOf, flagOf, idOf, nameOf, numberOf, pictureOf, textOf, type Fields } from '../wire/read'

/** What `im.dialog.get` and `imopenlines.dialog.get` have in common, and what each of them is read from. */
export interface DialogBasics {
  chatId: number
  name: string
  /** Address of a picture on the portal, or empty. Untrusted. */
  avatar: string
  lastMessageId: number
  /** Newest message that the current user has read, 0 for none. */
  lastReadId: number
  /** Number of unread messages. */
  unread: number
  /** User id of the chat's owner, 0 for none. In an open-line chat: the operator. */
  ownerId: number
  role: DialogRole
  /** CRM items that the chat is bound to, without repetition. */
  crmItems: CrmItem[]
}

/** Reads the common part (docs/bitrix24/im.md#imdialogget); `undefined` without a chat id. */
export function dialogBasicsOf(dialog: Fields): DialogBasics | undefined {
  const chatId = idOf(dialog.id)
  return chatId === undefined ? undefined : {
    chatId,
    name: nameOf(dialog.name),
    avatar: pictureOf(dialog.avatar),
    lastMessageId: numberOf(dialog.lastmessageid) ?? 0,
    lastReadId: numberOf(dialog.lastid) ?? 0,
    unread: numberOf(dialog.counter) ?? 0,
    ownerId: numberOf(dialog.owner) ?? 0,
    role: roleOf(dialog.role),
    crmItems: crmItemsOf(dialog)
  }
}

/** By `type` and `entity_type` (docs/bitrix24/im.md#imdialogget). A workgroup's and an open line's chat are told by either. */
export function chatKindOf(dialog: Fields): ChatKind {
  const [type, entityType] = [textOf(dialog.type), textOf(dialog.entitytype)]
  if (/channel$/i.test(type)) return 'channel'
  if (entityType.startsWith('TASKS')) return 'task'
  return kindsByEntity.get(entityType) ?? kindsByType.get(type) ?? 'chat'
}

const kindsByEntity = new Map<string, ChatKind>([
  ['ANNOUNCEMENT', 'announcement'], ['GENERAL', 'general'], ['LINES', 'line'], ['SONET_GROUP', 'workgroup']
])
const kindsByType = new Map<string, ChatKind>([
  ['comment', 'comments'], ['copilot', 'copilot'], ['general', 'general'], ['lines', 'line'], ['private', 'private'], ['tasks', 'task']
])

/** The part of a field that holds several, as `livechat|12|640|652`. */
export function partsOf(value: unknown): string[] {
  return textOf(value).split('|')
}

/** Upper case in some answers, lower in others. */
function roleOf(value: unknown): DialogRole {
  const role = textOf(value).toLowerCase()
  return roles.find(known => known === role) ?? ''
}

const roles = ['owner', 'manager', 'member', 'guest', 'none'] as const

/**
 * A CRM chat names its item in `entity_id`, an open-line chat in `entity_data_1` and `entity_data_2`
 * (docs/bitrix24/open-line-sessions.md#fields-of-a-line-chat).
 */
function crmItemsOf(dialog: Fields): CrmItem[] {
  const type = textOf(dialog.entitytype)
  if (type === 'CRM') return pairs(partsOf(dialog.entityid))
  if (type !== 'LINES') return []
  const bound = boundItemOf(dialog)
  const items = [...bound ? [bound] : [], ...pairs(partsOf(dialog.entitydata2))]
  return items.filter((item, at) => items.findIndex(other => isSameItem(item, other)) === at)
}

/** `Y|DEAL|311|...`; what a share makes is tied to it alone (docs/bitrix24/share-effects.md#s8). */
export function boundItemOf(dialog: Fields): CrmItem | undefined {
  const [flag, ...item] = partsOf(dialog.entitydata1)
  return textOf(dialog.entitytype) === 'LINES' && flag === 'Y' ? pairs(item.slice(0, 2))[0] : undefined
}

/** `DEAL|311|CONTACT|0|...`, where 0 is none. */
function pairs(parts: string[]): CrmItem[] {
  return parts.flatMap((part, at) => {
    const type = crmTypes.find(known => known === part.toLowerCase())
    const id = idOf(parts[at + 1])
    return at % 2 === 0 && type && id ? [{ type, id }] : []
  })
}

/** Whether the current user may write there: neither a restriction nor a closed text field stands against it. */
export function canSendOf(dialog: Fields): boolean {
  return flagOf(fieldsOf(dialog.restrictions)?.send) !== false && flagOf(dialog.textfieldenabled) !== false
}
