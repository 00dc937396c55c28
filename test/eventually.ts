import { vi } from 'vitest'

/** Tries until `look` no longer throws. Vitest's own second is too short where code is loaded meanwhile on a busy machine. */
export function eventually<T>(look: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(look, { timeout: 20_000 })
}
