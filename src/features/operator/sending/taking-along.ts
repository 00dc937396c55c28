import { done, mayPass, type Outcome } from '../../../domain/outcome'
import type { Answers, Question, Questions, RequestOptions } from '../../../portal/portal'
import type { Asking } from '../conversation/reading/read-conversation'

/** Without the type of the answers, which has no end for any questions. */
type AskAny = (questions: readonly Questions[], options?: RequestOptions) => Promise<Outcome<readonly unknown[]>>

/** The portal to read from, whose first request takes a question along: its answer costs no request of its own. */
export function takingAlong<T>(portal: Asking, along: Question<T>): { portal: Asking, told: () => Outcome<T> | undefined } {
  let told: Outcome<T> | undefined
  let isTaken = false

  async function ask<A>(question: Question<A>, options?: RequestOptions): Promise<Outcome<A>> {
    if (isTaken) return portal.ask(question, options)
    const asked = await askAll([question], options)
    if (!asked.ok) return asked
    const [answer] = asked.value as [Outcome<A>]
    // A batch that was answered is not repeated for one of its questions.
    const isOpen = !answer.ok && (mayPass(answer.problem) || answer.problem.kind === 'unreadable')
    return isOpen ? portal.ask(question, options) : answer
  }

  async function askAll<const Q extends Questions>(questions: Q, options?: RequestOptions): Promise<Outcome<Answers<Q>>> {
    if (isTaken) return portal.askAll(questions, options)
    isTaken = true
    const asked = await (portal.askAll as AskAny)([questions, along], options)
    told = asked.ok ? asked.value[1] as Outcome<T> : asked
    return asked.ok ? done(asked.value[0] as Answers<Q>) : asked
  }

  return { portal: { ask, askAll }, told: () => told }
}
