import { valueOr } from '../../../domain/outcome'
import { otherShares, type OtherShares } from '../../../domain/share/other-shares'
import { isProvenByAnswer, shareScope, type SharedObject, type ShareKind } from '../../../domain/share/share'
import type { Portal, Question } from '../../../portal/portal'
import { dialogInfo } from '../../../rest/im/messages'
import { currentUser } from '../../../rest/users'
import { calendarEvent } from '../../../rest/work/events'
import { feedPost } from '../../../rest/work/posts'
import { taskPeople } from '../../../rest/work/task-people'
import type { Among, Chosen, Noticed } from './share-search'

/**
 * Which of the objects that notices tell of this share made, where the notices alone do not say: colleagues share the same message
 * in the same second, and so may this user in another tab. Rarely needed, so it comes when it is.
 */
export async function tellApart(portal: Portal, noticed: Noticed[], among: Among, signal: AbortSignal): Promise<Chosen> {
  const others = otherShares(among.others, among, among.ownRuns)
  const unknown = noticed.filter(({ object }) => !others.ids.has(object.id))
  const { myId, noticed: told } = await withOwners(portal, unknown, among, signal)
  const own = objects(told.filter(({ ownerId }) => myId > 0 && ownerId === myId))
  if (own.length > 0) return ofOwn(own, others, among.sentAt)
  const [untold, another] = objects(told.filter(({ ownerId }) => myId === 0 || ownerId === undefined))
  // Of a chat nothing else says that there is one.
  return { likely: !untold || another || !isProvenByAnswer(among.kind) ? undefined : { ...untold, isGuess: true } }
}

/** One each for the shares that are open elsewhere, in the order in which they were sent; what is left is of this frame. */
function ofOwn(own: SharedObject[], { open, before, earlier, later }: OtherShares, sentAt: number): Chosen {
  if (own.length <= open.length + earlier) return { likely: { ...own.at(-1)!, isGuess: true } }
  const ofLater = Math.max(0, Math.min(later, own.length - open.length - earlier - 1))
  const mine = own.slice(0, own.length - open.filter(at => at > sentAt).length - ofLater)
  const isRepeated = own.length > open.length + before.length + 1
  return { object: mine.at(-1), second: isRepeated ? mine.at(-2) : undefined }
}

/** Asks the objects whose they are, and who we are, in one request; what cannot be asked stays open. */
async function withOwners(
  portal: Portal, noticed: Noticed[], { myId, scopes }: Among, signal: AbortSignal
): Promise<{ myId: number, noticed: Noticed[] }> {
  const open = noticed.filter(({ object, ownerId }) => ownerId === undefined && scopes?.includes(shareScope[object.kind]) !== false)
  if (myId && open.length === 0) return { myId, noticed }
  const asked = { me: myId ? [] : [currentUser()], owners: open.map(({ object }) => owned[object.kind](object.id)) }
  const answers = valueOr(await portal.askAll(asked, { signal }), undefined)
  const told = new Map(open.map((one, at) => [one, answers?.owners[at]]))
  const me = answers?.me[0]
  return {
    myId: myId || (me && valueOr(me, undefined)?.id) || 0,
    noticed: noticed.map((one) => {
      const answer = told.get(one)
      return answer?.ok ? { ...one, ownerId: ownerIn(answer.value) } : one
    })
  }
}

type Owned = { createdBy: number } | { authorId: number } | { ownerId: number }

const owned: Record<ShareKind, (id: number) => Question<Owned>> = {
  task: taskPeople, event: calendarEvent, post: feedPost, chat: id => dialogInfo(`chat${id}`)
}

function ownerIn(one: Owned): number {
  if ('createdBy' in one) return one.createdBy
  return 'authorId' in one ? one.authorId : one.ownerId
}

/** Each once, oldest first. */
function objects(noticed: Noticed[]): SharedObject[] {
  return [...new Map(noticed.map(({ object }) => [object.id, object])).values()]
}
