import { defineAsyncComponent, type Component } from 'vue'
import PartFailed from '../notices/PartFailed.vue'

interface Options {
  /** Fetches what it says, where that is no part of the open view's words. */
  words?: () => Promise<void>
  failed?: Component
}

/**
 * A component whose code is fetched when it is first shown. Where that fails, be it for the connection or because a
 * newer version replaced the files, a notice stands in its place: Vue would take it for a mistake of the whole view.
 */
export function lazily<T extends Component>(load: () => Promise<{ default: T }>, { words, failed = PartFailed }: Options = {}): T {
  return defineAsyncComponent(() => Promise.all([load(), words?.()]).then(([{ default: part }]) => part, () => failed as T))
}
