import { describe, expect, it } from 'vitest'
import { earlierShares } from '../../../../src/domain/share/earlier-shares'
import type { Message, Person } from '../../../../src/domain/messages/message'
import type { RecordedShare } from '../../../../src/domain/share/share-record'

const origin = 'https://portal.example'
const rule = '-'.repeat(54)
const marco: Person = { id: 12, name: 'Marco Rossi', avatar: '', kind: 'employee', active: true }
const ida: Person = { ...marco, id: 7, name: 'Ida Brandt' }

function says(message: Partial<Message>): Message {
  return {
    id: 100, authorId: 12, date: new Date('2026-11-20T09:00:00Z'), text: 'The crane comes.', files: [], attachments: [], deleted: false,
    system: false, unread: false, notice: { cssClass: '', chatId: 0 }, ...message
  }
}

function notice(id: number, taskId: number, closing = 'Created') {
  return says({
    id, authorId: 0, date: new Date(Date.UTC(2026, 10, 20, 10, id)), notice: { cssClass: 'bx-messenger-content-item-system', chatId: 0 },
    text: [rule, 'Marco Rossi', 'The crane comes.', rule, `${closing} a [URL=/company/personal/user/7/tasks/task/view/${taskId}/]task[/URL].`].join('\n')
  })
}

function recorded(share: Partial<RecordedShare>): RecordedShare {
  return {
    dialogId: 'chat901', messageId: 100, kind: 'task', at: Date.UTC(2026, 10, 20, 10, 0), undone: false,
    objectId: 55, address: '/company/personal/user/7/tasks/task/view/55/', ...share
  }
}

interface Known { myId?: number, history?: Message[], record?: RecordedShare[], versions?: Message[] }

function earlier(known: Known) {
  const people = new Map([marco, ida].map(person => [person.id, person]))
  const dialog = { id: 'chat901', kind: 'chat', number: 901 } as const
  return earlierShares({
    versions: [says({})], author: marco, messageId: 100, dialog, origin, myId: 7, people, history: [], record: [], ...known
  })
}

describe('an earlier share', () => {
  it('is known from the record, also before the message is read', () => {
    expect(earlier({ record: [recorded({})], versions: [] }).get('task')).toMatchObject({ by: { who: 'me' }, object: { id: 55 } })
  })

  it('has no object to open as long as its link is not known', () => {
    expect(earlier({ record: [recorded({ objectId: 0, address: '' })] }).get('task')).toMatchObject({ object: undefined })
  })

  it('is known from a notice, with who is mentioned in its closing sentence', () => {
    expect(earlier({ history: [notice(101, 55, '[USER=12]Marco[/USER] created')] }).get('task')?.by).toEqual({ who: 'person', name: 'Marco Rossi' })
    expect(earlier({ history: [notice(101, 55, '[USER=7]Ida[/USER] created')] }).get('task')?.by).toEqual({ who: 'me' })
  })

  it('is told with the portal\'s time where a notice tells it: the clock that the record was written by may be wrong', () => {
    for (const hours of [5, -5]) {
      const record = [recorded({ at: Date.UTC(2026, 10, 20, 10 + hours, 0) })]
      const share = earlier({ history: [notice(101, 55)], record }).get('task')
      expect(share).toMatchObject({ by: { who: 'me' }, at: notice(101, 55).date })
      expect(earlier({ history: [notice(101, 55), notice(102, 56)], record }).get('task')?.object?.id).toBe(56)
    }
  })

  it('is theirs to whose pages the link leads, where the notice names nobody', () => {
    expect(earlier({ history: [notice(101, 55)] }).get('task')?.by).toEqual({ who: 'me' })
    expect(earlier({ history: [notice(101, 55)], myId: 12 }).get('task')?.by).toEqual({ who: 'person', name: 'Ida Brandt' })
  })

  it('is the latest of its kind', () => {
    expect(earlier({ history: [notice(101, 55), notice(102, 56)] }).get('task')?.object?.id).toBe(56)
    expect(earlier({ history: [notice(101, 55)], record: [recorded({ objectId: 70, at: Date.UTC(2026, 10, 21) })] }).get('task')?.object?.id).toBe(70)
  })

  it('was made by me where record and notice tell of the same object', () => {
    for (const closing of ['Created', '[USER=12]Marco[/USER] created']) {
      expect(earlier({ history: [notice(101, 55, closing)], record: [recorded({})] }).get('task')?.by).toEqual({ who: 'me' })
    }
  })

  it('counts no more once it was undone, although its notice stays', () => {
    expect(earlier({ history: [notice(101, 55)], record: [recorded({ undone: true })] }).size).toBe(0)
  })

  it('counts where another one was undone, or one of another kind with the same number', () => {
    for (const other of [recorded({ undone: true, objectId: 56 }), recorded({ undone: true, kind: 'post' })]) {
      expect(earlier({ history: [notice(101, 55)], record: [other] }).get('task')).toMatchObject({ object: { id: 55 } })
    }
  })

  it('takes no time from a notice of another kind with the same number', () => {
    const post = recorded({ kind: 'post', address: '/company/personal/user/7/blog/55/' })
    expect(earlier({ history: [notice(101, 55)], record: [post] }).get('post')).toMatchObject({ at: new Date(post.at), object: { kind: 'post' } })
  })

  it('is by nobody that is known where the portal names nobody', () => {
    const [made] = [notice(101, 55)].map(one => ({ ...one, text: one.text.replace('user/7/', 'user/99/') }))
    expect(earlier({ history: [made!] }).get('task')?.by).toEqual({ who: 'unknown' })
  })

  it('is none of another message, another dialog or another kind', () => {
    expect(earlier({ record: [recorded({ messageId: 99 }), recorded({ dialogId: 'chat902' })] }).size).toBe(0)
    expect([...earlier({ record: [recorded({})] }).keys()]).toEqual(['task'])
  })

  it('is not told by a notice of a message whose text was deleted, which would fit any', () => {
    const history = [notice(101, 55)]
    expect(earlier({ history, versions: [says({ deleted: true, text: '' })] }).size).toBe(0)
    expect(earlier({ history, versions: [says({ deleted: true })] }).size).toBe(0)
    expect(earlier({ history, versions: [says({ deleted: true }), says({})] }).size).toBe(1)
  })
})
