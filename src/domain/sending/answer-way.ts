import type { OperatorAction } from '../open-lines/open-line'

/** How a text gets out: at once, or after the step that makes the chat answerable; `none` while it is being closed. */
export type AnswerWay = 'send' | 'join' | 'take' | 'start' | 'none'

type Way = Exclude<AnswerWay, 'none'>
const ways: readonly OperatorAction[] = ['send', 'join', 'take', 'start'] satisfies Way[]

/**
 * The way that a text takes by what is offered for the chat, best first. `isOther`: it goes out in somebody else's name, of
 * whom nobody knows yet whether they are in the chat.
 */
export function answerWay(offered: readonly OperatorAction[], isOther = false): AnswerWay {
  const way = offered.find((action): action is Way => ways.includes(action)) ?? 'none'
  return way === 'join' && isOther ? 'send' : way
}
