import { shallowReactive } from 'vue'
import type { CrmItem } from '../../../../domain/crm-item'
import { unfilled } from '../../../../domain/canned/template'
import { draftKey, mergeDrafts, type Draft, type Drafts } from '../../../../domain/sending/drafts'
import type { LocalStore } from '../../../../lib/browser/local-store'
import { timeNow } from '../../../../lib/time/clock'
import { laidAside } from './laid-aside'
import { storedDrafts } from './stored-drafts'

interface Place {
  local: LocalStore
  /** Of the portal and the user. */
  memberId: string
  userId: () => number
  /** Only colleagues read what is written in this chat now. */
  isSilent: (chatId: number) => boolean
  /** Something was typed, sent or taken back. */
  changed: () => void
}

/** Half-written answers: one for each CRM item and chat, kept at once in this browser. */
export function useDraft({ local, memberId, userId, isSilent, changed }: Place) {
  const texts = shallowReactive(new Map<number, string>())
  /** Another text for the same chat, written elsewhere: offered; put in by itself only where the box is empty at the opening. */
  const offered = shallowReactive(new Map<number, Draft>())
  /** Placeholders that the operator said are meant so, and the text in which they stand. */
  const meant = shallowReactive(new Map<number, { text: string, marks: readonly string[] }>())
  /** Chats whose text, or some of it, was written for colleagues alone; until their box is empty. */
  const notes = shallowReactive(new Set<number>())
  /** When each text was typed, here or elsewhere, in ms. */
  const typed = new Map<number, number>()
  const items = new Map<number, CrmItem>()
  /** What this frame stored last, or found at the opening. */
  const lastStored = new Map<number, string>()
  const asides = laidAside(local, () => `relay.aside.${memberId}.${userId()}.`)
  const stored = storedDrafts(local, () => `relay.draft.${memberId}.${userId()}.`)

  /**
   * Brings back what was typed in these chats, here or (`elsewhere`) on another machine; the newest wins. Once for each
   * chat: afterwards its box is the operator's, whatever another tab of theirs stores meanwhile.
   */
  function restore(chats: readonly { id: number, item: CrmItem }[], elsewhere: Drafts = new Map()) {
    const unmet = chats.filter(({ id }) => !items.has(id))
    if (unmet.length === 0) return
    asides.prune(timeNow())
    const { drafts, beaten } = mergeDrafts(stored.all(), elsewhere)
    for (const { id, item } of unmet) {
      items.set(id, item)
      const key = draftKey(item, id)
      const loser = beaten.get(key)
      const isOurs = loser !== undefined && stored.of(key)?.text === loser.text
      if (isOurs) asides.add(key, loser)
      fillBox(id, key, drafts.get(key))
      const other = [...loser && !isOurs ? [loser] : [], ...asides.of(key)].find(({ text }) => !isBeginning(id, text))
      if (other) offered.set(id, other)
    }
  }

  /** What stands in the box is this frame's from then on. */
  function fillBox(id: number, key: string, draft: Draft | undefined) {
    const [aside] = asides.of(key)
    const wanted = draft?.text ? draft : aside && { ...aside, at: timeNow() }
    if (wanted && !texts.get(id)) {
      take(id, wanted)
      stored.put(key, wanted)
    }
    lastStored.set(id, stored.of(key)?.text ?? '')
    for (const { text } of asides.of(key)) if (isBeginning(id, text)) asides.forget(key, text)
  }

  /** A beginning of the same text is no other one: it was kept while one was typing. */
  function isBeginning(chatId: number, text: string): boolean {
    return textOf(chatId).startsWith(text.trimEnd())
  }

  function take(chatId: number, { text, at, isNote }: Draft) {
    texts.set(chatId, text)
    typed.set(chatId, at)
    if (isNote) notes.add(chatId)
  }

  function write(chatId: number, text: string) {
    const known = meant.get(chatId)
    // A text that was sent and comes back is the same one; what is written into an empty box is another.
    if (known && textOf(chatId)) meant.set(chatId, { ...known, text: text || textOf(chatId) })
    else if (known && known.text !== text) meant.delete(chatId)
    texts.set(chatId, text)
    typed.set(chatId, timeNow())
    if (!text.trim()) notes.delete(chatId)
    else if (isSilent(chatId)) notes.add(chatId)
    const item = items.get(chatId)
    if (item) keep(draftKey(item, chatId), chatId, draftOf(chatId))
    changed()
  }

  /** What another tab stored for the chat meanwhile is laid aside, and offered at the next opening. */
  function keep(key: string, chatId: number, draft: Draft) {
    const before = lastStored.get(chatId) ?? ''
    const theirs = stored.of(key)
    asides.forget(key, before)
    if (theirs && theirs.text !== before && !draft.text.startsWith(theirs.text)) asides.add(key, theirs)
    lastStored.set(chatId, draft.text)
    stored.put(key, draft)
  }

  /** Placeholders that still hold the text of the box back. They are the operator's as long as something stands there. */
  function openIn(chatId: number, text = textOf(chatId)): string[] {
    const known = meant.get(chatId)
    return unfilled(text).filter(mark => !known?.marks.includes(mark))
  }

  /** The text is to go out with its placeholders as they stand. */
  function markMeant(chatId: number) {
    meant.set(chatId, { text: textOf(chatId), marks: unfilled(textOf(chatId)) })
  }

  function textOf(chatId: number): string {
    return texts.get(chatId) ?? ''
  }

  /** Puts a text that could not be sent back into its box; false where something else was typed there meanwhile. */
  function restoreText(chatId: number, text: string): boolean {
    if (textOf(chatId).trim() && textOf(chatId) !== text) return false
    write(chatId, text)
    return true
  }

  /** Takes the other text in exchange for the one in the box, which is offered in its place. Each stays a note, or an answer. */
  function exchange(chatId: number) {
    const other = offered.get(chatId)
    if (!other) return
    const own = draftOf(chatId)
    dismiss(chatId)
    notes.delete(chatId)
    if (other.isNote) notes.add(chatId)
    write(chatId, other.text)
    const item = items.get(chatId)
    if (!own.text.trim() || !item) return
    offered.set(chatId, own)
    asides.add(draftKey(item, chatId), own)
  }

  /** The other text is not wanted. */
  function dismiss(chatId: number) {
    const [other, item] = [offered.get(chatId), items.get(chatId)]
    offered.delete(chatId)
    if (other && item) asides.forget(draftKey(item, chatId), other.text)
  }

  function draftOf(chatId: number): Draft {
    return { text: textOf(chatId), at: timeNow(), ...notes.has(chatId) ? { isNote: true } : {} }
  }

  const typedAt = (chatId: number) => typed.get(chatId)

  return { texts, offered, notes, restore, write, textOf, typedAt, openIn, markMeant, restoreText, exchange, dismiss, stored: stored.all }
}

export type DraftBox = ReturnType<typeof useDraft>
