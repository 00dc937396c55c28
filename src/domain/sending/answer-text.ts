import { isBlank } from '../../lib/text/blank'

/**
 * Why a text cannot be sent, or `undefined`. The portal takes the text `0` for an empty one
 * (docs/bitrix24/open-line-chats.md#o1).
 */
export type TextRefusal = 'blank' | 'zero' | 'slash' | 'too-long'

/** Characters; no limit is documented; the portal cuts what is longer (docs/bitrix24/open-line-chats.md#o5). */
export const textLimit = 20_000
/** From here on the operator sees how many are left. */
export const counterFrom = 15_000

/** `text` as typed; blank also where nothing of it would be seen. */
export function textRefusal(text: string): TextRefusal | undefined {
  const trimmed = text.trim()
  if (isBlank(text)) return 'blank'
  if (trimmed === '0') return 'zero'
  // It asked for the canned responses, and was not meant for anybody.
  if (isSlash(trimmed)) return 'slash'
  return text.length > textLimit ? 'too-long' : undefined
}

/** A slash alone, also the wide one of Chinese and Japanese keyboards: it asks for the canned responses. */
export function isSlash(text: string): boolean {
  return text === '/' || text === '\uff0f'
}

/**
 * Tags that would act in the reader's name if the portal honoured them in an operator's text
 * (docs/bitrix24/chat-text.md#chat-text).
 */
export function actsByItself(text: string): boolean {
  return /\[(?:send|put|call)\b|\[user=all\b/i.test(text)
}
