import type { CrmChat } from '../../../domain/open-lines/crm-chat'
import { sentences } from '../../../lib/text/sentences'
import type { ActionQuestion, ActionTexts, HandedTo } from './chat-action'

interface CustomerQuestion { title: string, question: (customer: string) => string, confirm: string }

/** A question that names the customer. */
export function aboutCustomer(
  { customer }: CrmChat, { title, question, confirm }: CustomerQuestion, { nameless }: ActionTexts
): ActionQuestion {
  return { title, text: question(customer || nameless.customer), confirm }
}

/** Names of the colleagues in the chat, but for the one who has the dialog or gets it (`staysId`). */
export function colleaguesIn({ others }: CrmChat, { nameless }: ActionTexts, staysId = 0): string[] {
  return others.filter(({ id }) => id !== staysId).map(({ name }) => name || nameless.colleague)
}

/** The text of a question, and which colleagues leave the chat, where there are some. */
export function withLeaving(text: string, chat: CrmChat, texts: ActionTexts, staysId?: number): string {
  const names = colleaguesIn(chat, texts, staysId)
  return names.length ? sentences([text, texts.takeOver.leave(names)]) : text
}

/** Who has a dialog that was handed over. `waiting`: what is said while nobody has taken it. */
export function handedOverText(now: HandedTo, { handedOver }: ActionTexts, waiting: string): string {
  if (now === 'nobody') return waiting
  return now === 'unseen' ? handedOver.unseen : handedOver.now(now.name)
}
