import { valueOr } from '../../../domain/outcome'
import { shareScope, type SharedObject, type ShareKind } from '../../../domain/share/share'
import type { Portal, Question } from '../../../portal/portal'
import { dialogInfo } from '../../../rest/im/messages'
import { currentUser } from '../../../rest/users'
import { calendarEvent } from '../../../rest/work/events'
import { feedPost } from '../../../rest/work/posts'
import { taskPeople } from '../../../rest/work/tasks'
import type { Chosen, Noticed, SearchTarget } from './find-shared'

/**
 * Which of the objects that notices tell of is this user's, where the notices alone do not say: colleagues share the same message
 * in the same second. Rarely needed, so it comes when it is.
 */
export async function tellApart(portal: Portal, noticed: Noticed[], searchTarget: SearchTarget, signal: AbortSignal): Promise<Chosen> {
  const { myId, noticed: told } = await withOwners(portal, noticed, searchTarget, signal)
  const own = objects(told.filter(({ ownerId }) => myId > 0 && ownerId === myId))
  const untold = objects(told.filter(({ ownerId }) => myId === 0 || ownerId === undefined))
  return { object: own.at(-1), second: own.at(-2), likely: untold.length === 1 ? { ...untold[0]!, isGuess: true } : undefined }
}

/** Asks the objects whose they are, and who we are, in one request; what cannot be asked stays open. */
async function withOwners(
  portal: Portal, noticed: Noticed[], { myId, scopes }: SearchTarget, signal: AbortSignal
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
  return 'createdBy' in one ? one.createdBy : 'authorId' in one ? one.authorId : one.ownerId
}

/** Each once, oldest first. */
function objects(noticed: Noticed[]): SharedObject[] {
  return [...new Map(noticed.map(({ object }) => [object.id, object])).values()]
}
