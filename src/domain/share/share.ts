/** What a message can be turned into. */
export type ShareKind = 'task' | 'event' | 'post' | 'chat'

/** In the order of the buttons and of the keys 1 to 4. */
export const shareKinds: readonly ShareKind[] = ['task', 'event', 'post', 'chat']

/** What a share created. */
export interface SharedObject {
  kind: ShareKind
  id: number
  /** A portal path for `openPath`, `/company/personal/user/7/tasks/task/view/55/`, or a dialog id `chat991` for a chat. */
  address: string
  /** It may be another one: good enough to be opened, not to be changed or deleted. */
  isGuess?: true
}

/** It was found, and is no guess. */
export function isSure(object: SharedObject | undefined): object is SharedObject {
  return object !== undefined && !object.isGuess
}

export function isSameObject(one: SharedObject, other: SharedObject): boolean {
  return one.kind === other.kind && one.id === other.id
}

/** Whose pages an address leads to, by its user id; 0 where it does not say. */
export function ownerOf({ address }: SharedObject): number {
  return Number(/\/user\/([1-9]\d{0,15})\//.exec(address)?.[1] ?? 0)
}

/** The scope that looking up, changing or deleting an object of this kind needs (docs/bitrix24/requests.md#scopes). */
export const shareScope: Record<ShareKind, string> = { task: 'task', event: 'calendar', post: 'log', chat: 'im' }

/** For a chat the portal says yes also where it made none, so only the chat itself proves it (docs/bitrix24/share-effects.md#s7). */
export function isProvenByAnswer(kind: ShareKind): boolean {
  return kind !== 'chat'
}

/** For kinds that come from a stored option. */
export function isShareKind(value: unknown): value is ShareKind {
  return shareKinds.includes(value as ShareKind)
}
