import type { CrmChat } from '../../../domain/open-lines/chat-list'
import type { Messages } from '../../../locales/texts'

/** Who has a dialog that is not over, in words; empty where nobody does. */
export function ownerText({ state, dialog, owner }: CrmChat, userId: number, say: Messages['operator']['chats']): string {
  const ownerId = dialog?.ownerId ?? 0
  if ((state !== 'open' && state !== 'closing') || !ownerId) return ''
  if (ownerId === userId) return say.mine
  return owner?.name ? say.owner(owner.name) : say.ownerUnknown
}
