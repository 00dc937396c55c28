import type { DialogId } from '../../../domain/dialog-id'
import type { History, Message, Person } from '../../../domain/messages/message'
import type { Outcome, Problem } from '../../../domain/outcome'
import type { ShareFacts, SharePlace } from '../../../domain/share/share-expectation'
import type { DialogInfo, DialogUsers } from '../../../rest/im/messages'
import type { CurrentUser } from '../../../rest/users'

/** How far the message has come: nothing yet, here, not to be found, or not to be read. */
export type SelectionState = 'loading' | 'ready' | 'missing' | 'denied' | 'failed'

/** A message with all that the share view tells about it. Every part may be missing: the choices do not wait. */
export interface Selection {
  state: SelectionState
  problem: Problem | undefined
  message: Message | undefined
  /** Messages of the dialog as far as they were read: the newest ones and the neighbours. */
  history: Message[]
  /** Newest message id that is known, 0 for none. */
  newestId: number
  people: Map<number, Person>
  info: DialogInfo | undefined
  members: DialogUsers | undefined
  me: CurrentUser | undefined
  /** `undefined` as long as nobody told us. */
  scopes: string[] | undefined
  /** This user's record as the portal keeps it now; `undefined` where it was not read. */
  record: Outcome<unknown> | undefined
}

/** The selection before any answer. */
export const nothingYet: Selection = {
  state: 'loading', problem: undefined, message: undefined, history: [], newestId: 0,
  people: new Map<number, Person>(), info: undefined, members: undefined, me: undefined, scopes: undefined, record: undefined
}

/** With the message as it was read last, after it had been read at all. */
export function withMessageNow(selection: Selection, page: History | undefined, messageId: number): Selection {
  const now = page?.messages.find(({ id }) => id === messageId)
  if (!selection.message || !now) return selection
  const history = selection.history.map(one => one.id === messageId ? now : one)
  return { ...selection, message: now, history, people: new Map([...selection.people, ...page?.people ?? []]) }
}

/** What is expected of a share depends on these. */
export function factsOf(selection: Selection, dialog: DialogId): ShareFacts {
  const { message, people, me, info } = selection
  return {
    message,
    author: message && people.get(message.authorId),
    me,
    place: placeOf(info, dialog),
    ...memberFacts(selection)
  }
}

/** A full page of members is not all of them; without a count to go with it, it says nothing. */
function memberFacts({ info, members }: Selection): Pick<ShareFacts, 'members' | 'memberCount'> {
  const listed = members?.people.length ?? 0
  const counted = info?.memberCount ?? 0
  const isPart = members?.complete === false && counted < listed
  return isPart ? { members: undefined, memberCount: 0 } : { members: members?.people, memberCount: Math.max(counted, listed) }
}

/** Notices of an announcement chat go to one's own notes (docs/bitrix24/share-effects.md#s28). */
export function noticeDialogOf({ info, me }: Selection): DialogId | undefined {
  return info?.kind === 'announcement' && me ? { id: String(me.id), kind: 'person', number: me.id } : undefined
}

/** The dialog's kind as far as a share cares. Some dialogs tell it by their id alone. */
function placeOf(info: DialogInfo | undefined, dialog: DialogId): SharePlace | undefined {
  const kind = placeKind(info, dialog)
  return kind && { kind, name: info?.name ?? '', crmItem: info?.boundItem }
}

function placeKind(info: DialogInfo | undefined, dialog: DialogId): SharePlace['kind'] | undefined {
  if (dialog.kind === 'person') return 'private'
  if (dialog.kind === 'workgroup') return 'workgroup'
  // What differs there is the place of its notices alone, see `noticeDialogOf`.
  return info?.kind === 'announcement' ? 'chat' : info?.kind
}
