/** Which of Relay's two labels a placement carries; the words are in `locales/placement-titles.ts`. */
export type PlacementLabel = 'share' | 'chats'

/** A spot of the portal that Relay wants to be opened from. */
export interface PlannedPlacement {
  /** Placement code, docs/bitrix24/placements.md#catalogue. */
  code: string
  label: PlacementLabel
  /** `OPTIONS` of `placement.bind`. CRM tabs take none: the portal would drop them silently. */
  options: Record<string, string>
}

/** Where a handler is bound. */
export interface BoundPlacement {
  code: string
  handler: string
  /** All labels that the portal keeps for it. */
  titles: string[]
  /** What it was bound with besides; absent where the portal does not say. */
  options?: Readonly<Record<string, string>> | undefined
  description?: string | undefined
}

/**
 * The spots that Relay wants, in the order in which they are bound. `LINES` works only on portals with the new Open Channels
 * (docs/bitrix24/placements.md#f1); channels, chats of tasks and CoPilot show no such item (F2).
 */
export const placementPlan: readonly PlannedPlacement[] = [
  { code: 'IM_CONTEXT_MENU', label: 'share', options: { context: 'USER;CHAT;LINES;CRM', role: 'USER', extranet: 'N' } },
  { code: 'CRM_DEAL_DETAIL_TAB', label: 'chats', options: {} },
  { code: 'CRM_LEAD_DETAIL_TAB', label: 'chats', options: {} },
  { code: 'CRM_CONTACT_DETAIL_TAB', label: 'chats', options: {} },
  { code: 'CRM_COMPANY_DETAIL_TAB', label: 'chats', options: {} }
]

/**
 * The address that placements call: `index.html` beside the page that is open, be it the installer or not.
 * An archive has no server rules, so the file is named (docs/bitrix24/app.md#kinds-of-applications).
 */
export function handlerAddress(page: string): string {
  return new URL('index.html', page.split(/[?#]/)[0]).href
}

/** Characters of a handler's address that a portal keeps; it refuses a longer one, or cuts it off (docs/bitrix24/placements.md#p6). */
const keptAddress = 255

/** Whether a portal would not keep this address whole, so that its page would not be found. */
export function isTooLong(handler: string): boolean {
  return handler.length > keptAddress
}

/** Characters at the start of an address by which a portal tells handlers of one place apart (docs/bitrix24/placements.md#p1). */
const toldApart = 200

/** Whether a portal takes two addresses for the same handler, and refuses one while the other is bound. */
export function beginsAlike(one: string, other: string): boolean {
  return one.slice(0, toldApart) === other.slice(0, toldApart)
}

/** Addresses are compared decoded: the portal may give back a space where `%20` was sent. */
export function sameAddress(one: string, other: string): boolean {
  return plainAddress(one) === plainAddress(other)
}

function plainAddress(address: string): string {
  try {
    const { origin, pathname, search } = new URL(address)
    return origin + decodeURIComponent(pathname) + search
  } catch {
    return address
  }
}

/** How Relay knows its own handlers again: by what it remembered, else by the labels it gave. */
export interface Ours {
  /** The address to bind now. */
  handler: string
  /** Addresses that earlier installations bound. */
  remembered: readonly string[]
  /** Every label that Relay gives or gave, in all languages. */
  titles: ReadonlySet<string>
  /** The labels that it gives now, by language. */
  labels(label: PlacementLabel): Readonly<Record<string, string>>
  /** What this portal made of what it was given, by `bindingMark`: as it is then, it counts as today's. */
  accepted?: Set<string>
}

/** Whether it is bound in a place that Relay does not use, by whomever. */
export function isAstray({ code }: { code: string }): boolean {
  return !placementPlan.some(planned => planned.code === code)
}

/** Whose a handler is: ours at today's address, ours at an older one or in a place that Relay no longer uses, or another app's. */
export type Belongs = 'current' | 'stale' | 'foreign'

/**
 * Another app's handler is `foreign`: shown, never touched. So is one without an address, since unbinding nothing in
 * particular would unbind all (docs/bitrix24/placements.md#p14).
 */
export function belongs(bound: BoundPlacement, ours: Ours): Belongs {
  if (!bound.handler) return 'foreign'
  const isPlanned = !isAstray(bound)
  if (sameAddress(bound.handler, ours.handler)) return isPlanned ? 'current' : 'stale'
  const known = ours.remembered.some(address => sameAddress(address, bound.handler))
    || bound.titles.some(title => ours.titles.has(title))
    || (isPlanned && bound.titles.length === 0 && isNeighbour(bound.handler, ours.handler))
  return known ? 'stale' : 'foreign'
}

/**
 * The same file on the same server, in another folder: an archive that was uploaded again. Archives of other apps may
 * lie on that server too, so this counts only where no label says whose it is.
 */
function isNeighbour(handler: string, current: string): boolean {
  try {
    const [one, other] = [new URL(handler), new URL(current)]
    return one.host === other.host && one.pathname.endsWith('/index.html')
  } catch {
    return false
  }
}
