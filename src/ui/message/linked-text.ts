import { shallowRef } from 'vue'
import { parseChatText, withContacts, type TextNode } from '../../domain/messages/chat-text'
import { lacksLinkFinder, loadLinkFinder } from '../../lib/text/link-finder'

const isThere = shallowRef(false)

/** A text as a tree, for what is computed: its bare addresses become links as soon as the code is there that finds them. */
export function linkedText(text: string): TextNode[] {
  if (!isThere.value && lacksLinkFinder(text)) void load()
  return withContacts(parseChatText(text))
}

/** The words are drawn first. Where it fails the addresses stay plain, and the next text tries again. */
async function load() {
  await new Promise(requestAnimationFrame)
  try {
    await loadLinkFinder()
    isThere.value = true
  } catch {}
}
