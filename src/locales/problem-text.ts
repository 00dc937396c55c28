import { scopeOf } from '../domain/method-scope'
import type { Problem } from '../domain/outcome'
import type { Refusal } from '../domain/refusal'
import type { Messages } from './en'

/** Refusals that have a sentence of their own, whatever was asked for. */
const byRefusal: Partial<Record<Refusal, Exclude<keyof Messages['problem'], 'scopeMissing' | 'refusedFor'>>> = {
  'confirm-denied': 'confirmDenied',
  'confirm-waiting': 'confirmWaiting',
  'file-too-large': 'fileTooLarge',
  'no-app-access': 'appAccess',
  'no-method': 'noMethod',
  'no-text-field': 'noTextField',
  'not-in-plan': 'plan',
  'outside-portal': 'openInPortal',
  'portal-closed': 'portalClosed',
  'rest-blocked': 'blocked'
}

/** Whether the sentence is about this very problem, so that none of the view's own should stand in for it. */
export function hasOwnWords(problem: Problem): boolean {
  return sentenceOf(problem) !== undefined || hasReason(problem) || problem.kind === 'scope-missing' || problem.kind === 'signed-out'
}

/** A sentence that the user can act on. The portal's own words stay behind "Details". */
export function problemText(problem: Problem, { problem: say }: Messages): string {
  const key = sentenceOf(problem)
  if (key) return say[key]
  if (hasReason(problem)) return say.refusedFor(problem.description)
  switch (problem.kind) {
    case 'busy': return say.busy
    case 'access-denied': return say.accessDenied
    case 'scope-missing': return say.scopeMissing(scopeOf(problem.method))
    case 'signed-out': return say.signedOut
    case 'unconfirmed': return say.unconfirmed
    // Only a fault inside the portal has a code of the portal's own.
    case 'no-answer': return problem.code ? say.serverFault : say.noAnswer
    case 'unreadable': return say.unreadable
    case 'refused': return problem.code || problem.description ? say.refused : say.refusedSilently
    case 'cancelled': return say.refused
  }
}

function sentenceOf({ refusal }: Problem) {
  return refusal && byRefusal[refusal]
}

/** What the channel or the Open Channel says in the user's language (docs/bitrix24/open-line-chats.md#o4). */
function hasReason({ refusal, description }: Problem): boolean {
  return refusal === 'channel-refused' && description.trim() !== ''
}
