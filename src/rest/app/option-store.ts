import { lookFor, schedules } from '../../domain/confirmed'
import { done, failed, wordless, type Outcome, type Problem } from '../../domain/outcome'
import type { Command, Portal, Question } from '../../portal/portal'
import { appOption, saveAppOption, saveUserOption, userOption } from './options'
import { dropLook, inTurn, lookAgain } from './option-turns'

/** What has to be saved, in view of what is stored now (raw, untrusted); `undefined` where that needs no change. */
export type OptionChange = (stored: unknown) => string | undefined

type OnLook = (stored: unknown) => void

/**
 * Options by name. The portal keeps all of them in one record without a lock, so a save may be undone by another frame
 * that saves another key in the same moment (docs/bitrix24/app.md#p7). So every save is read back, and made again where
 * it is missing; also after a while, since the other frame may write later than it read.
 */
export interface OptionStore {
  /**
   * Gives what is stored in the end, which is not ours where `change` wanted nothing of it. `unconfirmed`: nobody knows.
   * `onLook` hears what is stored after a while: another one's, where a save that began before ours ended after it.
   */
  save(name: string, change: OptionChange, onLook?: OnLook): Promise<Outcome<unknown>>
  /** The same for what nobody waits for: read back only after a while. `stored` spares the first reading where it is known. */
  keep(name: string, change: OptionChange, stored?: unknown): Promise<Outcome<unknown>>
}

type OptionPortal = Pick<Portal, 'ask' | 'act'>
interface OptionMethods { get(name: string): Question<unknown>, set(name: string, text: string): Command<true> }

/** What administrators set for everybody. */
export function appOptions(portal: OptionPortal): OptionStore {
  return storeOf(portal, { get: appOption, set: saveAppOption })
}

/** What this user set. */
export function userOptions(portal: OptionPortal): OptionStore {
  return storeOf(portal, { get: userOption, set: saveUserOption })
}

/** So often one save is made before it counts as lost: others save at the same time, or the portal does not keep it. */
const mostWrites = 4
/** Looks after one save, at most. Each may write it again. */
const mostLooks = 4

function storeOf(portal: OptionPortal, methods: OptionMethods): OptionStore {
  const read = (name: string) => portal.ask(methods.get(name))
  const write = (name: string, text: string) => portal.act(methods.set(name, text))

  /** `looks`: looks before this one. */
  async function saved(name: string, change: OptionChange, onLook?: OnLook, looks = 0): Promise<Outcome<unknown>> {
    const outcome = await written(name, change)
    if (!outcome.ok) dropLook(portal, methods.get(name))
    else if (outcome.value.writes && looks < mostLooks) lookLater(name, change, onLook, looks)
    return outcome.ok ? done(outcome.value.stored) : outcome
  }

  /** What is stored in the end, and after how many writes. */
  async function written(name: string, change: OptionChange): Promise<Outcome<{ stored: unknown, writes: number }>> {
    let stored = await read(name)
    for (let writes = 0; stored.ok; writes++) {
      const text = change(stored.value)
      if (text === undefined) return done({ stored: stored.value, writes })
      if (writes === mostWrites) return failed(lostAgain(methods.set(name, text)))
      const answer = await write(name, text)
      const now = answer.ok ? await read(name) : await found(name, change, answer.problem)
      // Where it is not found, a slow portal may still write it: nobody knows, and it is not written again.
      if (!now) return answer as Outcome<never>
      if (!now.ok) return done({ stored: text, writes: writes + 1 })
      stored = now
    }
    return stored
  }

  /** What is stored, where a write without an answer is seen to have happened. */
  async function found(name: string, change: OptionChange, { kind }: Problem) {
    const look = async () => {
      const now = await read(name)
      return { found: now.ok && change(now.value) === undefined ? now : undefined, isRead: now.ok }
    }
    return kind === 'unconfirmed' ? (await lookFor({ look, schedule: schedules.message })).found : undefined
  }

  function lookLater(name: string, change: OptionChange, onLook?: OnLook, looks = 0) {
    lookAgain(portal, methods.get(name), async () => {
      const now = await saved(name, change, onLook, looks + 1)
      if (now.ok) onLook?.(now.value)
    })
  }

  async function kept(name: string, change: OptionChange, known: unknown): Promise<Outcome<unknown>> {
    const stored = known === undefined ? await read(name) : done(known)
    const text = stored.ok ? change(stored.value) : undefined
    if (text === undefined) return stored
    const answer = await write(name, text)
    if (answer.ok || answer.problem.kind === 'unconfirmed') lookLater(name, change)
    return answer.ok ? done(text) : answer
  }

  return {
    save: (name, change, onLook) => inTurn(portal, () => saved(name, change, onLook)),
    keep: (name, change, stored) => inTurn(portal, () => kept(name, change, stored))
  }
}

function lostAgain({ method }: Command<true>): Problem {
  return wordless('unconfirmed', method)
}
