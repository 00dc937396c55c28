import { scopeOf } from '../domain/method-scope'
import type { Problem } from '../domain/outcome'
import type { Messages } from './en'

/** Codes that any method may answer (docs/bitrix24/requests.md#system-errors) and that have a sentence of their own. */
const byCode: Record<string, Exclude<keyof Messages['problem'], 'scopeMissing' | 'refusedFor'>> = {
  ERROR_METHOD_NOT_FOUND: 'noMethod',
  FILE_TOO_LARGE: 'fileTooLarge',
  METHOD_CONFIRM_DENIED: 'confirmDenied',
  METHOD_CONFIRM_WAITING: 'confirmWaiting',
  OVERLOAD_LIMIT: 'blocked',
  PORTAL_DELETED: 'portalClosed',
  TEXT_FIELD_DISABLED: 'noTextField',
  WRONG_AUTH_TYPE: 'openInPortal',
  user_access_error: 'appAccess'
}

/** Whether the sentence is about this very problem, so that none of the view's own should stand in for it. */
export function hasOwnWords(problem: Problem): boolean {
  return Object.hasOwn(byCode, problem.code) || hasReason(problem) || isPlanLimit(problem) || problem.kind === 'scope-missing' || problem.kind === 'signed-out'
}

/** A sentence that the user can act on. The portal's own words stay behind "Details". */
export function problemText(problem: Problem, { problem: say }: Messages): string {
  const key = Object.hasOwn(byCode, problem.code) ? byCode[problem.code] : undefined
  if (key) return say[key]
  if (hasReason(problem)) return say.refusedFor(problem.description)
  switch (problem.kind) {
    case 'busy': return say.busy
    case 'access-denied': return isPlanLimit(problem) ? say.plan : say.accessDenied
    case 'scope-missing': return say.scopeMissing(scopeOf(problem.method))
    case 'signed-out': return say.signedOut
    case 'unconfirmed': return say.unconfirmed
    case 'no-answer': return say.noAnswer
    case 'unreadable': return say.unreadable
    case 'refused': return problem.code || problem.description ? say.refused : say.refusedSilently
    case 'cancelled': return say.refused
  }
}

/** What the channel or the Open Channel says in the user's language (docs/bitrix24/open-line-chats.md#o4). */
function hasReason({ code, description }: Problem): boolean {
  return code === 'ERROR_FROM_OTHER_MODULE' && description.trim() !== ''
}

/** `ACCESS_DENIED` also means that the plan has no REST; only the description tells. */
function isPlanLimit({ code, description }: Problem): boolean {
  return code === 'ACCESS_DENIED' && /commercial plan/i.test(description)
}
