import type { Component } from 'vue'
import { useTexts } from '../../../locales/texts'
import { lazily } from '../../../ui/page/lazily'
import type ConversationFiles from './ConversationFiles.vue'

let part: typeof ConversationFiles | undefined

/**
 * What shows the files of a message, in `setup`. Its code and words are fetched with the first message that has some, and it
 * is the same part for all of them.
 */
export function useFilesPart(): Component {
  const { load } = useTexts()
  return part ??= lazily(() => import('./ConversationFiles.vue'), { words: () => load('files') })
}
