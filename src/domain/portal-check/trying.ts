import { differs, holds, notTried, type Tried } from './finding'

/** The portal does it in another way. The sentence is ours, with codes and shapes of what came, never its texts. */
export class Difference extends Error {}

/** It could not be tried, and why. */
export class Untried extends Error {}

/** Goes on only where it is so. */
export function sure(holds: boolean, how: string): asserts holds {
  if (!holds) throw new Difference(how)
}

/** What a check came to. What it gives back is said beside "holds". */
export async function tried(check: () => Promise<string | void>): Promise<Tried> {
  try {
    return holds(await check() ?? '')
  } catch (error) {
    if (error instanceof Difference) return differs(error.message)
    if (error instanceof Untried) return notTried(error.message)
    // A mistake of the check's own must not end the run; its text may hold a piece of the answer.
    return notTried(`the check itself failed: ${error instanceof Error ? error.name : 'unknown'}`)
  }
}
