import { ControlRefused, control } from '../control/control-client'
import { answerText, readCommand, type FrameCommand } from './frame-protocol'
import { commandTable, fields, isDenied, silence, type CommandContext } from './parent-commands'
import { silencedBy, type Manners } from './parent-manners'
import { spoilt, strangerFor } from './spoilt-answer'
import type { ParentHost } from './parent-host'
import type { SessionState } from '../control/state'

/** A command that reached the page with the right origin and sid. `wire` is what was posted, byte for byte. */
export interface ReceivedCommand { method: string, payload: unknown, wire: unknown, known: boolean }

export interface ParentWindowOptions {
  /** The window of the app's frame; asked for at each answer, since a reload may change it. */
  frame: () => Window | null
  /** Exact origin of the app; messages from any other are dropped in silence. */
  appOrigin: string
  session: SessionState
  placement: string
  inSlider: boolean
  placementOptions: unknown
  host: ParentHost
  manners: Manners
  received?: (command: ReceivedCommand) => void
  answered?: (command: ReceivedCommand, text: string) => void
}

export interface ParentWindow {
  readonly sid: string
  /** Sends a placement event to everybody who bound it. */
  fire(event: string, data: unknown): void
  close(): void
}

/** The portal's half of the frame protocol for one app frame, from now until `close`. */
export function openParentWindow(options: ParentWindowOptions): ParentWindow {
  const { session: { sid }, appOrigin, frame, manners } = options
  /** The sid that is listened to. */
  let known = sid
  let isClosed = false
  const bound: { event: string, key: string }[] = []
  const context = contextOf(options, (event, key) => bound.push({ event, key }))
  const post = (text: string) => frame()?.postMessage(text, appOrigin)
  /** The portal's page asks nobody before it answers, so answers come in the order of the commands; here it asks for faults. */
  let turn: Promise<unknown> = Promise.resolve()
  const isSilenced = (method: string): Promise<boolean> => {
    const mine = turn.then(() => silencedBy(manners, method))
    turn = mine
    return mine
  }

  const onMessage = ({ origin, data }: MessageEvent<unknown>) => {
    if (origin !== appOrigin) return
    const command = readCommand(data)
    if (command?.sid === known) void obey(command, data)
  }

  async function obey(command: FrameCommand, wire: unknown) {
    const handler = Object.hasOwn(commandTable, command.method) ? commandTable[command.method] : undefined
    const received = { method: command.method, payload: command.payload, wire, known: handler !== undefined }
    options.received?.(received)
    if (!handler || isDenied(command.method, options) || await isSilenced(command.method)) return
    const mishap = manners.mishaps.get(command.method)
    if (mishap === 'other-sid') known = ''
    if (mishap === 'gone') close()
    if (!known) return
    const target = frame()
    const answer = await handler(fields(command.payload), context, command)
    if (isClosed || (answer === silence && !mishap)) return
    await manners.beforeAnswer(command.method)
    const text = spoilt(answerText(command.key, answer === silence ? undefined : answer), mishap)
    const to = frame() ?? target
    if (mishap === 'other-origin') return strangerFor(to)(text)
    for (let time = 0; time < manners.timesAnswered(command.method); time++) to?.postMessage(text, appOrigin)
    options.answered?.(received, text)
  }

  function close() {
    isClosed = true
    window.removeEventListener('message', onMessage)
  }

  window.addEventListener('message', onMessage)
  return {
    sid,
    fire: (event, data) => bound.filter(one => one.event === event).forEach(({ key }) => post(answerText(key, data))),
    close
  }
}

function contextOf({ session, placement, placementOptions, host, manners }: ParentWindowOptions,
  bind: CommandContext['bind']): CommandContext {
  const { sid } = session
  return {
    placement, host, bind,
    isAdmin: session.auth.IS_ADMIN,
    mobile: manners.mobile,
    pathRule: session.pathRule,
    events: manners.events,
    initData: () => handshake(session, placement, placementOptions, manners),
    renew: async () => {
      const tokens = await control.refresh(sid)
      Object.assign(session.auth, tokens)
      const { AUTH_ID, AUTH_EXPIRES, REFRESH_ID } = tokens
      return { AUTH_ID, AUTH_EXPIRES, REFRESH_ID }
    },
    saveOption: async (scope, name, value) => {
      const saved = await control.option(sid, scope, name, value).catch((refusal: unknown) => {
        if (refusal instanceof ControlRefused) return undefined
        throw refusal
      })
      return saved === undefined ? silence : true
    },
    installFinished: () => control.installFinished(sid)
  }
}

/** The answer of `getInitData`. `FIRST_RUN` is said once only: whoever asks again does not get it. */
function handshake(session: SessionState, placement: string, placementOptions: unknown, manners: Manners) {
  const { firstRun, sid, auth } = session
  session.firstRun = false
  // Not waited for: who asks next would have an answer before.
  if (firstRun) control.firstRunOver(sid).catch(() => undefined)
  return {
    DOMAIN: location.host,
    PROTOCOL: location.protocol === 'https:' ? 1 : 0,
    PATH: '/rest',
    LANG: session.language,
    AUTH_ID: auth.AUTH_ID,
    AUTH_EXPIRES: auth.AUTH_EXPIRES,
    REFRESH_ID: auth.REFRESH_ID,
    MEMBER_ID: auth.MEMBER_ID,
    IS_ADMIN: auth.IS_ADMIN,
    APP_OPTIONS: session.appOptions,
    USER_OPTIONS: session.userOptions,
    PLACEMENT: placement,
    PLACEMENT_OPTIONS: placementOptions,
    INSTALL: session.install,
    FIRST_RUN: firstRun,
    ...manners.initData
  }
}
