import { describe, expect, it } from 'vitest'
import type { ProblemKind } from '../../../src/domain/outcome'
import de from '../../../src/locales/de'
import en from '../../../src/locales/en'
import { problemText } from '../../../src/locales/problem-text'
import ru from '../../../src/locales/ru'

const kinds: ProblemKind[] = [
  'busy', 'refused', 'access-denied', 'scope-missing', 'signed-out', 'unconfirmed', 'no-answer', 'unreadable', 'cancelled'
]
const problem = (kind: ProblemKind, code = '', description = '') => ({ kind, code, description, method: 'im.dialog.get' })

describe('a problem in words', () => {
  it.each(kinds)('has a sentence in every language for %s', (kind) => {
    for (const say of [en, de, ru]) expect(problemText(problem(kind), say)).toMatch(/\.$/)
  })

  it.each([
    ['ERROR_METHOD_NOT_FOUND', 'refused', 'does not have this feature'],
    ['METHOD_CONFIRM_WAITING', 'refused', 'has to allow this action'],
    ['OVERLOAD_LIMIT', 'refused', 'contact Bitrix24 support'],
    ['PORTAL_DELETED', 'refused', 'closed'],
    ['user_access_error', 'access-denied', 'access to the app'],
    ['WRONG_AUTH_TYPE', 'refused', 'inside Bitrix24']
  ] as const)('says what to do about %s', (code, kind, words) => {
    expect(problemText(problem(kind, code), en)).toContain(words)
  })

  it.each([
    ['imopenlines.crm.chat.get', 'imopenlines'], ['im.dialog.messages.get', 'im'], ['crm.item.get', 'crm'],
    ['tasks.task.update', 'task'], ['lists.element.get', 'lists'], ['user.get', 'user_brief']
  ])('names the permission that %s lacks, and who can grant it', (method, scope) => {
    const words = problemText({ ...problem('scope-missing', 'insufficient_scope'), method }, en)
    expect(words).toContain(`permission here (${scope})`)
    expect(words).toContain('An administrator can grant it')
  })

  it('names no permission where it is not known which', () => {
    for (const method of ['batch', '', 'constructor.get']) {
      expect(problemText({ ...problem('scope-missing'), method }, en)).toContain('permission here.')
    }
  })

  it('tells a missing plan from a missing right', () => {
    const plan = problem('access-denied', 'ACCESS_DENIED', 'REST API is available only on commercial plans')
    expect(problemText(plan, en)).toContain('plan')
    expect(problemText(problem('access-denied', 'ACCESS_DENIED', 'no access'), en)).toContain('You do not have access')
  })

  it('says that no reason was given where the portal gave none', () => {
    expect(problemText(problem('refused'), en)).toBe(en.problem.refusedSilently)
  })

  it('never shows the portal\'s own words, nor trips over a code named like a property', () => {
    expect(problemText(problem('refused', 'constructor', 'Internal: table missing'), en)).toBe(en.problem.refused)
  })
})
