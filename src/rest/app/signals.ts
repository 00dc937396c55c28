import { command, type Command, type LiveSignal } from '../../portal/portal'
import { acceptedOf, fieldsOf, idOf, textOf } from '../wire/read'

/** Says that an operator did something in a chat. Ids only: every user of the portal who has the app can listen. */
export interface ChatSignal {
  chatId: number
  /** The open card that says so, a random text; it need not listen to itself. */
  card: string
}

const name = 'relay.chat'

/** To all open cards of the app, over its shared channel. docs/bitrix24/pull.md#u3, scope `pull`. Class N. */
export function chatSignal({ chatId, card }: ChatSignal): Command<true> {
  return command('pull.application.event.add', { COMMAND: name, PARAMS: { chatId, card } }, acceptedOf)
}

/** What was heard, where it is such a signal. Any user of the portal may have made it up. */
export function readChatSignal({ command, params }: LiveSignal): ChatSignal | undefined {
  const fields = command === name ? fieldsOf(params) : undefined
  const chatId = idOf(fields?.chatid)
  return chatId ? { chatId, card: textOf(fields?.card) } : undefined
}
