import type { Looked } from '../../../domain/confirmed'
import { isRefusal, type Outcome } from '../../../domain/outcome'
import type { SharedObject } from '../../../domain/share/share'
import type { Portal, Question } from '../../../portal/portal'
import { dialogInfo } from '../../../rest/im/messages'
import { eventExists } from '../../../rest/work/events'
import { taskExists } from '../../../rest/work/tasks'

/** Looks whether what was to be taken back is gone: deleted, or a chat that one is not in any more. */
export async function lookUndone(portal: Portal, object: SharedObject, signal: AbortSignal): Promise<Looked<true>> {
  const exists = await existence(portal, object, signal)
  if (exists.ok) return { found: exists.value ? undefined : true, isRead: true }
  // What one may not see any more is gone for this user.
  const isGone = isRefusal(exists.problem) && object.kind !== 'task'
  return { found: isGone ? true : undefined, isRead: isGone }
}

async function existence(portal: Portal, { kind, id }: SharedObject, signal: AbortSignal): Promise<Outcome<boolean>> {
  const ask = <T>(question: Question<T>) => portal.ask(question, { signal })
  if (kind === 'task') return ask(taskExists(id))
  if (kind === 'event') return ask(eventExists(id))
  const chat = await ask(dialogInfo(`chat${id}`))
  return chat.ok ? { ok: true, value: chat.value.role !== 'none' && chat.value.role !== 'guest' } : chat
}
