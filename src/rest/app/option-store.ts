import { done, failed, type Outcome } from '../../domain/outcome'
import type { Command, Portal, Question } from '../../portal/portal'
import { appOption, saveAppOption, saveUserOption, userOption } from './options'

/** Options by name, as they are stored now. */
export interface OptionStore {
  /** The raw value; untrusted, see `options.ts`. */
  read(name: string): Promise<Outcome<unknown>>
  /**
   * Saves once. Where the answer got lost it looks whether the text is there, so that `unconfirmed` is left only where
   * that could not be read either; `no-answer` means that it is not there.
   */
  save(name: string, text: string): Promise<Outcome<true>>
}

/** What administrators set for everybody. */
export function appOptions(portal: Pick<Portal, 'ask' | 'act'>): OptionStore {
  return storeOf(portal, appOption, saveAppOption)
}

/** What this user set. */
export function userOptions(portal: Pick<Portal, 'ask' | 'act'>): OptionStore {
  return storeOf(portal, userOption, saveUserOption)
}

function storeOf(
  { ask, act }: Pick<Portal, 'ask' | 'act'>, get: (name: string) => Question<unknown>, set: (name: string, text: string) => Command<true>
): OptionStore {
  return {
    read: name => ask(get(name)),
    async save(name, text) {
      const saved = await act(set(name, text))
      if (saved.ok || saved.problem.kind !== 'unconfirmed') return saved
      const now = await ask(get(name))
      if (!now.ok) return saved
      return now.value === text ? done(true) : failed({ ...saved.problem, kind: 'no-answer' })
    }
  }
}
