import type { AttachmentBlock, Message } from '../messages/message'

/** What the portal puts below each text that an application sends, in English (docs/bitrix24/open-line-chats.md#o6). */
const known = ['Auto generated message']

/** A remark, not something that an application attached to a text of its own. */
const longest = 100

interface Written {
  messages: readonly Message[]
  /** Sent from here, where nothing else is attached. */
  isOurs: (message: Message) => boolean
  isEmployee: (message: Message) => boolean
}

/**
 * The texts of the block that tells colleagues that a text was sent by an application. It is in the portal's language: we
 * know it from what we sent ourselves, and where it stands below several texts of employees, who cannot attach anything.
 */
export function automaticTexts({ messages, isOurs, isEmployee }: Written): ReadonlySet<string> {
  const found = new Set(known)
  const seen = new Set<string>()
  for (const message of messages) {
    const text = remarkOf(message)
    if (!text) continue
    if (isOurs(message) || (seen.has(text) && isEmployee(message))) found.add(text)
    if (isEmployee(message)) seen.add(text)
  }
  return found
}

/** Attachments without that block; every other one stays. */
export function withoutAutomatic(attachments: readonly AttachmentBlock[], automatic: ReadonlySet<string>): AttachmentBlock[] {
  return attachments.filter(block => block.type !== 'message' || !automatic.has(block.text.trim()))
}

/** The only text block of a message, beside what the portal made of links in it. */
function remarkOf({ attachments }: Message): string {
  const [first, second] = attachments.filter(({ type }) => type !== 'link')
  const text = first?.type === 'message' && !second ? first.text.trim() : ''
  return text.length <= longest && !text.includes('\n') ? text : ''
}
