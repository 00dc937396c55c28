import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DateWords } from '../../../../../src/domain/share/date-words'
import type { Message, Person } from '../../../../../src/domain/messages/message'
import { noDetails, type ShareDetails } from '../../../../../src/domain/share/share-details'
import { expectation, type ShareFacts, type SharePlace } from '../../../../../src/domain/share/share-expectation'
import de from '../../../../../src/locales/de'
import germanDates from '../../../../../src/locales/de/date-words'
import en from '../../../../../src/locales/en'
import englishDates from '../../../../../src/locales/en/date-words'
import ru from '../../../../../src/locales/ru'
import russianDates from '../../../../../src/locales/ru/date-words'
import type { Messages, Texts } from '../../../../../src/locales/texts'
import { expectationWords } from '../../../../../src/features/share/choices/expectation-words'
import { audienceWords, earlierWords, refusalWords, whenWords } from '../../../../../src/features/share/choices/share-words'

const texts = (say: Messages, locale: string): Texts => ({ say, locale, direction: 'ltr', load: () => Promise.resolve() })
const dateWords: Record<string, DateWords> = { en: englishDates, de: germanDates, ru: russianDates }
const english = texts(en, 'en')
const now = new Date('2026-11-20T10:15:00+01:00')
const person = (id: number, name: string, kind: Person['kind'] = 'employee'): Person => ({ id, name, avatar: '', kind, active: true })
const [ida, marco] = [person(7, 'Ida Brandt'), person(12, 'Marco Rossi')]

const message = (text: string, change: Partial<Message> = {}): Message => ({
  id: 1, authorId: 12, date: now, text, files: [], attachments: [], deleted: false, system: false, unread: false,
  notice: { cssClass: '', chatId: 0 }, ...change
})
/** The portal found this date when the message was written. */
const dated = (text: string, words: string, at: string, change: Partial<Message> = {}) =>
  message(text, { foundDates: [{ words, at: new Date(at) }], ...change })
const chat: SharePlace = { kind: 'chat', name: 'Roof', crmItem: undefined }
const facts = (change: Partial<ShareFacts> = {}): ShareFacts => ({
  message: message('[b]Roof[/b] please'), author: marco, me: { id: 7, name: ida.name }, place: chat, members: [ida, marco], memberCount: 2, ...change
})
const effects = (kind: 'task' | 'event' | 'post' | 'chat', change: Partial<ShareFacts> = {}, said = english) =>
  expectationWords(expectation(kind, facts(change), { now, dateWords: dateWords[said.locale] }), said, 7)

// A date of another year is said with its year.
beforeEach(() => { vi.useFakeTimers({ now, toFake: ['Date'] }) })
afterEach(() => { vi.useRealTimers() })

describe('what a choice says', () => {
  it('of a task: title, responsible and observer', () => {
    expect(effects('task')).toEqual({ title: '“Roof please”', effects: ['Responsible: you', 'observer: Marco Rossi'] })
  })

  it.each([
    ['oneself', { author: ida }], ['a bot', { author: person(30, 'Bot', 'bot') }], ['a guest from outside', { author: person(21, 'Lena', 'extranet') }],
    ['a customer', { author: person(652, 'Anna', 'customer') }], ['nobody known', { author: undefined }]
  ])('of a task by %s: no observer', (_who, change) => expect(effects('task', change).effects).toEqual(['Responsible: you']))

  it('where it is not known who one is: nobody as observer or companion, who may be oneself', () => {
    expect(effects('task', { me: undefined }).effects).toEqual(['Responsible: you'])
    expect(effects('chat', { me: undefined }).effects).toEqual(['A new chat for you and the author'])
  })

  it('of a chat with whoever wrote the message, also where the portal does not say who that is', () => {
    const unnamed = { ...marco, name: '' }
    for (const author of [unnamed, undefined]) expect(effects('chat', { author }).effects).toEqual(['A new chat for you and the author'])
    expect(effects('chat', { author: undefined, message: message('Joined', { authorId: 0 }) }).effects).toEqual(['A new chat for you; you can add people to it'])
    expect(effects('chat', { author: undefined, message: message('Mine', { authorId: 7 }) }).effects).toEqual(['A new chat for you; you can add people to it'])
  })

  it('of a task in a workgroup, with files and a date', () => {
    const files = [{ id: 1, name: 'a.pdf', type: 'file' as const, size: 1, url: '' }]
    const said = effects('task', { message: dated('Roof until 12/25 or so', '12/25', '2026-12-25T18:00:00+01:00', { files }), place: { ...chat, kind: 'workgroup', name: 'Summer' } })
    expect(said.effects).toEqual(['Responsible: you', 'observer: Marco Rossi', 'in the workgroup “Summer”', 'deadline: Fri, Dec 25, end of the working day, from “12/25”', '1 file attached'])
  })

  it.each(['deal', 'lead', 'contact', 'company'] as const)('of a task in an open line: linked to the %s', (type) => {
    const place: SharePlace = { kind: 'line', name: 'Anna', crmItem: { type, id: 311 } }
    expect(effects('task', { place }).effects).toContain(`linked to the ${type}`)
  })

  it('of a task without text: a title from Bitrix24', () => {
    expect(effects('task', { message: message('') })).toMatchObject({ title: '', effects: ['With a title from Bitrix24', 'Responsible: you', 'observer: Marco Rossi'] })
  })

  it('of an event: tomorrow at this time, or the date in the text', () => {
    expect(effects('event').effects).toEqual(['In your calendar', 'tomorrow at this time by the server’s clock, 30 minutes'])
    const roof = dated('Roof on 12/25 at 09:00', '12/25', '2026-12-25T09:00:00+01:00')
    expect(effects('event', { message: roof }).effects[1]?.replace(/\u202f/g, ' ')).toBe('Fri, Dec 25, 9:00 AM, from “12/25 at 09:00”; 30 minutes')
    const inGerman = dated('Dach am 25.12.2027 um 09:00', '25.12.2027', '2027-12-25T09:00:00+01:00')
    expect(effects('task', { message: inGerman }, texts(de, 'de')).effects).toContain('Frist: Sa., 25. Dez. 2027, 9:00, aus „25.12.2027 um 09:00“')
    const unclear = { message: message('Roof next week') }
    expect(effects('event', unclear).effects[1]).toContain('or on a date that Bitrix24 takes from the text')
    expect(effects('task', unclear).effects).toContain('Bitrix24 may take a date from the text as the deadline')
  })

  it('of an event without a name: a title from Bitrix24', () => {
    expect(effects('event', { message: message('') }).effects[0]).toBe('With a title from Bitrix24')
  })

  it('of a message that is not read yet: nothing that may be wrong', () => {
    const unread = { message: undefined, author: undefined, place: undefined }
    expect(effects('task', unread).effects).toEqual(['Title from the text', 'Responsible: you'])
    expect(effects('event', unread).effects.at(-1)).toContain('or on a date that Bitrix24 takes from the text')
  })

  it('of a chat: with the author, or alone', () => {
    expect(effects('chat').effects).toEqual(['A new chat for you and Marco Rossi'])
    expect(effects('chat', { author: ida }).effects).toEqual(['A new chat for you; you can add people to it'])
    expect(effects('chat', { message: undefined, author: undefined }).effects).toEqual(['A new chat for you and the author'])
  })

  it('of a post before anybody told who the members are', () => {
    expect(effects('post', { members: undefined, memberCount: 0 }).effects).toEqual(['Published at once for all members of this chat'])
  })

  it('in German and in Russian', () => {
    expect(effects('post', {}, texts(de, 'de')).effects[0]).toBe('Sofort veröffentlicht für Ida Brandt (Sie) und Marco Rossi')
    expect(effects('event', {}, texts(ru, 'ru')).effects[1]).toBe('завтра в это же время по часам сервера, 30 минут')
  })

  it('of the audience: people by name, and by number in the right form', () => {
    const count = (total: number, said: Texts) => audienceWords({ who: 'people', named: [], total }, said, 7)
    expect(audienceWords({ who: 'people', named: [ida, marco], total: 2 }, english, 7)).toBe('Ida Brandt (you) and Marco Rossi')
    const anna = person(652, 'Anna', 'customer')
    expect(audienceWords({ who: 'people', named: [ida, anna], total: 2 }, english, 7)).toBe('Ida Brandt (you) and Anna (customer)')
    expect(count(22, texts(ru, 'ru'))).toMatch(/^22 человека/)
    expect(count(25, texts(ru, 'ru'))).toMatch(/^25 человек/)
    expect(count(12, english)).toBe('12 people: all members of this chat')
  })
})

describe('what a choice says of details', () => {
  const changed = (kind: 'task' | 'event' | 'post' | 'chat', details: Partial<ShareDetails>) => {
    const said = expectationWords(expectation(kind, facts(), { now, dateWords: dateWords['en'] }), english, 7, { ...noDetails(), ...details })
    return { ...said, effects: said.effects.map(words => words.replace(/\u202f/g, ' ')) }
  }
  const [tom, sarah] = [{ id: 9, name: 'Tom Keller' }, { id: 14, name: 'Sarah Cole' }]

  it('of a task: they stand where the portal\'s own way stood', () => {
    expect(changed('task', { title: 'Fetch', responsible: tom, observers: [sarah, marco], deadline: '2026-12-01T09:30', isUrgent: true })).toEqual({
      title: '“Fetch”', effects: ['Responsible: Tom Keller', 'observers: Marco Rossi and Sarah Cole', 'deadline: Tue, Dec 1, 9:30 AM', 'High priority']
    })
  })

  it('of an event', () => {
    expect(changed('event', { start: '2026-12-01T09:30', attendees: [tom] }).effects).toEqual(['In your calendar', 'Tue, Dec 1, 9:30 AM to 10:00 AM', 'attendees: Tom Keller'])
    expect(changed('event', { start: '2026-12-01T09:30', end: '2026-12-02T09:30' }).effects[1]).toBe('Tue, Dec 1, 9:30 AM to Wed, Dec 2, 9:30 AM')
  })

  it('of a post and a chat: after the portal\'s own way, since they are made in that order', () => {
    expect(changed('post', { title: 'Roof', recipients: [tom] })).toEqual({
      title: '“Roof”', effects: ['Published at once for Ida Brandt (you) and Marco Rossi', 'then only for Tom Keller']
    })
    expect(changed('chat', { members: [tom, sarah] }).effects).toEqual(['A new chat for you and Marco Rossi', 'added: Tom Keller and Sarah Cole'])
  })

  it('that cannot be applied: nothing', () => {
    expect(changed('task', { title: '  ', deadline: 'soon' })).toEqual(changed('task', {}))
  })
})

describe('when something was', () => {
  it.each([
    ['2026-11-20T08:05:00+01:00', 'today 8:05 AM'], ['2026-11-19T23:59:00+01:00', 'yesterday 11:59 PM'], ['2026-11-10T08:05:00+01:00', 'Nov 10, 2026, 8:05 AM']
  ])('%s is "%s"', (at, words) => expect(whenWords(new Date(at), english, now).replace(/\u202f/g, ' ')).toBe(words))

  it('stands in the marker, with who it was', () => {
    const share = { kind: 'task', at: new Date('2026-11-20T08:05:00+01:00'), object: undefined } as const
    const words = (by: Parameters<typeof earlierWords>[0]['by']) => earlierWords({ ...share, by }, english, now).replace(/\u202f/g, ' ')
    expect(words({ who: 'person', name: 'Tom Keller' })).toBe('Task, today 8:05 AM, by Tom Keller')
    expect(words({ who: 'me' })).toBe('Task, today 8:05 AM, by you')
    expect(words({ who: 'unknown' })).toBe('Task, today 8:05 AM')
  })
})

describe('a share that was refused', () => {
  const refused = { kind: 'refused', method: 'im.message.share', code: '', description: '' } as const

  it('has its likely reasons, where the portal gave none', () =>
    expect(refusalWords(refused, 'task', english)).toContain('Possible reasons: you are not a member'))

  it.each(['HTTP 413', 'HTTP 404'])('by a server in front of the portal (%s) blames neither the message nor its chat', (description) => {
    expect(refusalWords({ ...refused, description }, 'task', english)).toBe(en.problem.refused)
  })
})
