import { shallowReactive } from 'vue'
import type { CrmItem } from '../../../domain/crm-item'
import { unfilled } from '../../../domain/canned/template'
import { draftFrom, draftKey, mergeDrafts, mostWorth, storedDraft, type Draft, type Drafts } from '../../../domain/sending/drafts'
import type { LocalStore } from '../../../lib/browser/local-store'
import { laidAside } from './laid-aside'

interface Place {
  local: LocalStore
  /** Of the portal and the user. */
  memberId: string
  userId: () => number
  /** Only colleagues read what is written in this chat now. */
  isSilent?: (chatId: number) => boolean
  /** Something was typed, sent or taken back. */
  changed?: () => void
  now?: () => number
}

/** Half-written answers: one for each CRM item and chat, kept at once in this browser. */
export function useDraft({ local, memberId, userId, isSilent = () => false, changed = () => undefined, now = Date.now }: Place) {
  const texts = shallowReactive(new Map<number, string>())
  /** Another text for the same chat, written elsewhere: offered, never put in by itself. */
  const offered = shallowReactive(new Map<number, string>())
  /** Placeholders that the operator said are meant so, and the text in which they stand. */
  const meant = shallowReactive(new Map<number, { text: string, marks: readonly string[] }>())
  /** Chats whose text, or some of it, was written for colleagues alone; until their box is empty. */
  const notes = shallowReactive(new Set<number>())
  const items = new Map<number, CrmItem>()
  /** What this frame stored last, or found. */
  const known = new Map<number, string>()

  /**
   * Brings back what was typed in these chats, here or (`elsewhere`) on another machine; the newest wins. Once for each
   * chat: afterwards its box is the operator's, whatever another tab of theirs stores meanwhile.
   */
  function restore(chats: readonly { id: number, item: CrmItem }[], elsewhere: Drafts = new Map()) {
    const unmet = chats.filter(({ id }) => !items.has(id))
    if (unmet.length === 0) return
    const { drafts, beaten } = mergeDrafts(stored(), elsewhere)
    for (const { id, item } of unmet) {
      items.set(id, item)
      const key = draftKey(item, id)
      const beatenHere = beaten.get(key)
      if (beatenHere) asides.add(key, beatenHere)
      const [aside] = asides.of(key)
      if (aside && !drafts.get(key)?.text) store(key, aside)
      if (!texts.get(id)) take(id, drafts.get(key)?.text ? drafts.get(key) : aside)
      known.set(id, storedOf(key)?.text ?? '')
      // A beginning of the same text is no other one: it was kept while one was typing.
      for (const { text } of asides.of(key)) if (textOf(id).startsWith(text.trimEnd())) asides.forget(key, text)
      const [other] = asides.of(key)
      if (other) offered.set(id, other.text)
    }
  }

  function take(chatId: number, draft: Draft | undefined) {
    texts.set(chatId, draft?.text ?? '')
    if (draft?.text && draft.isNote) notes.add(chatId)
  }

  function write(chatId: number, text: string) {
    const known = meant.get(chatId)
    // A text that was sent and comes back is the same one; what is written into an empty box is another.
    if (known && textOf(chatId)) meant.set(chatId, { ...known, text: text || textOf(chatId) })
    else if (known && known.text !== text) meant.delete(chatId)
    texts.set(chatId, text)
    if (!text.trim()) notes.delete(chatId)
    else if (isSilent(chatId)) notes.add(chatId)
    const item = items.get(chatId)
    const draft: Draft = { text, at: now(), ...notes.has(chatId) ? { isNote: true } : {} }
    if (item) keep(draftKey(item, chatId), chatId, draft)
    changed()
  }

  /** What another tab stored for the chat meanwhile is laid aside, and offered at the next opening. */
  function keep(key: string, chatId: number, draft: Draft) {
    const before = known.get(chatId) ?? ''
    const stored = storedOf(key)
    asides.forget(key, before)
    if (stored && stored.text !== before && !draft.text.startsWith(stored.text)) asides.add(key, stored)
    known.set(chatId, draft.text)
    store(key, draft)
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

  /** Takes the other text in exchange for the one in the box, which is offered in its place. */
  function exchange(chatId: number) {
    const [other, own] = [offered.get(chatId), textOf(chatId)]
    if (other === undefined) return
    dismiss(chatId)
    write(chatId, other)
    if (!own.trim()) return
    offered.set(chatId, own)
    const item = items.get(chatId)
    if (item) asides.add(draftKey(item, chatId), { text: own, at: now() })
  }

  /** The other text is not wanted. */
  function dismiss(chatId: number) {
    const [other, item] = [offered.get(chatId), items.get(chatId)]
    offered.delete(chatId)
    if (other !== undefined && item) asides.forget(draftKey(item, chatId), other)
  }

  /** All drafts of this user in this browser, of other items too. */
  function stored(): Drafts {
    const found = local.keys().filter(key => key.startsWith(prefix())).flatMap((key): [string, Draft][] => {
      const draft = readDraft(local.get(key))
      return draft ? [[key.slice(prefix().length), draft]] : []
    })
    const kept = new Map(mostWorth(found))
    for (const [key] of found) if (!kept.has(key)) local.set(prefix() + key, '')
    return kept
  }

  /** Ids only: nothing in a key says who the customer is. */
  function prefix() {
    return `relay.draft.${memberId}.${userId()}.`
  }

  const asides = laidAside(local, () => `relay.aside.${memberId}.${userId()}.`)
  const storedOf = (key: string) => readDraft(local.get(prefix() + key))

  function store(key: string, draft: Draft) {
    local.set(prefix() + key, JSON.stringify(storedDraft(draft)))
  }

  return { texts, offered, notes, restore, write, textOf, openIn, markMeant, restoreText, exchange, dismiss, stored }
}

export type DraftBox = ReturnType<typeof useDraft>

function readDraft(stored: string | undefined): Draft | undefined {
  try {
    return draftFrom(JSON.parse(stored ?? ''))
  } catch {
    return undefined
  }
}
