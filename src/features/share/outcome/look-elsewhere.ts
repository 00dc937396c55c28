import { firstCharacters } from '../../../domain/messages/chat-text'
import type { Message } from '../../../domain/messages/message'
import { valueOr } from '../../../domain/outcome'
import { otherShares, type OtherShare } from '../../../domain/share/other-shares'
import { shareScope, type SharedObject, type ShareKind } from '../../../domain/share/share'
import { quotesMessage } from '../../../domain/share/share-notice'
import { expectedTitle } from '../../../domain/share/share-title'
import type { Portal, Question } from '../../../portal/portal'
import { recentChats, type RecentChat } from '../../../rest/im/chats'
import { newestMessages } from '../../../rest/im/messages'
import { recentEvents } from '../../../rest/work/events'
import { recentPosts } from '../../../rest/work/posts'
import { recentTasks, type RecentTask } from '../../../rest/work/tasks'
import type { SearchTarget } from './share-search'

/** What narrows the look-ups down, since they know nothing of the message. */
export interface Elsewhere {
  /** Granted scopes, `undefined` where they are not known. */
  scopes: string[] | undefined
  myId: number
  /** The numbered chat behind the dialog, 0 where it is not known. */
  chatId: number
  /** Ids of what was there before, so that an earlier object is never taken for this one. */
  isKnown: (id: number) => boolean
  /** The earliest time, by the portal's clock, at which it can have come up. */
  since: Date
  /** The portal said that it was created. Otherwise only what was surely made after the share counts. */
  isCertain: boolean
  /** What this user shared of the same message as the same kind elsewhere, or before. */
  others: OtherShare[]
  /** The message as it may have been shared. */
  versions: Message[]
}

/** What the share itself knows of that. */
export type LookHints = Pick<Elsewhere, 'since' | 'isCertain' | 'others' | 'versions'>

interface Found { id: number, isOurs: boolean }

const day = 86_400_000

/**
 * The second source of an object's address where the dialog does not tell
 * (docs/bitrix24/share-effects.md#finding-what-was-made).
 */
export async function lookElsewhere(
  portal: Portal, searchTarget: SearchTarget, elsewhere: Elsewhere, signal: AbortSignal
): Promise<SharedObject | undefined> {
  const { kind } = searchTarget
  const { myId, scopes, isKnown } = elsewhere
  if (!myId || !scopes?.includes(shareScope[kind])) return undefined
  const { ids, open } = otherShares(elsewhere.others, searchTarget, searchTarget.ownRuns)
  // Another share that is open may have made whatever is found.
  if (open.length > 0 && !elsewhere.isCertain) return undefined
  const found = await lookUps[kind](portal, searchTarget, elsewhere, signal)
  const id = Math.max(0, ...found.filter(({ id, isOurs }) => isOurs && !ids.has(id) && !isKnown(id)).map(({ id }) => id))
  return id ? { kind, id, address: addresses[kind](myId, id), ...(kind === 'event' ? { isGuess: true } : {}) } : undefined
}

const addresses: Record<ShareKind, (myId: number, id: number) => string> = {
  task: (myId, id) => `/company/personal/user/${myId}/tasks/task/view/${id}/`,
  event: (myId, id) => `/company/personal/user/${myId}/calendar/?EVENT_ID=${id}`,
  post: (myId, id) => `/company/personal/user/${myId}/blog/${id}/`,
  chat: (_myId, id) => `chat${id}`
}

type LookUp = (portal: Portal, searchTarget: SearchTarget, elsewhere: Elsewhere, signal: AbortSignal) => Promise<Found[]>

const lookUps: Record<ShareKind, LookUp> = {
  async task(portal, { messageId }, elsewhere, signal) {
    const { myId, since } = elsewhere
    const tasks = await all(portal, recentTasks({ createdBy: myId, since }), signal)
    // The link tells, also where the message was edited meanwhile or another one says the same; a private dialog's task has none.
    const isOfMessage = (task: RecentTask) => task.messageId ? task.messageId === messageId : isNamed(task.title, elsewhere)
    return tasks.map(task => ({ id: task.id, isOurs: task.createdBy === myId && isOfMessage(task) && isNew(task.createdAt, elsewhere) }))
  },

  /** An event does not tell when it was made: only the last one can be it, and only if there surely is one. */
  async event(portal, searchTarget, elsewhere, signal) {
    const { myId, isCertain } = elsewhere
    if (!isCertain) return []
    const span = { from: new Date(searchTarget.sentAt - day), to: new Date(searchTarget.sentAt + 92 * day) }
    const events = await all(portal, recentEvents({ ownerId: myId, ...span }), signal)
    return events.filter(({ createdBy }) => createdBy === myId).slice(0, 1)
      .map(({ id, name }) => ({ id, isOurs: isNamed(name, elsewhere) }))
  },

  async post(portal, _searchTarget, elsewhere, signal) {
    const { myId, since } = elsewhere
    const posts = await all(portal, recentPosts({ since, recipients: { userIds: [myId] } }), signal)
    return posts.map(({ id, authorId, title, publishedAt }) =>
      ({ id, isOurs: authorId === myId && isNamed(title, elsewhere) && isNew(publishedAt, elsewhere) }))
  },

  async chat(portal, searchTarget, elsewhere, signal) {
    const chats = (await all(portal, recentChats(), signal)).filter(({ isFromMessage, ownerId, createdAt }) =>
      isFromMessage && ownerId === elsewhere.myId && isNew(createdAt, elsewhere)).slice(0, mostChats)
    return Promise.all(chats.map(async chat => ({
      id: chat.chatId, isOurs: isChild(chat, searchTarget, elsewhere) ?? await quotes(portal, chat.chatId, searchTarget, elsewhere, signal)
    })))
  }
}

/** New chats that are looked into; one's own of the last minute are not more. */
const mostChats = 5

/** Before April 2026 a chat knew what it was made of; `undefined` where it does not (docs/bitrix24/share-effects.md#s6). */
function isChild({ parentChatId, parentMessageId }: RecentChat, { messageId }: SearchTarget, { chatId }: Elsewhere): boolean | undefined {
  if (!parentChatId) return undefined
  return parentChatId === chatId && (!parentMessageId || parentMessageId === messageId)
}

/** The only message of a new chat quotes the one that it was made of (docs/bitrix24/share-effects.md#s7). */
async function quotes(
  portal: Portal, chatId: number, { author }: SearchTarget, { versions }: Elsewhere, signal: AbortSignal
): Promise<boolean> {
  if (versions.length === 0) return false
  const page = await portal.ask(newestMessages(`chat${chatId}`), { signal })
  const isQuoted = (first: Message) => versions.some(one => quotesMessage(first, { ...one, date: undefined }, author?.name ?? ''))
  return page.ok && page.value.messages.some(first => first.authorId === 0 && isQuoted(first))
}

async function all<T>(portal: Portal, asked: Question<T[]>, signal: AbortSignal): Promise<T[]> {
  return valueOr(await portal.ask(asked, { signal }), [])
}

function isNew(at: Date | undefined, { since, isCertain }: Elsewhere): boolean {
  return at ? at >= since : isCertain
}

/** The name of an event keeps its white space (docs/bitrix24/share-effects.md#s12). */
function isNamed(name: string, { versions }: Elsewhere): boolean {
  return versions.some(({ text }) => {
    const title = expectedTitle(text)
    return title !== undefined && name.replace(/\s+/g, ' ').trim().startsWith(firstCharacters(title, 40))
  })
}
