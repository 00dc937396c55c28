import { B24Frame } from '@bitrix24/b24jssdk'
import { readFrameName, restrictionParams } from '../connect'
import type { ParentTrial } from '../portal'

/** Milliseconds, as for the first handshake. */
const patience = 10_000

/** Asks the portal's page once more, on a frame of its own beside the one in use. */
export async function tryParent(frame: B24Frame, name = window.name): Promise<ParentTrial> {
  const ownInterface = await inTime(frame.placement.getInterface() as Promise<unknown>)
  const address = readFrameName(name)
  if (!address) return { took: undefined, userOption: () => undefined, ownInterface }
  const second = new B24Frame(address, { restrictionParams })
  const since = performance.now()
  const isAnswered = await inTime(second.init().then(() => true))
  const took = isAnswered ? performance.now() - since : undefined
  second.destroy()
  return { took, ownInterface, userOption: option => isAnswered ? optionOf(second, option) : undefined }
}

/** The SDK throws for an option that is missing. */
function optionOf(frame: B24Frame, name: string): unknown {
  try {
    return frame.options.userGet(name) as unknown
  } catch {
    return undefined
  }
}

function inTime<T>(answer: Promise<T>): Promise<T | undefined> {
  return Promise.race([answer.catch(() => undefined), new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), patience))])
}
