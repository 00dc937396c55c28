import type { Problem } from '../../../domain/outcome'

/** What a sending that could not go out asks of the operator, shown in its own chat. */
export interface ChatNotice {
  /**
   * `stale`: somebody wrote since; `unseen`: the conversation could be read only now; `loud`: a note, which the customer
   * would get by now; `quiet`: an answer, which only colleagues would read by now; `join`, `closed`, `denied`: the portal refused
   * for that reason.
   */
  kind: 'stale' | 'unseen' | 'loud' | 'quiet' | 'join' | 'closed' | 'denied'
  problem?: Problem | undefined
  /** About a file, not a text. */
  ofFile?: boolean
  /** The sending, where its text could not go back into the box because another one is there already. */
  sendingId?: string | undefined
  /**
   * The sender was added before and is still refused: adding once more would not help
   * (docs/bitrix24/open-line-chats.md#imopenlinescrmchatuseradd).
   */
  wasJoined?: boolean
  /** How the list of chats gets on, which is read again where the dialog may be over. */
  list?: 'reading' | 'read' | 'failed'
  /** When it came up, in ms. */
  at?: number
}

/** Nothing failed: there is something to read or to decide first. */
export function isHeld(kind: ChatNotice['kind'] | undefined): boolean {
  return kind === 'stale' || kind === 'unseen' || kind === 'loud' || kind === 'quiet'
}
