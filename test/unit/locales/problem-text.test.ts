import { describe, expect, it } from 'vitest'
import type { ProblemKind } from '../../../src/domain/outcome'
import type { Refusal } from '../../../src/domain/refusal'
import de from '../../../src/locales/de'
import en from '../../../src/locales/en'
import { hasOwnWords, problemText } from '../../../src/locales/problem-text'
import ru from '../../../src/locales/ru'

const kinds: ProblemKind[] = [
  'busy', 'refused', 'access-denied', 'scope-missing', 'signed-out', 'unconfirmed', 'no-answer', 'unreadable', 'cancelled'
]
const problem = (kind: ProblemKind, code = '', description = '') => ({ kind, code, description, method: 'im.dialog.get' })
const refused = (refusal: Refusal, description = '') => ({ ...problem('refused', 'CODE', description), refusal })

describe('a problem in words', () => {
  it.each(kinds)('has a sentence in every language for %s', (kind) => {
    for (const say of [en, de, ru]) expect(problemText(problem(kind), say)).toMatch(/\.$/)
  })

  it.each([
    ['no-method', 'does not have this feature'],
    ['confirm-waiting', 'has to allow this action'],
    ['confirm-denied', 'has denied the app this action'],
    ['rest-blocked', 'contact Bitrix24 support'],
    ['portal-closed', 'closed'],
    ['no-app-access', 'access to the app'],
    ['no-text-field', 'Nobody can write'],
    ['file-too-large', 'Send a link'],
    ['not-in-plan', 'plan'],
    ['outside-portal', 'inside Bitrix24']
  ] as const)('says what to do about %s, and so that no view has to', (refusal, words) => {
    expect(problemText(refused(refusal), en)).toContain(words)
    expect(hasOwnWords(refused(refusal))).toBe(true)
  })

  it('sends nobody to their connection for a fault inside the portal, which has a code', () => {
    expect(problemText(problem('no-answer'), en)).toContain('Check your connection')
    expect(problemText(problem('no-answer', 'INTERNAL_SERVER_ERROR'), en)).toContain('internal error')
  })

  it('passes on what the channel says, where it says something', () => {
    expect(problemText(refused('channel-refused', 'The line is off'), en)).toContain('The line is off')
    expect(problemText(refused('channel-refused', ' '), en)).toBe(en.problem.refused)
    expect([hasOwnWords(refused('channel-refused', 'The line is off')), hasOwnWords(refused('channel-refused'))]).toEqual([true, false])
  })

  it('leaves to the view what only the view can word', () => {
    expect(problemText(refused('not-a-member'), en)).toBe(en.problem.refused)
    expect(hasOwnWords(refused('not-a-member'))).toBe(false)
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

  it('says that no reason was given where the portal gave none', () => {
    expect(problemText(problem('refused'), en)).toBe(en.problem.refusedSilently)
  })

  it('never shows the portal\'s own words otherwise', () => {
    expect(problemText(problem('refused', 'INTERNAL', 'Internal: table missing'), en)).toBe(en.problem.refused)
  })
})
