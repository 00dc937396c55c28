import type { Expectation } from '../../../domain/share/share-expectation'
import { eventTimes, localDate, noDetails, ownTitle, type NamedPerson, type ShareDetails } from '../../../domain/share/share-details'
import type { ExpectedDate } from '../../../domain/share/text-date'
import { list } from '../../../locales/list'
import type { Texts } from '../../../locales/texts'
import { audienceWords, dayWords, momentWords, timeWords } from './share-words'

/** What a choice says that it will create: a name, where there is one, and what else happens. */
export interface ExpectationWords { title: string, effects: string[] }

/** An expectation in the words of a choice; what a person wants otherwise stands where the portal's own way stood. */
export function expectationWords(expected: Expectation, texts: Texts, myId: number, details = noDetails()): ExpectationWords {
  switch (expected.kind) {
    case 'task': return taskWords(expected, details, texts)
    case 'event': return eventWords(expected, details, texts)
    case 'post': return postWords(expected, details, texts, myId)
    case 'chat': return chatWords(expected, details, texts)
  }
}

function taskWords(expected: Expectation & { kind: 'task' }, details: ShareDetails, texts: Texts): ExpectationWords {
  const { expect, details: { highPriority } } = texts.say.share
  return {
    title: titled(expected, details, texts),
    effects: [
      titleWords(expected, details, texts),
      details.responsible ? expect.changed.responsible(details.responsible.name) : expect.responsible,
      observerWords(expected.observer, details, texts),
      expected.workgroup && expect.workgroup(expected.workgroup),
      expected.crmItem ? expect.crm[expected.crmItem.type] : '',
      deadlineWords(expected.date, details, texts),
      details.isUrgent ? highPriority : '',
      expected.files ? expect.files(expected.files) : ''
    ].filter(Boolean)
  }
}

function eventWords(expected: Expectation & { kind: 'event' }, details: ShareDetails, texts: Texts): ExpectationWords {
  const { expect } = texts.say.share
  return {
    title: titled(expected, details, texts),
    effects: [
      titleWords(expected, details, texts),
      expect.event,
      startWords(expected, details, texts),
      namesWords(expect.changed.attendees, details.attendees, texts)
    ].filter(Boolean)
  }
}

function postWords(expected: Expectation & { kind: 'post' }, details: ShareDetails, texts: Texts, myId: number): ExpectationWords {
  const { expect } = texts.say.share
  return {
    title: ownTitle(details) && expect.titled(ownTitle(details)),
    effects: [
      expect.post(audienceWords(expected.audience, texts, myId)),
      namesWords(expect.changed.recipients, details.recipients, texts),
      expected.files ? expect.files(expected.files) : ''
    ].filter(Boolean)
  }
}

function chatWords({ companion }: Expectation & { kind: 'chat' }, details: ShareDetails, texts: Texts): ExpectationWords {
  const { expect } = texts.say.share
  return {
    title: ownTitle(details) && expect.titled(ownTitle(details)),
    effects: [companyWords(companion, texts), namesWords(expect.changed.members, details.members, texts)].filter(Boolean)
  }
}

function companyWords(companion: string | undefined, { say }: Texts): string {
  const { expect } = say.share
  if (companion === undefined) return expect.chat
  return companion ? expect.chatWith(companion) : expect.chatAlone
}

function namesWords(say: (names: string) => string, people: NamedPerson[], { locale }: Texts): string {
  return people.length > 0 ? say(list(locale, people.map(({ name }) => name))) : ''
}

type TextExpectation = Expectation & { kind: 'task' | 'event' }

function titled({ title }: TextExpectation, details: ShareDetails, { say }: Texts): string {
  const shown = ownTitle(details) || title
  return shown ? say.share.expect.titled(shown) : ''
}

function titleWords({ isTextKnown, title }: TextExpectation, details: ShareDetails, { say }: Texts): string {
  if (ownTitle(details)) return ''
  if (!isTextKnown) return say.share.expect.titleFromText
  return title ? '' : say.share.expect.stockTitle
}

/** The author stays an observer beside those who were chosen. */
function observerWords(observer: string, { observers }: ShareDetails, { say, locale }: Texts): string {
  const { expect } = say.share
  if (observers.length === 0) return observer && expect.observer(observer)
  const names = [...new Set([observer, ...observers.map(({ name }) => name)])].filter(Boolean)
  return names.length === 1 ? expect.observer(names[0]!) : expect.changed.observers(list(locale, names))
}

function deadlineWords(date: ExpectedDate, details: ShareDetails, texts: Texts): string {
  const { expect } = texts.say.share
  const own = localDate(details.deadline)
  if (own) return expect.deadline(momentWords(own, texts))
  if (date.is === 'sure') return expect.deadline(expect.dated(foundWords(date, texts), date.words))
  return date.is === 'maybe' ? expect.deadlineMaybe : ''
}

function startWords({ isTextKnown, date }: TextExpectation, details: ShareDetails, texts: Texts): string {
  const { expect } = texts.say.share
  const times = eventTimes(details)
  if (times) return expect.changed.times(momentWords(times.from, texts), endWords(times, texts))
  if (date.is === 'sure') return expect.eventDated(expect.dated(foundWords(date, texts), date.words))
  return isTextKnown && date.is === 'none' ? expect.eventTomorrow : expect.eventOpen
}

/** "Thu, Nov 26, 3:00 PM"; without a time in the text, the end of that working day. */
function foundWords({ at, hasTime }: ExpectedDate & { is: 'sure' }, texts: Texts): string {
  return hasTime ? momentWords(at, texts) : texts.say.share.expect.endOfDay(dayWords(at, texts))
}

/** The end of an event: the time alone where it ends on the same day. */
function endWords({ from, to }: { from: Date, to: Date }, texts: Texts): string {
  return from.toDateString() === to.toDateString() ? timeWords(to, texts) : momentWords(to, texts)
}
