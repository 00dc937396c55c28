/**
 * Which paths `openPath` takes, docs/bitrix24/frame.md#h3: `listed` in spring 2026; `unlisted` with the newest front end, which
 * has no list; `short-list` before 22.300, without `/crm/type/`, which the SDK puts before all.
 */
export type PathRule = 'listed' | 'unlisted' | 'short-list'

const lists = {
  'listed': /^\/(crm\/(deal|lead|contact|company|type)|marketplace|company\/personal\/user\/\d+|workgroups\/group\/\d+)\//,
  'short-list': /^\/(crm\/(deal|lead|contact|company)|marketplace|company\/personal\/user\/\d+|workgroups\/group\/\d+)\//
}

/** The beginnings that the SDK puts before a path to choose the slider's width, in CSS pixels; 0 is the whole page. */
const widths: [string, number][] = [
  ['/crm/type/0/details/0/', 1640],
  ['/company/personal/user/0/groups/create/', 1200],
  ['/crm/company/requisite/0/', 950],
  ['/workgroups/group/0/card/', 900]
]

export interface PortalPath { path: string, query: URLSearchParams, width: number }

/**
 * Reads the path of `openPath`. The SDK sends a beginning that chooses the width, then `..` steps, then the wanted
 * path with `IFRAME=Y`. Only what was sent is looked at, not what it leads to; `undefined` where the portal refuses it.
 */
export function readPortalPath(sent: unknown, rule: PathRule = 'listed'): PortalPath | undefined {
  if (typeof sent !== 'string' || !isTaken(sent, rule)) return undefined
  const url = new URL(sent, 'http://portal.invalid')
  const width = sent.includes('/..') ? widths.find(([start]) => sent.startsWith(start))?.[1] ?? 0 : 0
  url.searchParams.delete('IFRAME')
  url.searchParams.delete('IFRAME_TYPE')
  return { path: url.pathname, query: url.searchParams, width }
}

function isTaken(sent: string, rule: PathRule): boolean {
  if (rule !== 'unlisted') return lists[rule].test(sent)
  try {
    return sent.startsWith('/') && new URL(sent, 'http://portal.invalid').host === 'portal.invalid' && decodeURI(sent) !== ''
  } catch {
    return false
  }
}

/** What the SDK's slider sends for a path of the portal, at the width that Relay leaves to it. */
export function sliderPath(path: string): string {
  const { pathname, search } = new URL(path, 'http://portal.invalid')
  return `${widths[0]?.[0]}../../../../..${pathname}${search}`
}

/** What a portal path shows: the number of a task, post, event, person or CRM item. */
export interface PathTarget { kind: 'task' | 'post' | 'event' | 'person' | 'deal' | 'lead' | 'contact' | 'company', id: number }

const targets: [RegExp, PathTarget['kind']][] = [
  [/\/tasks\/task\/view\/(\d+)\/$/, 'task'],
  [/\/blog\/(\d+)\/$/, 'post'],
  [/^\/company\/personal\/user\/(\d+)\/$/, 'person'],
  [/^\/crm\/deal\/details\/(\d+)\/$/, 'deal'],
  [/^\/crm\/lead\/details\/(\d+)\/$/, 'lead'],
  [/^\/crm\/contact\/details\/(\d+)\/$/, 'contact'],
  [/^\/crm\/company\/details\/(\d+)\/$/, 'company']
]

export function pathTarget({ path, query }: Pick<PortalPath, 'path' | 'query'>): PathTarget | undefined {
  const event = Number(query.get('EVENT_ID'))
  if (path.endsWith('/calendar/') && event > 0) return { kind: 'event', id: event }
  for (const [form, kind] of targets) {
    const id = Number(form.exec(path)?.[1])
    if (id > 0) return { kind, id }
  }
  return undefined
}
