import { B24Frame } from '@bitrix24/b24jssdk'
import { readFrameName, restrictionParams } from '../connect'
import type { ParentTrial } from '../portal'

/** Milliseconds, as for the first handshake. */
const patience = 10_000

/** Asks the portal's page once more, on a frame of its own beside the one in use. */
export async function tryParent(frame: B24Frame, name = window.name): Promise<ParentTrial> {
  const own: unknown = await withPatience(frame.placement.getInterface() as Promise<unknown>)
  const address = readFrameName(name)
  if (!address) return { took: undefined, userOption: () => undefined, ownInterface: own }
  const second = new B24Frame(address, { restrictionParams })
  const since = performance.now()
  const isAnswered = await withPatience(second.init().then(() => true))
  const took = isAnswered ? performance.now() - since : undefined
  const options = new Map(isAnswered ? optionsOf(second) : [])
  second.destroy()
  return { took, ownInterface: own, userOption: key => options.get(key) }
}

/** The trial's option alone is looked at; the SDK throws for one that is missing. */
function optionsOf(frame: B24Frame): [string, unknown][] {
  try {
    return [[trialOption, frame.options.userGet(trialOption)]]
  } catch {
    return []
  }
}

/** The option that a check saves and empties again. */
export const trialOption = 'relay.check'

function withPatience<T>(answer: Promise<T>): Promise<T | undefined> {
  return Promise.race([answer.catch(() => undefined), new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), patience))])
}
