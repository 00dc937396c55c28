import type { Placement } from '../support/placement'

/** "Crane is booked.", the tenth from the end of the group chat of the emulator's world. */
export const messageMenu = {
  placement: 'IM_CONTEXT_MENU', options: { messageId: '70382', dialogId: 'chat901' }
} satisfies Placement

/** A deal with five open line chats, one in each state. */
export const dealTab = { placement: 'CRM_DEAL_DETAIL_TAB', options: { ID: '311' } } satisfies Placement
