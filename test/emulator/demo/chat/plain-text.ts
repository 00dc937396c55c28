import { messageLine } from '../../../../src/domain/messages/message-line'
import en from '../../../../src/locales/en'

/** A text in one line for the demo's own lists, which are in English. */
export function plainText(text: string): string {
  return messageLine({ text }, { words: en.message })
}
