import { newestId } from '../../../../domain/messages/history'
import { done, type Outcome } from '../../../../domain/outcome'
import type { RequestOptions } from '../../../../portal/portal'
import type { OperatorStore } from '../../useOperatorStore'
import { readAllNewer, readNewest, type Asking } from './read-conversation'

/**
 * Reads what is newer in a chat than what is known of it, or its newest part where nothing is, and puts it into the store:
 * before a text goes out, after an answer was lost, and round after round. Says whether there was anything new.
 */
export async function readOn(
  portal: Asking, store: OperatorStore, chatId: number, options: RequestOptions = {}
): Promise<Outcome<boolean>> {
  const chat = store.chat(chatId)
  if (!chat) return done(false)
  const { history, source = 'session', readUpTo = 0 } = store.conversations.get(chatId) ?? {}
  const reading = history ? await readAllNewer(portal, chat, source, readUpTo, options) : await readNewest(portal, chat, options)
  if (!reading.ok) return reading
  if (options.signal?.aborted) return done(false)
  store.takeReading(chatId, reading.value)
  return done(newestId(reading.value.history) > readUpTo)
}
