import type { CrmType } from '../../../../src/domain/crm-item'
import { insideOnly } from '../delivery'
import { newId, post } from '../model'
import { addFile } from '../stored-file'
import type { Chat, LineState, StoredFile, World } from '../world'
import { newChat } from './new-chat'

export interface NewLineChat {
  id: number
  type: CrmType
  itemId: number
  customerId: number
  connector: string
  /** 0 for nobody. */
  operatorId: number
  lineId?: number
  silent?: boolean
}

/** An open line chat without messages, tied to its CRM item. */
export function newLineChat(world: World, seed: NewLineChat): Chat {
  const { id, type, itemId, customerId, connector, operatorId, lineId, silent = false } = seed
  const customer = world.users.get(customerId)
  const name = `${customer?.firstName ?? ''} ${customer?.lastName ?? ''}`.trim()
  const line: LineState = {
    lineId: lineId ?? (connector === 'telegrambot' ? 14 : 12), connector, customerId, sessions: [], silent, pinned: false,
    crm: { ...linked(world, type, itemId), [type]: itemId }
  }
  world.activities.push({ type, id: itemId, chatId: id, connector })
  return newChat(world, {
    id, type: 'lines', title: `${name} - ${world.lines.get(line.lineId)?.name}`, ownerId: operatorId,
    members: operatorId ? [customerId, operatorId] : [customerId], line
  })
}

function linked(world: World, type: CrmType, id: number): LineState['crm'] {
  const record = world.crm.get(`${type}:${id}`)
  return { lead: 0, deal: 0, contact: record?.contactIds[0] ?? 0, company: record?.companyId ?? 0 }
}

/** A file as a customer or an operator sends it. */
export type SaidFile = Pick<StoredFile, 'name' | 'content'> & Partial<StoredFile>

/** `c` is the customer, `o` the operator, `n` the operator's note that only colleagues read, `s` the portal. */
export type Said = [who: 'c' | 'o' | 'n' | 's', text: string, more?: { files?: SaidFile[], params?: Record<string, unknown>, failed?: boolean }]

interface SeedSession { operatorId: number, status: number, tied: boolean, lines: Said[], startedAt: number }

/** `startedAt` counts back from now; lines follow each other in four minutes. */
export function addSession(world: World, chat: Chat, { operatorId, status, tied, lines, startedAt }: SeedSession): void {
  const at = world.now() - startedAt
  const session = { id: newId(world, 'session'), chatId: chat.id, status, operatorId, startedAt: at, tied }
  chat.line?.sessions.push(session)
  lines.forEach(([who, text, { files = [], params = {}, failed = false } = {}], index) => {
    const authorId = who === 'c' ? chat.line?.customerId ?? 0 : who === 's' ? 0 : operatorId
    const sentAt = at + index * 4 * 60_000
    const ids = files.map(file => addFile(world, { chatId: chat.id, authorId, at: sentAt, ...file }).id)
    const marks = who === 's' ? { CLASS: markOf[text] ?? 'bx-messenger-content-item-system' } : who === 'n' ? insideOnly : {}
    post(world, chat, {
      authorId, text, at: sentAt, sessionId: session.id, params: { ...marks, ...params, ...(ids.length ? { FILE_ID: ids } : {}) },
      ...(failed || who === 'n' ? { toCustomer: false } : {})
    })
  })
}

/** Classes of the marks where a session begins and ends. */
const markOf: Record<string, string> = {
  'Conversation started': 'bx-messenger-content-item-ol-start', 'Conversation finished': 'bx-messenger-content-item-ol-end'
}
