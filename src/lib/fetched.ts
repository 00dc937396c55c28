/**
 * A piece of the app's own code that is fetched when it is needed; `undefined` where it cannot be had. Vue would take a press that
 * fails for a mistake of the whole view.
 *
 * @example const loaded = await fetched(import('./second-step'))
 */
export function fetched<T>(code: Promise<T>): Promise<T | undefined> {
  return code.catch(() => undefined)
}
