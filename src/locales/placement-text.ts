import type { Unbound } from '../domain/install/placement-repair'
import type { Messages } from './en'
import { list } from './list'
import { hasOwnWords, problemText } from './problem-text'
import type { Texts } from './texts'

/** Placement codes in the words of the portal; a code that Relay does not know stays as it is. */
export function placeNames(codes: readonly string[], { say: { install: { place } }, locale }: Pick<Texts, 'say' | 'locale'>): string {
  return list(locale, codes.map(code => Object.hasOwn(place, code) ? place[code as keyof typeof place] : code))
}

/**
 * Why an installation or a repair stopped. It is told to an administrator, whom nobody can send to one; and trying again is safe, since
 * Relay looks first.
 */
export function unboundText({ problem, isAbsent }: Pick<Unbound, 'problem' | 'isAbsent'>, say: Messages): string {
  if (isAbsent) return say.install.notAdded
  if (problem.refusal === 'address-refused') return say.install.refusedAddress
  // Who may install an app need not be an administrator (docs/bitrix24/frame.md#h1).
  if (problem.refusal === 'administrators-only') return say.install.adminOnly
  if (hasOwnWords(problem)) return problemText(problem, say)
  switch (problem.kind) {
    case 'unconfirmed': return say.install.notConfirmed
    case 'unreadable': return say.install.unreadable
    case 'access-denied':
    case 'refused': return say.install.refused
    default: return problemText(problem, say)
  }
}
