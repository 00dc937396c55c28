import { defineAsyncComponent, type Component } from 'vue'
import PartFailed from '../notices/PartFailed.vue'
import { allStyles } from './all-styles'

interface Options {
  /** Fetches what it says, where that is no part of the open view's words. */
  words?: () => Promise<void>
  failed?: Component
  /** What it needs is in the page's first style sheet. */
  isStyled?: boolean
}

/**
 * A component whose code and styles are fetched when it is first shown. Where that fails, be it for the connection or because a
 * newer version replaced the files, a notice stands in its place: Vue would take it for a mistake of the whole view.
 */
export function lazily<T extends Component>(load: () => Promise<{ default: T }>, options: Options = {}): T {
  const { words, failed = PartFailed, isStyled = false } = options
  const all = () => Promise.all([load(), words?.(), isStyled ? undefined : allStyles()])
  return defineAsyncComponent(() => all().then(([{ default: part }]) => part, () => failed as T))
}
