import { isBlank } from '../../lib/blank'
import { firstCharacters } from '../messages/chat-text'

/** The portal cuts a task's title at this many characters. */
const titleLength = 255

/**
 * The portal takes every code out by its form, also one that stands alone and that a reader would see as text, so a
 * title is not made of the parsed tree. These are the codes of the chat dialect (docs/bitrix24/chat-text.md#chat-text);
 * words in brackets that are no codes stay as they are.
 */
const code = /\[\/?(?:b|i|u|s|size|color|code|quote|url|user|chat|context|put|send|call|img|icon|disk|timestamp|attach|pch|rating|br)(?:[=\s][^[\]]*)?\]/gi

/** A picture's address is no text, and neither is what stands between the tags of `[img]`. */
const picture = /\[img(?:\s[^[\]]*)?\][^[\]]*\[\/img\]/gi

/**
 * The title that the portal is expected to give: the text without codes, white space collapsed, 255 characters
 * (docs/bitrix24/share-effects.md#s10). `undefined` where nothing is left, since the portal then takes a stock title.
 */
export function expectedTitle(text: string): string | undefined {
  const words = text.replace(picture, ' ').replace(/\[br\]/gi, ' ').replace(code, '').replace(/\s+/g, ' ').trim()
  return !isBlank(words) ? firstCharacters(words, titleLength).trim() : undefined
}
