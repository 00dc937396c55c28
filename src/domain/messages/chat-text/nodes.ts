/**
 * Chat markup as a tree (docs/bitrix24/chat-text.md#chat-text). Texts are decoded and still untrusted: show them as text.
 * Only addresses in `url` have been checked, see `safeLink`.
 */
export type TextNode
  = | { type: 'text', text: string }
    | { type: 'break' }
    | { type: 'bold' | 'italic' | 'underline' | 'strike', children: TextNode[] }
    | { type: 'code', text: string }
    /** `author` and `date` as the quote's head names them, both empty where it has none. */
    | { type: 'quote', author: string, date: string, children: TextNode[] }
    | LinkNode
    /** `children` is the name as it was written, and may be empty. */
    | { type: 'mention', userId: number | 'all', children: TextNode[] }
    /** `dialogId` is `chat915`, or `imol|77` for the history of an open line. */
    | { type: 'chat', dialogId: string, children: TextNode[] }
    /** Another message: `dialogId` is `chat915`, `sg45` or a user id. */
    | { type: 'context', dialogId: string, messageId: number, children: TextNode[] }
    /** A picture somewhere: never loaded by itself, since that would tell its host who reads. */
    | { type: 'image', link: SafeLink }
    /** A Drive file by its id. */
    | { type: 'disk', fileId: number }
    /** A moment, to be written out in the reader's zone. */
    | { type: 'time', date: Date, show: 'date' | 'time' | 'both' }

export type LinkNode = { type: 'link', children: TextNode[] } & SafeLink

/** `url` is absolute, except for `portal`: there it is a path on the portal that starts with one `/`. */
export interface SafeLink { kind: 'web' | 'portal' | 'mail' | 'phone', url: string }
