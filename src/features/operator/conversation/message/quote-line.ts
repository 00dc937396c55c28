import { messageLine, type PreviewWords } from '../../../../domain/messages/message-line'
import type { Message, Person } from '../../../../domain/messages/message'

/** Two lines of the log hold no more characters. */
const quoteLength = 200

interface Known {
  /** Which message answers which, as far as searches told. */
  replies: ReadonlyMap<number, number>
  /** The loaded ones by id. */
  messages: ReadonlyMap<number, Message>
  people: Map<number, Person>
  words: PreviewWords
  locale: string
  notLoaded: string
}

/** What a reply answers, in one line; empty where it is none. Nothing is read for it: it says where there is nothing to show. */
export function quoteLine({ id }: Message, { replies, messages, people, words, locale, notLoaded }: Known): string {
  const quotedId = replies.get(id)
  if (!quotedId) return ''
  const quoted = messages.get(quotedId)
  return quoted ? messageLine(quoted, { words, locale, people, max: quoteLength }) : notLoaded
}
