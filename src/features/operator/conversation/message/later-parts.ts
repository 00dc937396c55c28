import { lazily } from '../../../../ui/page/lazily'

/*
 * Parts that few messages need. One for all rows: once its code is there, each is drawn with it at once. A row that was empty for a
 * moment each time would never come to rest, since what is in the page depends on how high the rows are.
 */

export const LongText = lazily(() => import('../../../../ui/message/LongText.vue'), { isStyled: true })

export const MessageAttachments = lazily(() => import('../../../../ui/message/MessageAttachments.vue'))
