import type { CompanySettings } from '../settings/settings'

/** A permission of the app and what it is for, docs/bitrix24/requests.md#scopes. */
export interface WantedScope {
  code: string
  needed: boolean
  /** Wider scopes that hold this one too. */
  heldBy?: readonly string[]
  /** The company's switch without which nothing asks for it. */
  onlyWith?: 'tellColleagues'
}

/** In the order in which they are told. */
export const wantedScopes = [
  { code: 'placement', needed: true },
  { code: 'im', needed: true },
  { code: 'crm', needed: true },
  { code: 'imopenlines', needed: true },
  { code: 'user_brief', needed: false, heldBy: ['user_basic', 'user'] },
  { code: 'task', needed: false },
  { code: 'calendar', needed: false },
  { code: 'log', needed: false },
  { code: 'lists', needed: false },
  { code: 'imbot', needed: false },
  { code: 'pull', needed: false, onlyWith: 'tellColleagues' }
] as const satisfies readonly WantedScope[]

export type ScopeCode = typeof wantedScopes[number]['code']

/** Scopes that are missing. */
export interface ScopeCheck { needed: ScopeCode[], optional: ScopeCode[] }

/**
 * The wanted scopes that were not granted, in the order in which they are told. What only a switch asks for is no
 * loss while that is off, as it is at first.
 */
export function missingScopes(granted: readonly string[], switches: Partial<Pick<CompanySettings, 'tellColleagues'>> = {}): ScopeCheck {
  const wanted = wantedScopes.filter((scope: WantedScope) => !scope.onlyWith || switches[scope.onlyWith])
  const missing = wanted.filter(scope => !isGranted(scope, granted))
  return {
    needed: missing.filter(({ needed }) => needed).map(({ code }) => code),
    optional: missing.filter(({ needed }) => !needed).map(({ code }) => code)
  }
}

function isGranted({ code, heldBy = [] }: WantedScope, granted: readonly string[]): boolean {
  return [code, ...heldBy].some(one => granted.includes(one))
}
