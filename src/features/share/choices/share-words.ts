import type { Person } from '../../../domain/messages/message'
import { isFinal, isRefusal, type Problem } from '../../../domain/outcome'
import type { Audience } from '../../../domain/share/audience'
import type { EarlierShare } from '../../../domain/share/earlier-shares'
import type { ShareKind } from '../../../domain/share/share'
import { dateFormat, relativeFormat } from '../../../lib/formats'
import { sentences } from '../../../lib/text/sentences'
import { daysBetween } from '../../../lib/time/calendar-days'
import { list } from '../../../locales/list'
import { hasOwnWords, problemText } from '../../../locales/problem-text'
import type { Texts } from '../../../locales/texts'
import type { SecondStep } from '../details/useSecondStep'
import type { UndoState } from '../outcome/useUndo'

/** People by name, as a list of the language; else by number or as a group. */
export function audienceWords(audience: Audience, { say, locale }: Texts, myId: number): string {
  const words = say.share.audience
  switch (audience.who) {
    case 'everyone': return words.everyone
    case 'members': return words.members
    case 'workgroup': return words.workgroup(audience.name)
    case 'people': {
      if (!audience.named.length) return words.count(say.message.people(audience.total))
      return list(locale, audience.named.map(person => readerName(person, words, myId)))
    }
  }
}

function readerName({ id, name, kind }: Person, { you, customer }: Texts['say']['share']['audience'], myId: number): string {
  if (id === myId) return you(name)
  return kind === 'customer' ? customer(name) : name
}

/** What "Publish" does: who will see it, and whether that is still to be told more exactly. */
export function publishWords(audience: Audience, isLoading: boolean, texts: Texts, myId: number): string {
  const { text, looking, unknown } = texts.say.share.publish
  const sentence = text(audienceWords(audience, texts, myId))
  return audience.who === 'members' ? sentences([sentence, isLoading ? looking : unknown]) : sentence
}

/** "Task, today 10:15, by Ida Brandt". */
export function earlierWords({ kind, at, by }: EarlierShare, texts: Texts, now: Date): string {
  const { earlier } = texts.say.share
  const what = at ? earlier.when(earlier.short[kind], whenWords(at, texts, now)) : earlier.short[kind]
  if (by.who === 'me') return earlier.byYou(what)
  return by.who === 'person' ? earlier.by(what, by.name) : what
}

/** "today 10:15", "yesterday 9:00", else the date. */
export function whenWords(at: Date, texts: Texts, now: Date): string {
  const days = daysBetween(now, at)
  if (days !== 0 && days !== -1) {
    return dateFormat(texts.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at)
  }
  const day = relativeFormat(texts.locale, { numeric: 'auto' }).format(days, 'day')
  return `${day} ${timeWords(at, texts)}`
}

/** "Thu, Nov 26, 3:00 PM", with the year where it is another one. */
export function momentWords(at: Date, texts: Texts): string {
  return dateFormat(texts.locale, { ...dayParts(at), hour: 'numeric', minute: '2-digit' }).format(at)
}

/** "Thu, Nov 26", with the year where it is another one. */
export function dayWords(at: Date, texts: Texts): string {
  return dateFormat(texts.locale, dayParts(at)).format(at)
}

function dayParts(at: Date) {
  const year = at.getFullYear() === new Date().getFullYear() ? undefined : 'numeric' as const
  return { weekday: 'short', day: 'numeric', month: 'short', year } as const
}

/** "3:00 PM". */
export function timeWords(at: Date, { locale }: Texts): string {
  return dateFormat(locale, { timeStyle: 'short' }).format(at)
}

/** What has come of an undo: whether the headline has told already, and whether others are in the chat. */
interface Undoing { isUndone: boolean, hasOthers: boolean }

/** What goes on after a share: the details, then the undo. */
export function followUpWords(details: SecondStep, undo: UndoState, undoing: Undoing, { say }: Texts): string {
  if (undo.step === 'running') return say.share.undo.running
  if (undo.step === 'undone') return undoneWords(undo.object.kind, undoing, say.share.undo)
  if (details.step === 'applying') return say.share.details.applying
  return details.step === 'applied' ? say.share.details.applied : ''
}

/** Of a chat that nobody else is in, nothing stays that is worth a word. */
function undoneWords(kind: ShareKind, { isUndone, hasOthers }: Undoing, { done, stays }: Texts['say']['share']['undo']): string {
  const rest = kind === 'chat' && !hasOthers ? '' : stays[kind]
  return isUndone ? rest : sentences([done[kind], rest])
}

/**
 * A sentence with a next step for what a share was refused with. Any refusal without a name means that the object could not be made
 * (docs/bitrix24/share-effects.md#s5); what the portal says of it stands behind "Details" (docs/bitrix24/share-effects.md#errors).
 */
export function refusalWords(problem: Problem, kind: ShareKind, { say }: Texts): string {
  const { refused } = say.share
  switch (problem.refusal) {
    case 'unknown-message': return refused.ownFault
    case 'no-dialog-access': return refused.access
    default:
      return isOfPortal(problem) ? sentences([refused.likely[kind], refused.next]) : problemText(problem, say)
  }
}

/** Of the rest, only what the portal itself turned down has to do with the message; a server in front of it tells its status alone. */
function isOfPortal(problem: Problem): boolean {
  return isRefusal(problem) && !hasOwnWords(problem) && !/^HTTP \d+$/.test(problem.description)
}

/** Whether doing the same again can help: not with this message or from outside this chat either. */
export function canTryAgain(problem: Problem): boolean {
  return !isFinal(problem) && problem.refusal !== 'unknown-message' && problem.refusal !== 'no-dialog-access'
}
