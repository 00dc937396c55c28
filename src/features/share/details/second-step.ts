import { done, failed, isRefusal, wordless, type Outcome, type Problem } from '../../../domain/outcome'
import type { SharedObject } from '../../../domain/share/share'
import { eventTimes, localDate, ownTitle, type ShareDetails } from '../../../domain/share/share-details'
import type { Command, Portal } from '../../../portal/portal'
import { addChatUsers, renameChat } from '../../../rest/im/chats'
import { calendarEvent, updateEvent } from '../../../rest/work/events'
import { feedPost, updatePost, type PostRecipients } from '../../../rest/work/posts'
import { taskPeople } from '../../../rest/work/task-people'
import { updateTask } from '../../../rest/work/tasks'
import { currentUser } from '../../../rest/users'
import { existence } from '../outcome/take-back'

/** What the second step has to know besides the details. */
export interface SecondStepFacts {
  myId: number
  /** Who sees a post as the portal publishes it; `undefined` where not all of them are known. */
  recipients: PostRecipients | undefined
}

/** What came of it. `isPartly`: something was applied before the rest was not. `isGone`: somebody deleted it meanwhile. */
export type Applied = { ok: true } | { ok: false, problem: Problem, isPartly: boolean, isGone: boolean }

/**
 * Applies details to an object that a share just created. Every command leaves the same state when it is repeated, so
 * it may be applied again after a failure; nothing is created here.
 */
export async function applyDetails(
  portal: Portal, object: SharedObject, details: ShareDetails, facts: SecondStepFacts, signal: AbortSignal
): Promise<Applied> {
  const commands = await commandsFor(portal, object, details, facts, signal)
  if (!commands.ok) return { ...commands, isPartly: false, isGone: await isGone(portal, object, commands.problem, signal) }
  for (const [at, command] of commands.value.entries()) {
    const outcome = await portal.act(command, { signal })
    if (!outcome.ok) return { ...outcome, isPartly: at > 0, isGone: await isGone(portal, object, outcome.problem, signal) }
  }
  return { ok: true }
}

/** What is not there any more is refused or answered with nothing, like much else; so it is looked up. */
async function isGone(portal: Portal, object: SharedObject, problem: Problem, signal: AbortSignal): Promise<boolean> {
  if (object.kind === 'chat' || !(isRefusal(problem) || problem.kind === 'unreadable')) return false
  const exists = await existence(portal, object, signal)
  return exists.ok && !exists.value
}

async function commandsFor(
  portal: Portal, { kind, id }: SharedObject, details: ShareDetails, facts: SecondStepFacts, signal: AbortSignal
): Promise<Outcome<Command<true>[]>> {
  switch (kind) {
    case 'task': return await taskCommand(portal, id, details, signal)
    case 'event': return await eventCommand(portal, id, details, facts, signal)
    case 'post': return await postCommand(portal, id, details, facts, signal)
    case 'chat': return done(chatCommands(id, details))
  }
}

/** The list of observers is written as a whole, so those that are there, such as the message's author, are read first. */
async function taskCommand(portal: Portal, id: number, details: ShareDetails, signal: AbortSignal): Promise<Outcome<Command<true>[]>> {
  const people = details.observers.length > 0 ? await portal.ask(taskPeople(id), { signal }) : undefined
  if (people && !people.ok) return people
  // The portal does not show it, so whoever watches it is not known, and would be taken off it.
  if (people?.value.createdBy === 0) return failed(wordless('refused', 'tasks.task.get'))
  return done([updateTask(id, taskChanges(details, people?.value.observerIds ?? []))])
}

function taskChanges({ title, responsible, deadline, observers, isUrgent }: ShareDetails, observerIds: readonly number[]) {
  const ids = observers.map(({ id }) => id)
  return {
    title: ownTitle({ title }) || undefined,
    responsibleId: responsible?.id,
    deadline: localDate(deadline),
    observerIds: ids.length > 0 ? [...new Set([...observerIds, ...ids])] : undefined,
    priority: isUrgent ? 'high' as const : undefined
  }
}

/** Whose calendar it is. The answer that tells it may not have come with the message. */
async function ownerIdOf(portal: Portal, { myId }: SecondStepFacts, signal: AbortSignal): Promise<Outcome<number>> {
  if (myId) return done(myId)
  const me = await portal.ask(currentUser(), { signal })
  return me.ok ? done(me.value.id) : me
}

/** The portal wants the name in every change, so where it shall stay it is read first. */
async function eventCommand(
  portal: Portal, id: number, details: ShareDetails, facts: SecondStepFacts, signal: AbortSignal
): Promise<Outcome<Command<true>[]>> {
  const owner = await ownerIdOf(portal, facts, signal)
  if (!owner.ok) return owner
  const title = ownTitle(details)
  const event = title ? undefined : await portal.ask(calendarEvent(id), { signal })
  if (event && !event.ok) return event
  const name = title || event?.value.name || ''
  const times = eventTimes(details)
  return done([updateEvent({ id, ownerId: owner.value, name, ...times, attendeeIds: details.attendees.map(({ id }) => id) })])
}

/** The portal wants a title or a text in every change, so where the title shall stay it is read first. */
async function postCommand(
  portal: Portal, postId: number, { title, recipients: chosen }: ShareDetails, facts: SecondStepFacts, signal: AbortSignal
): Promise<Outcome<Command<true>[]>> {
  const recipients = chosen.length > 0 ? { userIds: chosen.map(({ id }) => id) } : facts.recipients
  // Without recipients the portal would show the post to everybody; `areDetailsValid` asks for them before.
  if (!recipients) return failed(wordless('refused', 'log.blogpost.update'))
  if (ownTitle({ title })) return done([updatePost({ postId, words: { title: ownTitle({ title }) }, recipients })])
  const post = await portal.ask(feedPost(postId), { signal })
  if (!post.ok) return post
  const { isTitled, title: kept, text } = post.value
  return done([updatePost({ postId, words: isTitled ? { title: kept } : { text }, recipients })])
}

function chatCommands(chatId: number, { title, members }: ShareDetails): Command<true>[] {
  return [
    ...ownTitle({ title }) ? [renameChat(chatId, ownTitle({ title }))] : [],
    ...members.length > 0 ? [addChatUsers(chatId, members.map(({ id }) => id))] : []
  ]
}
