import { randomId } from '../text/random-id'

/** The app's frames in this browser, by id. */
export interface OpenFrames {
  /** Id of this frame. */
  id: string
  /** Whether another one was open when this one opened, as far as that is known. */
  wasOpen: (id: string) => boolean
}

const prefix = 'relay.frame.'

/**
 * Each frame holds a lock by its id, which the browser lets go with the frame, however that ends. Where a browser has no locks, as
 * for a portal over http, no other frame is known.
 */
export function openFrames(): OpenFrames {
  const id = randomId()
  const others = new Set<string>()
  const locks = navigator.locks as LockManager | undefined
  locks?.query().then(({ held = [] }) => held.forEach(({ name = '' }) => name.startsWith(prefix) && others.add(name.slice(prefix.length))), ignore)
  locks?.request(prefix + id, () => new Promise(ignore)).catch(ignore)
  return { id, wasOpen: other => others.has(other) }
}

const ignore = () => undefined
