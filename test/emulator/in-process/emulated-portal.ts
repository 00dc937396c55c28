import { ApiVersion, HttpV2, type B24Frame } from '@bitrix24/b24jssdk'
import { restrictionParams } from '../../../src/portal/connect'
import { question, type Opening, type PickedUser, type Portal } from '../../../src/portal/portal'
import { requestsOver } from '../../../src/portal/requests/requests'
import type { Emulator } from '../emulator'
import { emulatedAuth } from './emulated-auth'
import { inProcessAdapter } from './in-process-adapter'
import { mayInstall } from '../world/model'
import { readPortalPath, sliderPath } from '../parent/portal-paths'

export interface PortalOptions {
  /** Who looks: 7 (employee and operator) by default, 1 is the administrator. */
  userId?: number
  placement?: string
  /** As they come over the frame: an object with text ids, a JSON string, `''`, `[]`. */
  options?: unknown
  language?: string
  install?: boolean
  /** Source address for the request bucket; portals with the same one share it. */
  address?: string
}

/** What the app asked the portal's page to do, for tests to look at. */
export interface EmulatedPortal extends Portal {
  readonly sid: string
  /** Paths given to `openPath`, refused ones too. */
  readonly opened: string[]
  readonly messengerOpened: string[]
  readonly heights: number[]
  closed: number
  installFinished: number
  /** The user dialogs that are open now; they stay so until `pick`. */
  userDialogs: number
  /** Chooses in the oldest open user dialog; a cancelled one is simply never answered. */
  pick(...users: PickedUser[]): void
  /** Closes the slider that `openPath` opened last. */
  closeSlider(): void
}

/**
 * The portal in process: the app's own request rules (`requests.ts`) and the SDK's real client, over the emulator's
 * handlers instead of a network. An answer cut before the headers acts once here; a browser would send it again.
 */
export function emulatedPortal(emulator: Emulator, portalOptions: PortalOptions = {}): EmulatedPortal {
  const { userId = 7, placement = 'DEFAULT', options = [], language = 'en', install = false, address } = portalOptions
  const session = emulator.tokens.open({ userId, placement, options, language, install, appOrigin: 'https://app.example' })
  const auth = emulatedAuth(emulator, session)
  const http = new HttpV2(auth, null, restrictionParams)
  http.ajaxClient.defaults.adapter = inProcessAdapter(emulator, address ?? `in-process ${session.sid}`)
  const opening: Opening = {
    placement, options, language, mayInstall: mayInstall(emulator.world, userId), isInstalling: install && emulator.world.switches.installFlag === 'said', origin: emulator.world.origin,
    memberId: 'a1b2c3d4e5f60718293a4b5c6d7e8f90'
  }
  // The same object throughout: its counters go on counting.
  const requests = requestsOver(frameOver(http))
  const told = { opening, sid: session.sid, listen: ears(emulator, requests) }
  return Object.assign(parentWindow(emulator, userId), requests, optionsOf(emulator, userId), told)
}

/** The live channel without the SDK's pull client, which connects over a network. */
function ears({ push }: Emulator, { ask }: Pick<Portal, 'ask'>): Portal['listen'] {
  return (tell, end) => void ask(question('pull.application.config.get', { CACHE: 'N' }, config => config as Channels)).then((config) => {
    if (!config.ok || end.aborted || push.isDown) return
    const { shared, private: own } = config.value.channels
    end.addEventListener('abort', push.listen([shared.id, own.id], ({ body }) => {
      if (body.module_id === 'application') tell(body)
    }))
  })
}

interface Channels { channels: Record<'shared' | 'private', { id: string }> }

/** As much of the SDK's frame as `requests.ts` uses. */
function frameOver(http: HttpV2): B24Frame {
  const make = ({ method, params, requestId }: { method: string, params: object, requestId: string }) =>
    http.call(method, params as Parameters<typeof http.call>[1], requestId)
  const frame = {
    getHttpClient: (version: ApiVersion) => version === ApiVersion.v2 ? http : undefined,
    actions: { v2: { call: { make } } }
  }
  return frame as unknown as B24Frame
}

/** What the handshake gave: a later change on the portal does not show here. */
function optionsOf(emulator: Emulator, userId: number): Pick<Portal, 'userOption' | 'appOption'> {
  const own = structuredClone(emulator.world.app.userOptions.get(userId) ?? {})
  const app = structuredClone(emulator.world.app.options)
  return { userOption: name => own[name] || undefined, appOption: name => app[name] || undefined }
}

function parentWindow(emulator: Emulator, userId: number) {
  const opened = optionsOf(emulator, userId)
  const sliders: (() => void)[] = []
  const picks: ((users: PickedUser[]) => void)[] = []
  const isSilent = (command: string) => emulator.faults.takeSilence(command)
  const dialog = () => new Promise<PickedUser[]>((resolve) => {
    portal.userDialogs++
    if (!isSilent('selectUser')) picks.push(resolve)
  })
  const portal = {
    opened: [] as string[],
    messengerOpened: [] as string[],
    heights: [] as number[],
    closed: 0,
    installFinished: 0,
    userDialogs: 0,
    openPath(path: string) {
      portal.opened.push(path)
      if (!readPortalPath(sliderPath(path), emulator.world.switches.pathRule)) return Promise.resolve('refused' as const)
      return new Promise<'closed' | 'refused'>((resolve) => {
        sliders.push(() => resolve('closed'))
      })
    },
    openMessenger: (dialogId: string) => void portal.messengerOpened.push(dialogId),
    close: () => void portal.closed++,
    selectUser: async () => (await dialog())[0],
    selectUsers: () => dialog(),
    resize: (height: number) => void portal.heights.push(height),
    /** A second handshake gives what the first one gave, docs/bitrix24/app.md#p11. */
    tryParent: () => Promise.resolve({ took: 1, userOption: opened.userOption, ownInterface: { command: [], event: [] } }),
    finishInstall() {
      portal.installFinished++
      emulator.world.app.installed = true
    },
    pick(...users: PickedUser[]) {
      portal.userDialogs--
      // The newest asker hears it, and the others never do, docs/bitrix24/frame.md#h13.
      picks.splice(0).pop()?.(users)
    },
    closeSlider: () => sliders.pop()?.()
  }
  return portal
}
