import { mishapNames, type Mishap } from './parent-manners'

/** What `frame.html` was asked to open, by its query. */
export interface FrameRequest {
  appUrl: string
  userId: number
  placement: string
  options: unknown
  language: string
  method: 'GET' | 'POST'
  install: boolean | undefined
  /** Width of the frame in CSS pixels, 0 for all there is. */
  width: number
  /** `fixed`: as high as the window, as in a slider. `follow`: as the app asks, as in a CRM tab. */
  height: 'fixed' | 'follow'
  initData: Record<string, unknown>
  silent: [string, number][]
  late: [string, number][]
  twice: string[]
  mishaps: [string, Mishap][]
  events: string[]
  mobile: boolean
  frameName: string
  trustedOrigin: string
}

/**
 * Reads the query of `frame.html`:
 * `app`, `placement`, `options` (JSON; text that is no JSON is passed on as text), `user`, `language`, `method`, `install`,
 * `width`, `height`, `userOptions` and `appOptions` and `init` (JSON, put over the handshake), `silent=command[:times]`,
 * `late=command:ms`, `twice=command`, `mishap=command:name` (`parent-manners.ts`), `events=name`, `mobile=1`, `name` (another
 * frame name), `trusted` (another app origin). The repeatable ones may come more than once.
 */
export function readFrameRequest(query: URLSearchParams): FrameRequest {
  const initData = fromJson(query.get('init') ?? '{}') as Record<string, unknown>
  if (query.has('userOptions')) initData['USER_OPTIONS'] = fromJson(query.get('userOptions') ?? '')
  if (query.has('appOptions')) initData['APP_OPTIONS'] = fromJson(query.get('appOptions') ?? '')
  return {
    appUrl: query.get('app') ?? import.meta.env['VITE_APP_URL'] ?? '',
    userId: Number(query.get('user') ?? 1),
    placement: query.get('placement') ?? 'DEFAULT',
    options: fromJson(query.get('options') ?? '[]'),
    language: query.get('language') ?? 'en',
    method: query.get('method') === 'POST' ? 'POST' : 'GET',
    install: query.has('install') ? query.get('install') !== '0' : undefined,
    width: Number(query.get('width') ?? 0),
    height: query.get('height') === 'fixed' ? 'fixed' : 'follow',
    initData,
    silent: query.getAll('silent').map(text => pair(text, Infinity)),
    late: query.getAll('late').map(text => pair(text, 1500)),
    twice: query.getAll('twice'),
    mishaps: query.getAll('mishap').flatMap(mishap),
    events: query.getAll('events'),
    mobile: query.get('mobile') === '1',
    frameName: query.get('name') ?? '',
    trustedOrigin: query.get('trusted') ?? ''
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

function pair(text: string, otherwise: number): [string, number] {
  const [name = '', number] = text.split(':')
  return [name, number === undefined ? otherwise : Number(number)]
}

function mishap(text: string): [string, Mishap][] {
  const [command = '', asked] = text.split(':')
  const name = mishapNames.find(one => one === asked)
  return name ? [[command, name]] : []
}
