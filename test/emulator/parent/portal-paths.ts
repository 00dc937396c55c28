const allowed = /^\/(crm\/(deal|lead|contact|company|type)|marketplace|company\/personal\/user\/\d+|workgroups\/group\/\d+)\//

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
 * path with `IFRAME=Y`. Both what was sent and what it leads to have to be on the portal's list; `undefined` otherwise.
 */
export function readPortalPath(sent: unknown): PortalPath | undefined {
  if (typeof sent !== 'string' || !allowed.test(sent)) return undefined
  const url = new URL(sent, 'http://portal.invalid')
  if (url.host !== 'portal.invalid' || !allowed.test(url.pathname)) return undefined
  const width = sent.includes('/..') ? widths.find(([start]) => sent.startsWith(start))?.[1] ?? 0 : 0
  url.searchParams.delete('IFRAME')
  url.searchParams.delete('IFRAME_TYPE')
  return { path: url.pathname, query: url.searchParams, width }
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
