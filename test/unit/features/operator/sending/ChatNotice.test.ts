import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { ProblemKind } from '../../../../../src/domain/outcome'
import type { Refusal } from '../../../../../src/domain/refusal'
import ChatNotice from '../../../../../src/features/operator/sending/ChatNotice.vue'
import type { ChatNotice as Notice } from '../../../../../src/features/operator/useOperatorStore'
import en from '../../../../../src/locales/en'
import { provided } from '../../../ui/provided'

const { notice: say } = en.operator
const problem = (kind: ProblemKind, refusal?: Refusal) => ({ kind, refusal, code: 'CODE', method: 'imopenlines.crm.message.add', description: '' })

function shown(notice: Notice) {
  const page = mount(ChatNotice, { props: { notice, writer: 'Anna Weber' }, global: provided() })
  return page.get('[role="alert"]').text()
}

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

  it('and could not go back into the box: offers the way on itself', () => {
    expect(shown({ kind: 'stale', sendingId: 's1' })).toContain(say.sendAnyway)
    expect(shown({ kind: 'join', sendingId: 's1' })).toContain(say.joinAndSend)
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
