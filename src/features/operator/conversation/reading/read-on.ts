import { newestId } from '../../../../domain/messages/history'
import { done, type Outcome } from '../../../../domain/outcome'
import type { RequestOptions } from '../../../../portal/portal'
import type { OperatorStore } from '../../useOperatorStore'
import { readAllNewer, readNewest, type Asking } from './read-conversation'

/** `from`: what is known from that message on is read once more, in the same request. */
interface How extends RequestOptions { from?: number | undefined }

/**
 * Reads what is newer in a chat than what is known of it, or its newest part where nothing is, and puts it into the store:
 * before a text goes out, after an answer was lost, and round after round. Says whether there was anything new.
 */
export async function readOn(
  portal: Asking, store: OperatorStore, chatId: number, { from, ...options }: How = {}
): Promise<Outcome<boolean>> {
  const chat = store.chat(chatId)
  if (!chat) return done(false)
  const { history, source = 'session', readUpTo = 0, asMember } = store.conversations.get(chatId) ?? {}
  // Somebody let the user in meanwhile, such as by a transfer: then the whole chat can be read.
  const isNowIn = source === 'session' && chat.member === true && !asMember
  // There need not be a message with that id: only where the dialog tells its last one, a page that is empty for this is noticed.
  const after = from && chat.dialog ? Math.min(from - 1, readUpTo) : readUpTo
  const reading = history && !isNowIn ? await readAllNewer(portal, chat, source, after, options) : await readNewest(portal, chat, options)
  if (!reading.ok) return reading
  if (options.signal?.aborted) return done(false)
  store.takeReading(chatId, reading.value)
  return done(newestId(reading.value.history) > readUpTo)
}
