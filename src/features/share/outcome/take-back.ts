import type { Looked } from '../../../domain/confirmed'
import { done, type Outcome } from '../../../domain/outcome'
import type { SharedObject, ShareKind } from '../../../domain/share/share'
import type { Command, Portal, Question } from '../../../portal/portal'
import { leaveChat } from '../../../rest/im/chats'
import { dialogInfo } from '../../../rest/im/messages'
import { deleteEvent, eventExists } from '../../../rest/work/events'
import { postExists } from '../../../rest/work/posts'
import { deleteTask, taskExists } from '../../../rest/work/tasks'

const commands: Record<Exclude<ShareKind, 'post'>, (id: number) => Command<true>> = { task: deleteTask, event: deleteEvent, chat: leaveChat }

/** Takes back what was created. A post that people may have read is not taken back behind their backs. */
export function takeBack({ kind, id }: SharedObject): Command<true> | undefined {
  return kind === 'post' ? undefined : commands[kind](id)
}

/** Looks whether what was to be taken back is gone: deleted, or a chat that one is not in any more. */
export async function lookUndone(portal: Portal, object: SharedObject, signal: AbortSignal): Promise<Looked<true>> {
  const exists = await existence(portal, object, signal)
  return { found: exists.ok && !exists.value ? true : undefined, isRead: exists.ok }
}

/** Whether it is there, or for a chat, whether one is in it. */
export async function existence(portal: Portal, { kind, id }: SharedObject, signal: AbortSignal): Promise<Outcome<boolean>> {
  const ask = <T>(question: Question<T>) => portal.ask(question, { signal })
  if (kind === 'task') return ask(taskExists(id))
  if (kind === 'event') return ask(eventExists(id))
  if (kind === 'post') return ask(postExists(id))
  const chat = await ask(dialogInfo(`chat${id}`))
  if (!chat.ok) return chat.problem.refusal === 'no-dialog-access' ? done(false) : chat
  return done(chat.value.role !== 'none' && chat.value.role !== 'guest')
}
