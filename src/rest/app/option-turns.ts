import type { Question } from '../../portal/portal'

/** One frame's saves: the last of the queue, and the looks that are still to come, by option. */
interface Turns { last: Promise<unknown>, looks: Map<string, ReturnType<typeof setTimeout>> }

const frames = new WeakMap<object, Turns>()

/** Longer than a portal needs to write its record after it has read it, in ms. */
const settled = 2000

/** Runs one save of this frame after the other: two at once would undo each other. */
export function inTurn<T>(frame: object, save: () => Promise<T>): Promise<T> {
  const turns = turnsOf(frame)
  const mine = turns.last.then(save)
  turns.last = mine.catch(() => undefined)
  return mine
}

/** Looks once more after a while, in turn. A newer save of the same option takes the place of the look. */
export function lookAgain(frame: object, option: Question<unknown>, look: () => Promise<void>): void {
  const { looks } = turnsOf(frame)
  const name = nameOf(option)
  dropLook(frame, option)
  looks.set(name, setTimeout(() => {
    looks.delete(name)
    void inTurn(frame, look).catch(() => undefined)
  }, settled))
}

/** Takes back a look that is still to come: nothing is written later of which somebody was told that it is not saved. */
export function dropLook(frame: object, option: Question<unknown>): void {
  const { looks } = turnsOf(frame)
  clearTimeout(looks.get(nameOf(option)))
  looks.delete(nameOf(option))
}

function nameOf({ method, params }: Question<unknown>): string {
  return `${method} ${String(params['option'])}`
}

function turnsOf(frame: object): Turns {
  const turns = frames.get(frame) ?? { last: Promise.resolve(), looks: new Map() }
  frames.set(frame, turns)
  return turns
}
