import type { OperatorAction } from '../../../domain/open-lines/open-line'
import type { ChatAction } from './chat-action'
import { end } from './end'
import { finish } from './finish'
import { skip } from './hand-over/skip'
import { spam } from './hand-over/spam'
import { transfer } from './hand-over/transfer'
import { join } from './join'
import { read } from './read'
import { start } from './start'
import { take } from './take'
import { takeOver } from './take-over'

/** What may be done with a dialog besides answering. */
export type ActionName = Exclude<OperatorAction, 'send'>

/** Every action on a dialog, by its name in the domain. */
export const chatActions: Record<ActionName, ChatAction> = { join, take, start, 'take-over': takeOver, finish, end, transfer, skip, spam, read }

/** Those of the offered actions whose buttons stand in this place, in the same order. */
export function actionsAt(place: ChatAction['place'], offered: readonly OperatorAction[]): ActionName[] {
  return offered.filter((action): action is ActionName => action !== 'send' && chatActions[action].place === place)
}
