import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { ProblemKind } from '../../../../../src/domain/outcome'
import type { Refusal } from '../../../../../src/domain/refusal'
import ActionOutcome from '../../../../../src/features/operator/actions/ActionOutcome.vue'
import en from '../../../../../src/locales/en'
import { provided } from '../../../ui/provided'

function failed(kind: ProblemKind, isRead: boolean, refusal?: Refusal): string {
  const problem = { kind, refusal, method: 'imopenlines.operator.answer', code: 'CODE', description: '' }
  const result = { state: 'failed', chatId: 915, action: 'take', problem, isRead } as const
  return mount(ActionOutcome, { props: { result }, global: provided() }).get('[role="alert"]').text()
}

describe('an action that failed', () => {
  it('says that the state has changed only where it was read again', () => {
    expect(failed('refused', true)).toContain(en.operator.actions.wrongState)
    expect(failed('refused', false)).toContain(en.problem.refused)
  })

  it('does not blame the chat where the portal says what it is', () => {
    expect(failed('refused', true, 'no-method')).toContain(en.problem.noMethod)
    expect(failed('refused', true, 'rest-blocked')).toContain(en.problem.blocked)
  })

  it('taken without any effect says so, and what can be done', () => {
    const result = { state: 'done', chatId: 915, action: 'take', listed: false, closing: false } as const
    expect(mount(ActionOutcome, { props: { result }, global: provided() }).get('[role="status"]').text()).toContain(en.operator.actions.take.notListed)
  })

  it('that left the dialog at another CRM item says what was done, and where it is', () => {
    const elsewhere = { item: { type: 'deal', id: 400 }, title: 'Roof' } as const
    const shown = (action: 'start' | 'take') => mount(ActionOutcome, {
      props: { result: { state: 'done', chatId: 915, action, listed: false, closing: false, elsewhere } }, global: provided()
    }).get('[role="status"]')
    expect(shown('start').text()).toContain(en.operator.actions.elsewhere)
    expect(shown('take').text()).toContain(en.operator.actions.take.notListed)
    expect(shown('take').get('a').text()).toBe('Roof')
  })

  it('without an answer, says whether one could look, and to look before the next press', () => {
    expect(failed('unconfirmed', true)).toContain(en.operator.actions.notSeen)
    expect(failed('unconfirmed', false)).toContain(en.operator.actions.notConfirmed)
  })

  it('leads to the messenger only where the portal turned it down: else the next press may do it', () => {
    for (const kind of ['refused', 'access-denied'] as const) expect(failed(kind, true)).toContain(en.operator.actions.openMessenger)
    for (const kind of ['busy', 'no-answer', 'unconfirmed'] as const) expect(failed(kind, true)).not.toContain(en.operator.actions.openMessenger)
  })

  it('tells a missing right and a busy portal in the general words', () => {
    expect(failed('access-denied', true)).toContain(en.problem.accessDenied)
    expect(failed('busy', true)).toContain(en.problem.busy)
  })
})
