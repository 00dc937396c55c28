/**
 * Chat markup, the only place that knows it (docs/bitrix24/chat-text.md#chat-text): a tree for showing, and
 * a line for a preview. Text of messages is hostile: nothing of it ever becomes markup or an unchecked address.
 */
export { parseChatText } from './chat-text/parse'
export { firstCharacters, plainText } from './chat-text/preview'
export { decoded, safeLink } from './chat-text/links'
export { saysWhereItLeads } from './chat-text/read-host'
export { innerText } from './chat-text/inner-text'
export type { SafeLink, TextNode } from './chat-text/nodes'
