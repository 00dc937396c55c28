import type { Problem } from '../domain/outcome'
import type { Messages } from './en'

/** A sentence that the user can act on. The portal's own words stay behind "Details". */
export function problemText(problem: Problem, { problem: say }: Messages): string {
  switch (problem.kind) {
    case 'busy': return say.busy
    case 'access-denied': return say.accessDenied
    case 'scope-missing': return say.scopeMissing('')
    case 'signed-out': return say.signedOut
    case 'unconfirmed': return say.unconfirmed
    case 'no-answer': return say.noAnswer
    case 'unreadable': return say.unreadable
    case 'refused':
    case 'cancelled': return say.refused
  }
}
