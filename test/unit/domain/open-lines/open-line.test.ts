import { describe, expect, it } from 'vitest'
import type { Message } from '../../../../src/domain/messages/message'
import {
  chatState, isMember, lastSessionMark, operatorActions, type ChatSigns, type OperatorSituation
} from '../../../../src/domain/open-lines/open-line'

describe('the state of an open-line chat', () => {
  it.each<[string, ChatSigns, string]>([
    ['goes on, whatever else is said of it', { active: true, ownerId: 0, sessionId: 0, mark: 'end' }, 'open'],
    ['nobody has and the customer wrote last', { active: false, ownerId: 0, sessionId: 469, lastWriter: 'customer' }, 'waiting'],
    ['nobody has and nothing is known of what was written', { active: false, ownerId: 0, sessionId: 469 }, 'waiting'],
    ['cannot be read, but where the customer wrote last', { active: false, lastWriter: 'customer' }, 'waiting'],
    ['nobody has and an employee wrote last', { active: false, ownerId: 0, lastWriter: 'employee' }, 'closed'],
    ['nobody has while its session runs, as after it was passed on', { active: false, ownerId: 0, sessionId: 469, lastWriter: 'employee' }, 'waiting'],
    ['an operator has', { active: false, ownerId: 7, lastWriter: 'customer' }, 'closed'],
    ['an operator has, and was just read to go on', { active: false, ownerId: 7, sessionId: 469, goesOn: true, mark: 'end' }, 'elsewhere'],
    ['the portal waits for the rating of', { active: false, ownerId: 7, sessionId: 469, closing: true, goesOn: true }, 'closing'],
    ['the customer wrote into while it was being closed', { active: true, ownerId: 7, sessionId: 469, closing: false }, 'open'],
    ['the portal noted the end of', { active: false, ownerId: 0, sessionId: 469, mark: 'end', lastWriter: 'customer' }, 'closed'],
    ['has no session any more', { active: false, ownerId: 0, sessionId: 0, lastWriter: 'customer' }, 'closed'],
    ['nothing is known of', { active: false }, 'closed']
  ])('that %s', (_, signs, state) => {
    expect(chatState(signs)).toBe(state)
  })
})

describe('what the portal noted last of a session', () => {
  function message(authorId: number, cssClass = ''): Message {
    return {
      id: 1, authorId, date: undefined, text: '', files: [], attachments: [], deleted: false, system: authorId === 0, unread: false,
      notice: { cssClass, chatId: 0 }
    }
  }
  const start = message(0, 'bx-messenger-content-item-ol-start')
  const end = message(0, 'bx-messenger-content-item-ol-end')
  const customer = message(652)

  it.each([
    ['a start', [end, start, customer], 'start'], ['an end', [start, customer, end, message(0)], 'end'],
    ['nothing, since somebody wrote after the end', [start, end, customer], undefined], ['nothing, since there is no note', [customer, message(0)], undefined],
    ['nothing, since a person only imitates it', [message(652, end.notice.cssClass)], undefined],
    ['nothing, since the class is an inherited name', [message(0, 'constructor')], undefined], ['nothing in an empty conversation', [], undefined]
  ])('is %s', (_, messages, mark) => {
    expect(lastSessionMark(messages)).toBe(mark)
  })
})

describe('what an operator may do', () => {
  const open: OperatorSituation = { state: 'open', ownerId: 7, userId: 7, member: true }

  it.each<[string, OperatorSituation, string[]]>([
    ['in an own dialog', open, ['send', 'finish']],
    ['in a colleague\'s dialog as its member', { ...open, ownerId: 9 }, ['send', 'take-over']],
    ['in a colleague\'s dialog from outside', { ...open, ownerId: 9, member: false }, ['join', 'take-over']],
    ['in a dialog that nobody owns', { ...open, ownerId: 0, member: false }, ['join']],
    ['where membership is unknown: sending shows it', { ...open, ownerId: 9, member: undefined }, ['send', 'take-over']],
    ['with a waiting dialog', { ...open, state: 'waiting', ownerId: 0, mark: 'start' }, ['take']],
    ['with one that seems to wait, but may be finished', { ...open, state: 'waiting', ownerId: 0 }, ['take', 'start']],
    ['with one that goes on at another item', { ...open, state: 'elsewhere' }, []],
    ['with a closed dialog', { ...open, state: 'closed', ownerId: 0 }, ['start']],
    ['where taking failed, so that it may be finished', { ...open, state: 'waiting', ownerId: 0, failed: 'take' }, ['start', 'take']],
    ['where starting failed, so that it may be waiting', { ...open, state: 'closed', ownerId: 0, failed: 'start' }, ['take', 'start']],
    ['where taking one\'s own failed, so that it is being closed', { ...open, state: 'closed', failed: 'take' }, ['end', 'start']],
    ['where starting changed nothing of one\'s own', { ...open, state: 'closed', failed: 'start' }, ['end', 'start']],
    ['with one that is being closed', { ...open, state: 'closing' }, ['end']],
    ['with one that is being closed, after taking failed', { ...open, state: 'closing', failed: 'take' }, ['end']],
    ['with one that a colleague is closing', { ...open, state: 'closing', ownerId: 9 }, ['take-over']],
    ['after another failure', { ...open, state: 'closed', failed: 'finish' }, ['start']],
    ['once it goes on after all', { ...open, failed: 'take' }, ['send', 'finish']]
  ])('%s', (_, situation, actions) => {
    expect(operatorActions(situation)).toEqual(actions)
  })
})

describe('membership', () => {
  it.each([['owner', true], ['manager', true], ['member', true], ['guest', false], ['none', false], ['', undefined]] as const)(
    'of somebody with the role "%s" is %s', (role, member) => {
      expect(isMember(role)).toBe(member)
    })
})
