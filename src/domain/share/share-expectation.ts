import type { CrmItem } from '../crm-item'
import type { ChatKind } from '../messages/chat-kind'
import type { Message, Person } from '../messages/message'
import { audience, type Audience } from './audience'
import type { DateWords } from './date-words'
import { expectedTitle } from './share-title'
import type { ShareKind } from './share'
import { expectedDate, type ExpectedDate } from './text-date'

/** Where a message stands, as far as it decides what a share creates. */
export interface SharePlace {
  kind: Exclude<ChatKind, 'announcement'>
  /** Empty as long as it is not known. */
  name: string
  /** The one CRM item that an open line's chat is bound to. */
  crmItem: CrmItem | undefined
}

/** What is known of message and dialog; every part may still be missing. */
export interface ShareFacts {
  message: Message | undefined
  author: Person | undefined
  me: { id: number, name: string } | undefined
  place: SharePlace | undefined
  members: Person[] | undefined
  memberCount: number
}

/**
 * What a share is expected to create, in facts; the words are the view's. Portals differ in detail
 * (docs/bitrix24/share-effects.md#what-each-kind-makes), so nothing depends on it.
 */
export type Expectation
  = | { kind: 'task', isTextKnown: boolean, title: string | undefined, observer: string, workgroup: string, crmItem: CrmItem | undefined, files: number, date: ExpectedDate }
    | { kind: 'event', isTextKnown: boolean, title: string | undefined, date: ExpectedDate }
    | { kind: 'post', audience: Audience, files: number }
    | { kind: 'chat', companion: string | undefined }

/** `dateWords` are those of the portal's language, `zone` is that of the person's profile, where it is known. */
interface DateReading { now: Date, dateWords: DateWords | undefined, zone?: string }

/** What a share of this kind is expected to create. */
export function expectation(kind: ShareKind, facts: ShareFacts, { now, dateWords, zone }: DateReading): Expectation {
  const { message, place } = facts
  // What is left of a deleted message is shared as it is: a placeholder.
  const text = message?.text ?? ''
  const files = message?.files.length ?? 0
  const date = () => expectedDate(message, now, dateWords, zone)
  switch (kind) {
    case 'task': return {
      kind,
      isTextKnown: message !== undefined,
      title: expectedTitle(text),
      observer: expectedObserver(facts)?.name ?? '',
      workgroup: place?.kind === 'workgroup' ? place.name : '',
      crmItem: place?.kind === 'line' ? place.crmItem : undefined,
      files,
      date: date()
    }
    case 'event': return { kind, isTextKnown: message !== undefined, title: expectedTitle(text), date: date() }
    case 'post': return { kind, audience: postAudience(facts), files }
    case 'chat': return { kind, companion: companion(facts) }
  }
}

/** Who will see a post made here; "members" as long as the dialog is not known. */
export function postAudience({ place, members, memberCount }: ShareFacts): Audience {
  if (!place) return { who: 'members' }
  return audience({ place: place.kind, dialogName: place.name, members, total: memberCount })
}

/** The author watches the task, unless that is oneself, an extranet user or a bot. Nobody, where it is not known who one is. */
function expectedObserver({ author, me }: ShareFacts): Person | undefined {
  return author && me && author.kind === 'employee' && author.id !== me.id ? author : undefined
}

/** Who is in a new chat besides oneself: the author, but no guest from outside. Empty for nobody, `undefined`: nobody told us who. */
export function companion({ message, author, me }: ShareFacts): string | undefined {
  if (message?.authorId === 0) return ''
  if (!message || !me || (!author && message.authorId !== me.id)) return undefined
  if (!author || author.id === me.id) return ''
  return author.kind === 'employee' || author.kind === 'bot' ? author.name || undefined : ''
}
