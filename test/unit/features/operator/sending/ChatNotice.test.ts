import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { ProblemKind } from '../../../../../src/domain/outcome'
import type { Refusal } from '../../../../../src/domain/refusal'
import ChatNotice from '../../../../../src/features/operator/sending/ChatNotice.vue'
import type { ChatNotice as Notice } from '../../../../../src/features/operator/sending/chat-notice'
import en from '../../../../../src/locales/en'
import { provided } from '../../../ui/provided'

const { notice: say } = en.operator
const problem = (kind: ProblemKind, refusal?: Refusal) => ({ kind, refusal, code: 'CODE', method: 'imopenlines.crm.message.add', description: '' })

const open = (notice: Notice, isBusy = false) => mount(ChatNotice, { props: { notice, writer: 'Anna Weber', isBusy }, global: provided() })
const shown = (notice: Notice) => open(notice).get('[role="alert"]').text()

describe('a text that was not sent', () => {
  it('because the dialog is over: says of the list only what is so', () => {
    const closed = { kind: 'closed', problem: problem('refused', 'not-active') } as const
    for (const list of ['reading', 'read', 'failed'] as const) {
      const text = shown({ ...closed, list })
      for (const [name, words] of Object.entries(say.list)) expect(text.includes(words), `${name} while ${list}`).toBe(name === list)
    }
  })

  it('because nobody had seen the conversation: says that, and leaves the way on to the composer', () => {
    expect(shown({ kind: 'unseen' })).toContain(say.unseen)
    expect(shown({ kind: 'unseen' })).not.toContain(say.sendAnyway)
  })

  it('because the customer wrote meanwhile: says who it was', () => {
    expect(shown({ kind: 'stale' })).toBe(say.stale('Anna Weber'))
  })

  it.each<[string, string, Notice, string, string]>([
    ['somebody wrote', 'in the log', { kind: 'stale', sendingId: 's1' }, say.sendAnyway, 'anyway'],
    ['the mode was switched', 'in the log', { kind: 'loud', sendingId: 's1' }, say.sendAnyway, 'anyway'],
    ['its sender is not in the chat', 'in the log', { kind: 'join', sendingId: 's1' }, say.joinAndSend, 'join'],
    ['the card is shut to one', 'in the box', { kind: 'denied' }, en.problem.tryAgain, 'dismiss'],
    ['the card is shut to one', 'in the log', { kind: 'denied', sendingId: 's1' }, en.problem.tryAgain, 'dismiss'],
    ['the dialog is over', 'in the log', { kind: 'closed', sendingId: 's1' }, '', ''],
    ['somebody wrote', 'in the box', { kind: 'stale' }, '', ''],
    ['its sender is not in the chat', 'in the box', { kind: 'join' }, '', '']
  ])('because %s, and that stands %s: offers the one way on that it needs', async (_reason, _place, notice, label, way) => {
    const page = open(notice)
    expect(page.findAll('button').map(button => button.text())).toEqual(label ? [label] : [])
    for (const button of page.findAll('button')) await button.trigger('click')
    expect(Object.keys(page.emitted()).filter(name => name !== 'click')).toEqual(way ? [way] : [])
  })

  it('because its sender is not in the chat: joins no second time while that is under way', () => {
    const { disabled } = open({ kind: 'join', sendingId: 's1' }, true).get('button').element
    expect(disabled).toBe(true)
  })

  it('because somebody decides yet: is told in another colour than what failed', () => {
    const tone = (notice: Notice) => open(notice).get('[role="alert"]').attributes('data-tone')
    expect([tone({ kind: 'stale' }), tone({ kind: 'closed', problem: problem('refused', 'not-active') })]).toEqual(['unknown', 'failed'])
  })

  it('because the portal turned it down: has the portal’s own words at hand', () => {
    const page = open({ kind: 'denied', problem: problem('access-denied') })
    expect(page.findAll('button').map(button => button.text())).toEqual([en.problem.tryAgain, en.problem.details])
  })

  it('because adding the sender failed: says that they cannot be added only where the portal refused it', () => {
    expect(shown({ kind: 'join', problem: problem('refused') })).toContain(say.joinFailed)
    for (const [kind, words] of [['busy', en.problem.busy], ['unconfirmed', en.problem.unconfirmed], ['no-answer', en.problem.serverFault]] as const) {
      const text = shown({ kind: 'join', problem: problem(kind) })
      expect(text).toContain(`${words} ${say.kept}`)
      expect(text).not.toContain(say.joinFailed)
    }
  })

  it('says that the text is kept, and of a file that the file is', () => {
    for (const kind of ['closed', 'denied', 'join', 'loud'] as const) {
      const refused = { kind, problem: problem('access-denied', kind === 'closed' ? 'not-active' : undefined) }
      expect(shown(refused)).toContain(say.kept)
      expect(shown({ ...refused, ofFile: true })).toContain(say.keptFile)
      expect(shown({ ...refused, ofFile: true })).not.toContain(say.kept)
    }
  })

  it('because a file may not go into the chat: says nothing of the CRM item, and of the list what is so', () => {
    const text = shown({ kind: 'denied', problem: problem('access-denied'), ofFile: true, list: 'read' })
    expect(text).toContain(`${en.problem.accessDenied} ${say.keptFile} ${say.list.read}`)
    expect(text).not.toContain(say.denied)
  })

  it('because the app is not open to the user: says that, not that the card is closed to them', () => {
    expect(shown({ kind: 'denied', problem: problem('access-denied') })).toContain(say.denied)
    const text = shown({ kind: 'denied', problem: problem('access-denied', 'no-app-access') })
    expect(text).toContain(en.problem.appAccess)
    expect(text).not.toContain(say.denied)
  })
})
