import type { CrmChat } from '../../../domain/open-lines/crm-chat'
import type { TransferTarget } from '../../../domain/open-lines/hand-over'
import type { Problem } from '../../../domain/outcome'
import { sentences } from '../../../lib/text/sentences'
import type { Messages } from '../../../locales/texts'
import type { Command } from '../../../portal/portal'

/** The texts of all actions, with what they share. */
export type ActionTexts = Messages['operator']['actions']

/** Words that every action has. */
export interface ActionWords {
  /** On the button. */
  label: string
  /** What is so after it. */
  done: string
  /** Where the portal took it, and yet does not offer the chat for this CRM item. */
  notListed?: string
  /** Where the portal took it, and the dialog is over only after the customer's rating. */
  closing?: string
  /** Where the portal refuses it without saying why. */
  refused?: string
}

/** What is asked before an action. */
export interface ActionQuestion { title: string, text: string, confirm: string }

/** Who has the dialog after it was handed over: nobody yet, a colleague (without a name where none is known), or it cannot be seen. */
export type HandedTo = 'nobody' | 'unseen' | { name: string }

/**
 * All that the view knows of one action on a dialog. Each action is one file, listed in `register.ts`; when it is offered
 * is `operatorActions` in the domain. Adding one: `docs/extending.md`.
 */
export interface ChatAction {
  /** Where its button stands: in the chat's head, or behind "More actions". */
  place: 'head' | 'menu'
  words: (texts: ActionTexts) => ActionWords
  /** It depends on who is in the chat: that is read anew before it is asked about. */
  looksFirst?: true
  /** Only for what the customer or a colleague notices: it is asked about first. `undefined` where nobody would. */
  question?: (chat: CrmChat, texts: ActionTexts, to?: TransferTarget) => ActionQuestion | undefined
  /** What is so after it, where that depends on who has the dialog now. */
  told?: (now: HandedTo, texts: ActionTexts, to?: TransferTarget) => string
  /** `userId`: for whom, mostly the current user. `to`: whom a transfer goes to. */
  request: (chat: CrmChat, userId: number, to?: TransferTarget) => Command<unknown>
  /** The portal refuses it because it is so already, which is what was wanted. */
  isDoneAlready?: (problem: Problem) => boolean
  /** Whether the chat, read again, shows what an action without an answer was to bring about, and that nobody else did it. */
  hasHappened: (chat: CrmChat, userId: number, to?: TransferTarget) => boolean
}

/** A chat that goes on, and that no colleague has: what taking and starting lead to. */
export function isOpenFor(userId: number, { state, dialog }: CrmChat): boolean {
  return state === 'open' && [0, undefined, userId].includes(dialog?.ownerId)
}

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
