import type { FrameCommand } from './frame-protocol'
import { readPortalPath, type PathRule } from './portal-paths'
import type { OpenedApplication, ParentHost, SelectedCrmItem } from './parent-host'
import type { RenewedTokens } from '../control/control-client'

/** The command stays without an answer for ever. */
export const silence = Symbol('silence')

export interface CommandContext {
  placement: string
  isAdmin: boolean
  mobile: boolean
  pathRule: PathRule
  host: ParentHost
  initData(): object
  renew(): Promise<RenewedTokens>
  saveOption(scope: 'app' | 'user', name: unknown, value: unknown): Promise<unknown>
  installFinished(): Promise<unknown>
  /** Further answers to this key, one at each event. */
  bind(event: string, key: string): void
  /** Events that the placement has; the supported ones have none, tests add some. */
  events: string[]
}

type Fields = Record<string, unknown>
type CommandHandler = (payload: Fields, context: CommandContext, command: FrameCommand) => Promise<unknown> | unknown

/** Where a frame stands, as far as that denies it commands. */
export interface FramePlace {
  placement: string
  /** In a slider that the portal opened with `openApplication`, such as that of the message menu. */
  inSlider: boolean
}

/** Commands that are met with silence there, docs/bitrix24/frame.md#h2. */
export function isDenied(method: string, { placement, inSlider }: FramePlace): boolean {
  return method === 'resizeWindow' ? inSlider : method === 'setTitle' && placement !== 'DEFAULT'
}

/** What a command answers, by name; a name that is not here is met with silence. See docs/bitrix24/jssdk.md#24-emulator-table. */
export const commandTable: Record<string, CommandHandler> = {
  getInitData: (_payload, { initData }) => initData(),
  setInstall: payload => payload,
  setInstallFinish: async (_payload, { host, installFinished }) => {
    await installFinished()
    host.reopen(true)
    return silence
  },
  refreshAuth: (_payload, { renew, host }) => renew().catch(() => {
    host.alert('Your session has ended. Reload the page to go on.')
    return silence
  }),
  setAppOption: ({ name, value }, { isAdmin, saveOption }) => isAdmin ? saveOption('app', name, value) : silence,
  setUserOption: async (payload, { saveOption }) => {
    await saveOption('user', payload['name'], payload['value'])
    return payload
  },
  resizeWindow: ({ width, height }, { host }) => host.resize(width === '100%' ? '100%' : Number(width), Number(height)),
  setTitle: (payload, { host }) => echo(payload, () => host.setTitle(String(payload['title']))),
  setScroll: (payload, { host }) => echo(payload, () => host.setScroll(Number(payload['scroll']))),
  reloadWindow: (_payload, { host }) => quiet(() => host.reloadPage()),
  openApplication: (payload, { host }) => host.openApplication(readApplication(payload)),
  closeApplication: (_payload, { host }) => host.closeApplication() ? undefined : silence,
  openPath: openPath,
  imCallTo: ({ userId }, { host }) => quiet(() => host.call({ userId: Number(userId) })),
  imPhoneTo: ({ phone }, { host }) => quiet(() => host.call({ phone: String(phone) })),
  imOpenMessenger: ({ dialogId }, { host }) => quiet(() => host.openMessenger(String(dialogId ?? ''))),
  imOpenHistory: ({ dialogId }, { host }) => quiet(() => host.openHistory(String(dialogId ?? ''))),
  selectUser: async ({ mult }, { host }) => {
    const users = await host.selectUsers(mult === true)
    return users ? mult === true ? users : users[0] ?? silence : silence
  },
  selectAccess: async ({ value }, { host }) => await host.selectAccess(texts(value)) ?? silence,
  selectCRM: async ({ entityType, multiple }, { host }) => {
    const items = await host.selectCrm({ entityType: texts(entityType), multiple: multiple === true })
    return items ? buckets(items) : silence
  },
  getInterface: (_payload, { placement, events }) => ({ command: isCard(placement) ? ['reloadData'] : [], event: events }),
  placementBindEvent: ({ event }, { placement, events, bind }, { key }) => quiet(() => {
    if (placement !== 'DEFAULT' && events.includes(String(event))) bind(String(event), key)
  }),
  'im:getImTextareaContent': textareaMissing,
  'im:setImTextareaContent': textareaMissing,
  reloadData: (_payload, { placement, host }) => isCard(placement) ? host.reloadCard() : silence
}

async function openPath({ path }: Fields, { host, mobile, pathRule }: CommandContext) {
  if (mobile) return { result: 'error', errorCode: 'METHOD_NOT_SUPPORTED_ON_DEVICE' }
  const target = readPortalPath(path, pathRule)
  if (!target) return { result: 'error', errorCode: 'PATH_NOT_AVAILABLE' }
  await host.openPath(target.path, target.query, target.width)
  return { result: 'close' }
}

/** No placement of the emulator has the messenger's own text field beside it; the portal says so in these words. */
function textareaMissing(_payload: Fields, _context: CommandContext, { requestId }: FrameCommand) {
  return { message: 'Textarea is not available', requestId }
}

/** The portal puts the key `params` in the place of the whole object where there is one and a key `options` (H4). */
function readApplication(payload: Fields): OpenedApplication {
  const all = 'options' in payload && 'params' in payload ? fields(payload['params']) : payload
  const options = Object.fromEntries(Object.entries(all).filter(([name]) => !name.startsWith('bx24_')))
  return { title: String(all['bx24_title'] ?? ''), width: Number(all['bx24_width'] ?? 0), options }
}

/** By type and position, as the portal sends them: `{ deal: { 0: {...} } }`. */
function buckets(items: SelectedCrmItem[]): Record<string, Record<string, SelectedCrmItem>> {
  const byType: Record<string, Record<string, SelectedCrmItem>> = {}
  for (const item of items) {
    const bucket = byType[item.type] ??= {}
    bucket[Object.keys(bucket).length] = item
  }
  return byType
}

/** The places that know `reloadData`, docs/bitrix24/frame.md#h15. */
function isCard(placement: string): boolean {
  return /^CRM_\w+_(DETAIL_TAB|DETAIL_ACTIVITY|LIST_MENU)$/.test(placement)
}

function echo(payload: Fields, act: () => void): Fields {
  act()
  return payload
}

function quiet(act: () => void): typeof silence {
  act()
  return silence
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? value as Fields : {}
}
