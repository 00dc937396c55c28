import type { BoundPlacement } from '../../domain/install/placement-plan'
import { command, question, type Command, type Question } from '../../portal/portal'
import { acceptedOf, fieldsOf, listOf, numberOf, textOf, textsOf } from '../wire/read'

/** What these methods answer to others than administrators. */
const forAdministrators = { ACCESS_DENIED: 'administrators-only', INVALID_CREDENTIALS: 'administrators-only' } as const

/** Placement codes that this app's scopes allow. docs/bitrix24/placements.md#methods-placement. */
export function placementCodes(): Question<string[]> {
  return question('placement.list', {}, textsOf)
}

/** What this app has bound. docs/bitrix24/placements.md#p13; for administrators only: `ACCESS_DENIED` (403). */
export function boundPlacements(): Question<BoundPlacement[]> {
  return question('placement.get', {}, result => listOf(result, boundOf), forAdministrators)
}

function boundOf(value: unknown): BoundPlacement | undefined {
  const bound = fieldsOf(value)
  const code = textOf(bound?.placement)
  if (!bound || !code) return undefined
  const labels = listOf(bound.langall, label => textOf(fieldsOf(label)?.title)) ?? []
  return {
    code, handler: textOf(bound.handler), titles: [...new Set([textOf(bound.title), ...labels])].filter(Boolean),
    options: optionsOf(bound.options), description: textOf(bound.description)
  }
}

function optionsOf(value: unknown): Record<string, string> | undefined {
  const options = fieldsOf(value)
  return options && Object.fromEntries(Object.entries(options).map(([name, one]) => [name, textOf(one)]))
}

/** What a handler is bound with, docs/bitrix24/placements.md#placementbind. */
export interface PlacementBinding {
  code: string
  /** Public http(s) address with a domain. */
  handler: string
  title: string
  /** Labels by the portal's language code (docs/bitrix24/app.md#languages). */
  titles: Readonly<Record<string, string>>
  options: Readonly<Record<string, string>>
}

/**
 * Binds a handler. A repeat does not bind twice but fails: `ERROR_CORE` with "Handler already binded" (400). For
 * administrators; some errors come with status 200 (docs/bitrix24/placements.md#p4).
 * docs/bitrix24/placements.md#placementbind, class I in effect; `ERROR_PLACEMENT_NOT_FOUND`: unknown code or scope
 * missing; `ERROR_WRONG_HANDLER_URL`, `ERROR_UNSUPPORTED_PROTOCOL`: not a public address; `ACCESS_DENIED` (403).
 */
export function bindPlacement({ code, handler, title, titles, options }: PlacementBinding): Command<true> {
  const labels = Object.entries(titles).map(([language, TITLE]) => [language, { TITLE }] as const)
  return command('placement.bind', {
    PLACEMENT: code, HANDLER: handler, TITLE: title, LANG_ALL: Object.fromEntries(labels),
    OPTIONS: Object.keys(options).length > 0 ? { ...options } : undefined
  }, acceptedOf, { ...forAdministrators, ERROR_WRONG_HANDLER_URL: 'address-refused', ERROR_UNSUPPORTED_PROTOCOL: 'address-refused' })
}

/**
 * Removes a handler by its exact address (without one the portal would remove all of that code). The answer is 0
 * where there was none. For administrators. docs/bitrix24/placements.md#p14, class I.
 */
export function unbindPlacement({ code, handler }: { code: string, handler: string }): Command<number> {
  return command('placement.unbind', { PLACEMENT: code, HANDLER: handler }, result => numberOf(fieldsOf(result)?.count), forAdministrators)
}
