import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { ProblemKind } from '../../../../src/domain/outcome'
import type { Refusal } from '../../../../src/domain/refusal'
import LoadFailed from '../../../../src/features/operator/LoadFailed.vue'
import en from '../../../../src/locales/en'
import { provided } from '../../ui/provided'

function shown(kind: ProblemKind, refusal?: Refusal) {
  const problem = { kind, refusal, method: 'imopenlines.crm.chat.get', code: 'CODE', description: '' }
  return mount(LoadFailed, { props: { problem }, global: provided() }).get('[role="alert"]').text()
}

describe('a card or conversation that could not be read', () => {
  it('names the permission that is missing and who can grant it; trying again would not help', () => {
    const text = shown('scope-missing')
    expect(text).toContain('(imopenlines). An administrator can grant it')
    expect(text).not.toContain(en.problem.tryAgain)
  })

  it('says whom to turn to where the portal is blocked by hand, and offers nothing that cannot help', () => {
    const text = shown('refused', 'rest-blocked')
    expect(text).toContain('contact Bitrix24 support')
    expect(text).not.toContain(en.problem.tryAgain)
  })

  it('can be tried again where that may help, and by itself where it may pass', () => {
    expect(shown('access-denied')).toContain(en.problem.tryAgain)
    expect(shown('access-denied')).not.toContain(en.operator.triesAgain)
    expect(shown('busy')).toContain(en.problem.tryAgain)
    expect(shown('busy')).toContain(en.operator.triesAgain)
  })
})
