import type { Looked } from '../../../domain/confirmed'
import { done, type Outcome } from '../../../domain/outcome'
import type { SharedObject } from '../../../domain/share/share'
import type { Portal, Question } from '../../../portal/portal'
import { dialogInfo } from '../../../rest/im/messages'
import { eventExists } from '../../../rest/work/events'
import { taskExists } from '../../../rest/work/tasks'

/** Looks whether what was to be taken back is gone: deleted, or a chat that one is not in any more. */
export async function lookUndone(portal: Portal, object: SharedObject, signal: AbortSignal): Promise<Looked<true>> {
  const exists = await existence(portal, object, signal)
  return { found: exists.ok && !exists.value ? true : undefined, isRead: exists.ok }
}

async function existence(portal: Portal, { kind, id }: SharedObject, signal: AbortSignal): Promise<Outcome<boolean>> {
  const ask = <T>(question: Question<T>) => portal.ask(question, { signal })
  if (kind === 'task') return ask(taskExists(id))
  if (kind === 'event') return ask(eventExists(id))
  const chat = await ask(dialogInfo(`chat${id}`))
  if (!chat.ok) return chat.problem.refusal === 'no-dialog-access' ? done(false) : chat
  return done(chat.value.role !== 'none' && chat.value.role !== 'guest')
}
