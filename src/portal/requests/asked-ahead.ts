import { done, failed, type Outcome } from '../../domain/outcome'
import { hearTime } from '../../lib/time/clock'
import { asMap } from './as-map'
import { subProblemOf, type Asked } from './problem-of'

/**
 * The request that the page sent before its code was there (`build/head-start.ts`), for the one that asks the same. It gives nothing
 * where it got no clear answer: then the SDK asks, which can also renew a token. "Busy" is such an answer, or a crowd of cards would ask
 * twice each.
 */
export function askedAhead(): (asked: Asked & { params: object }) => Promise<Outcome<unknown> | undefined> | undefined {
  // Tests of what the portal answers have no window.
  const page = globalThis as Pick<Window, 'relayAhead'>
  let ahead = page.relayAhead
  // It holds what customers wrote.
  delete page.relayAhead
  return (asked) => {
    const { cmd } = asked.params as { cmd?: unknown }
    if (!ahead || asked.method !== 'batch' || JSON.stringify(cmd) !== ahead.cmd) return undefined
    const { answer, asked: at } = ahead
    ahead = undefined
    return answer.then(body => outcomeOf(asMap(body), asked, at))
  }
}

function outcomeOf(body: Record<string, unknown> | undefined, asked: Asked, at: number): Outcome<unknown> | undefined {
  if (!body) return undefined
  if (body['error']) {
    const problem = subProblemOf(body, asked)
    return problem.kind === 'busy' ? failed(problem) : undefined
  }
  if (!asMap(body['result'])) return undefined
  hearTime(Number(asMap(body['time'])?.['finish']) * 1000, at)
  return done(body['result'])
}
