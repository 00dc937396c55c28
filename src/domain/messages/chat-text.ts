/**
 * Chat markup, the only place that knows it (docs/bitrix24/chat-text.md#chat-text), as a tree for showing.
 * Text of messages is hostile: nothing of it ever becomes markup or an unchecked address.
 */
export { parseChatText } from './chat-text/parse'
export { firstNodes } from './chat-text/first-nodes'
export { firstCharacters } from './chat-text/whole-text'
export { decoded, safeLink } from './chat-text/links'
export { placeOf, saysWhereItLeads } from './chat-text/read-host'
export { mayBeLong } from './chat-text/page'
export { innerText } from './chat-text/inner-text'
export { withContacts } from './chat-text/contacts'
export type { SafeLink, TextNode } from './chat-text/nodes'
