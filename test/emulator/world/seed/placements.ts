import { placementTitles } from '../../../../src/locales/placement-titles'
import { newId } from '../model'
import type { World } from '../world'

export const appHandler = 'https://widget.example.org/relay/index.html'

const codes = ['IM_CONTEXT_MENU', 'CRM_DEAL_DETAIL_TAB', 'CRM_LEAD_DETAIL_TAB', 'CRM_CONTACT_DETAIL_TAB', 'CRM_COMPANY_DETAIL_TAB']

/** As Relay's installer binds them, with its words in every language. */
export function seedPlacements(world: World): void {
  world.app.bindings = codes.map((placement) => {
    const isMenu = placement === 'IM_CONTEXT_MENU'
    const titles = placementTitles(isMenu ? 'share' : 'chats')
    return {
      id: newId(world, 'binding'), placement, handler: appHandler, title: titles.en, description: '',
      options: isMenu ? { context: 'USER;CHAT;LINES;CRM', role: 'USER', extranet: 'N' } : {},
      langAll: Object.fromEntries(Object.entries(titles).map(([code, title]) => [code, { TITLE: title }]))
    }
  })
}
