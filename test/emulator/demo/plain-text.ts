import { innerText } from '../../../src/domain/chat-text/inner-text'
import { parseChatText } from '../../../src/domain/chat-text/parse'

/** Chat markup in one line, for rows and titles. */
export function plainText(text: string): string {
  return innerText(parseChatText(text.slice(0, 600))).replace(/-{6,}/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 160)
}
