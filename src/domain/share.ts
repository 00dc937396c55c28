/** What a message can be turned into. */
export type ShareKind = 'task' | 'event' | 'post' | 'chat'

/** In the order of the buttons and of the keys 1 to 4. */
export const shareKinds: readonly ShareKind[] = ['task', 'event', 'post', 'chat']

/** What a share created. `path` is a portal path for `openPath`; a chat has a dialog id instead. */
export interface SharedObject {
  kind: ShareKind
  id: number
  /** `/company/personal/user/7/tasks/task/view/55/`, or `chat991` for a chat. */
  address: string
}
