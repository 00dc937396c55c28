import { newId } from '../model'
import type { World } from '../world'

export const appHandler = 'https://widget.example.org/relay/index.html'

const codes = ['IM_CONTEXT_MENU', 'CRM_DEAL_DETAIL_TAB', 'CRM_LEAD_DETAIL_TAB', 'CRM_CONTACT_DETAIL_TAB', 'CRM_COMPANY_DETAIL_TAB']

export function seedPlacements(world: World): void {
  world.app.bindings = codes.map(placement => ({
    id: newId(world, 'binding'), placement, handler: appHandler, title: placement === 'IM_CONTEXT_MENU' ? 'Share as…' : 'Open Channel chats', description: '',
    options: placement === 'IM_CONTEXT_MENU' ? { context: 'USER;CHAT;LINES;CRM', role: 'USER', extranet: 'N' } : {}, langAll: {}
  }))
}
