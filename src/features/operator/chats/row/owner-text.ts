import type { CrmType } from '../../../../domain/crm-item'
import type { Person } from '../../../../domain/messages/message'
import type { CrmChat } from '../../../../domain/open-lines/crm-chat'
import type { Messages } from '../../../../locales/texts'

/** Who has a dialog that is not over, in words; empty where nobody does. */
export function ownerText({ state, dialog, owner }: CrmChat, userId: number, say: Messages['operator']['chats']): string {
  const ownerId = dialog?.ownerId ?? 0
  if (state === 'closed' || !ownerId) return ''
  if (ownerId === userId) return say.mine
  return owner?.name ? say.owner(owner.name) : say.ownerUnknown
}

/** Who is responsible for the card, in words; empty where that is the dialog's operator, and where it is over. */
export function responsibleText(
  { state, dialog }: CrmChat, { card, responsible, userId }: { card: CrmType, responsible: Person | undefined, userId: number },
  { chats, sender }: Messages['operator']
): string {
  if (!responsible?.name || state === 'closed' || dialog?.ownerId === responsible.id) return ''
  return chats.responsible[card](responsible.id === userId ? sender.myself(responsible.name) : responsible.name)
}
