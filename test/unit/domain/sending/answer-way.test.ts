import { describe, expect, it } from 'vitest'
import { operatorActions, type OperatorSituation } from '../../../../src/domain/open-lines/open-line'
import { answerWay } from '../../../../src/domain/sending/answer-way'

const situation: OperatorSituation = { state: 'open', ownerId: 9, userId: 7, member: true }
const way = (news: Partial<OperatorSituation>, isOther = false) => answerWay(operatorActions({ ...situation, ...news }), isOther)

describe('the way that a text takes', () => {
  it.each([
    ['send', {}], ['send', { member: undefined }], ['send', { ownerId: 7 }], ['join', { member: false }],
    ['take', { state: 'waiting' }], ['start', { state: 'closed' }], ['start', { state: 'waiting', failed: 'take' }]
  ] as const)('is "%s" for %o', (expected, news) => {
    expect(way(news)).toBe(expected)
  })

  it('leads through no joining of one\'s own where somebody else is the sender', () => {
    expect(way({ member: false }, true)).toBe('send')
    expect(way({ state: 'waiting' }, true)).toBe('take')
  })
})
