import { computed, shallowRef, watch, type ComputedRef } from 'vue'
import type { DialogId } from '../../../domain/dialog-id'
import type { History, Message, Person } from '../../../domain/messages/message'
import { valueOr, type Outcome } from '../../../domain/outcome'
import { shareRecordOption } from '../../../domain/share/share-record'
import { type Answers, usePortal } from '../../../portal/portal'
import { dialogInfo, dialogUsers, messagesPage, newestMessages, pageSize } from '../../../rest/im/messages'
import { userOption } from '../../../rest/app/options'
import { grantedScopes } from '../../../rest/app/scopes'
import { currentUser } from '../../../rest/users'
import { useLoad } from '../../../ui/page/useLoad'
import { nothingYet, withMessageNow, type Selection } from './selection'
import { useMessageNow } from './useMessageNow'

/** The message on which the menu was opened, with everything that the choices tell about it, in one batch request. */
export function useSelectedMessage(dialog: DialogId, messageId: number) {
  const portal = usePortal()
  const { state, value, problem, load } = useLoad(signal => portal.askAll(questions(dialog.id, messageId), { signal }))
  const read = computed(() => value.value ? selectionOf(value.value, messageId) : nothingYet)
  const isUserKnown = () => selection.value.me !== undefined && selection.value.scopes !== undefined
  const { now, around, read: readAgain } = useMessageNow(dialog, messageId, isUserKnown)
  /** An answer tells more than "ready": its message may be missing, or denied. */
  const answered = computed<Selection>(() => withMessageNow(
    state.value === 'ready' ? read.value : { ...read.value, state: state.value, problem: problem.value }, now.value, messageId))
  const selection: ComputedRef<Selection> = computed(() => {
    const { info = answered.value.info, members = answered.value.members, me, scopes } = around.value
    return { ...answered.value, info, members, me: answered.value.me ?? me, scopes: answered.value.scopes ?? scopes }
  })

  /** All that the message has been, as far as this window has seen it: a notice quotes what it was when it was shared. */
  const versions = shallowRef<Message[]>([])
  watch([read, now], ([{ message }, again]) => {
    const latest = [message, again?.messages.find(({ id }) => id === messageId)].filter(one => one !== undefined)
    versions.value = [...new Map([...versions.value, ...latest].map(one => [`${one.deleted} ${one.text}`, one])).values()]
  }, { flush: 'sync' })

  void load()
  return { selection, versions, around, reload: load, readAgain }
}

/** There is no "get by id": the page before the next id starts with the message (docs/bitrix24/im.md#m6). */
function questions(dialogId: string, messageId: number) {
  return {
    at: messagesPage({ dialogId, lastId: messageId + 1, limit: 20 }),
    after: messagesPage({ dialogId, firstId: messageId, limit: pageSize }),
    newest: newestMessages(dialogId),
    info: dialogInfo(dialogId),
    members: dialogUsers(dialogId),
    me: currentUser(),
    scopes: grantedScopes(),
    record: userOption(shareRecordOption)
  }
}

function selectionOf(answers: Answers<ReturnType<typeof questions>>, messageId: number): Selection {
  const pages = [answers.at, answers.after, answers.newest]
  const people = [...valueOr(answers.members, undefined)?.people ?? []].map(person => [person.id, person] as const)
  const read: Selection = {
    ...nothingYet,
    people: new Map<number, Person>(people),
    info: valueOr(answers.info, undefined),
    members: valueOr(answers.members, undefined),
    me: valueOr(answers.me, undefined),
    scopes: valueOr(answers.scopes, undefined),
    record: answers.record
  }
  const selection = withPages(read, pages.map(page => valueOr(page, undefined)), messageId)
  return selection.message ? selection : { ...selection, ...absenceOf(answers.at, pages) }
}

/** Why there is no message. */
function absenceOf(at: Outcome<History>, pages: Outcome<History>[]): Pick<Selection, 'state' | 'problem'> {
  const problems = pages.flatMap(page => page.ok ? [] : [page.problem])
  // Other refusals for lack of access mean the plan, or the app; they say nothing of this dialog.
  const denied = problems.find(({ refusal }) => refusal === 'no-dialog-access')
  if (denied) return { state: 'denied', problem: denied }
  return at.ok ? { state: 'missing', problem: undefined } : { state: 'failed', problem: at.problem }
}

function withPages(selection: Selection, pages: (History | undefined)[], messageId: number): Selection {
  const newest = pages.at(-1)
  const messages = new Map(selection.history.map(message => [message.id, message]))
  const people = new Map(selection.people)
  for (const page of pages) {
    for (const message of page?.messages ?? []) messages.set(message.id, message)
    for (const [id, person] of page?.people ?? []) people.set(id, person)
  }
  const history: Message[] = [...messages.values()].sort((one, other) => one.id - other.id)
  const message = messages.get(messageId)
  // Without the end of the dialog, what is older than this opening would count as new.
  const isEndKnown = newest !== undefined || selection.info !== undefined
  const newestId = isEndKnown ? Math.max(history.at(-1)?.id ?? 0, selection.info?.lastMessageId ?? 0) : 0
  return { ...selection, history, people, newestId, message, state: message ? 'ready' : selection.state }
}
