import type { Shift } from './seen'
import type { Step } from './walk'

/** A burst of movements ends after so long without any, in ms, and is cut off after so long. */
const burst = { pause: 1000, most: 5000 }

/**
 * The largest burst of movements in any opening of the view, as the standard's "cumulative layout shift" counts them. What answers
 * a press or a key is left out.
 */
export function layoutShift(steps: readonly Step[]): number {
  const openings = new Set(steps.map(({ opening }) => opening))
  return Math.max(0, ...[...openings].map(one => largestBurst(shiftsOf(steps.filter(({ opening }) => opening === one)))))
}

/** Those that answer nothing. */
function shiftsOf(steps: readonly Step[]): Shift[] {
  return steps.flatMap(({ shifts }) => shifts).filter(({ isAnswer }) => !isAnswer)
}

function largestBurst(shifts: readonly Shift[]): number {
  let largest = 0
  let [sum, first, last] = [0, -Infinity, -Infinity]
  for (const { at, score } of shifts.toSorted((one, other) => one.at - other.at)) {
    if (at - last >= burst.pause || at - first >= burst.most) [sum, first] = [0, at]
    last = at
    sum += score
    largest = Math.max(largest, sum)
  }
  return largest
}
