import { B24Frame } from '@bitrix24/b24jssdk'
import { readFrameName, restrictionParams } from '../connect'
import { optionOf } from '../option-of'
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
  const userOption = (option: string) => isAnswered ? optionOf(() => second.options.userGet(option) as unknown) : undefined
  return { took, ownInterface, userOption }
}

function inTime<T>(answer: Promise<T>): Promise<T | undefined> {
  return Promise.race([answer.catch(() => undefined), new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), patience))])
}
