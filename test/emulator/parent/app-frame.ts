import { control, type SessionRequest } from '../control/control-client'
import { openParentWindow, type ParentWindow, type ReceivedCommand } from './parent-window'
import type { Manners } from './parent-manners'
import type { ParentHost } from './parent-host'
import type { SessionState } from '../control/state'

export interface AppFrameRequest {
  /** The app's handler address, such as `http://localhost:5174/index.html`. */
  appUrl: string
  userId: number
  placement: string
  /** Opened with `openApplication`, in a slider of its own. */
  inSlider: boolean
  options: unknown
  /** The portal's language code. */
  language: string
  /** GET: an app of static files. POST: a hosted app, which gets the tokens as form fields too. */
  method: 'GET' | 'POST'
  install?: boolean | undefined
  /** Another frame name than the right one, to test with; empty for the right one. */
  frameName?: string
  /** The origin that the page listens to, where it is not the app's own; to test with. */
  trustedOrigin?: string
  host: ParentHost
  manners: Manners
  received?: (command: ReceivedCommand) => void
  answered?: (command: ReceivedCommand, text: string) => void
}

export interface AppFrame extends ParentWindow { session: SessionState }

/** Opens the app in this frame as the portal does: session, frame name, parent side, then the page itself. */
export async function openAppFrame(iframe: HTMLIFrameElement, request: AppFrameRequest): Promise<AppFrame> {
  const appOrigin = new URL(request.appUrl).origin
  const session = await control.session(sessionRequest(request, appOrigin))
  const parentWindow = openParentWindow({
    frame: () => iframe.contentWindow,
    appOrigin: request.trustedOrigin || appOrigin,
    session,
    placement: request.placement,
    inSlider: request.inSlider,
    placementOptions: request.options,
    host: request.host,
    manners: request.manners,
    ...request.received && { received: request.received },
    ...request.answered && { answered: request.answered }
  })
  // H18: no `sandbox`, and no leave to write to the clipboard.
  iframe.allow = 'geolocation *; microphone *; camera *; autoplay *;'
  iframe.name = request.frameName || `${location.host}|${secure()}|${session.sid}`
  // The attribute counts only while the frame is being put into the page; one that is there is named by its window.
  if (iframe.contentWindow) iframe.contentWindow.name = iframe.name
  if (request.method === 'POST') {
    postForm(iframe, request, session)
  } else {
    iframe.src = addressOf(request, session)
  }
  return { ...parentWindow, session }
}

function sessionRequest({ userId, placement, options, language, install }: AppFrameRequest, appOrigin: string): SessionRequest {
  return { userId, placement, options, language, appOrigin, ...install !== undefined && { install } }
}

/** docs/bitrix24/app.md#p23: by GET and by POST the address tells which portal opens the app, and in which language. */
function addressOf({ appUrl }: AppFrameRequest, { sid, language }: SessionState): string {
  const address = new URL(appUrl)
  const query = { DOMAIN: location.host, PROTOCOL: secure(), LANG: language, APP_SID: sid }
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value)
  return address.href
}

/** docs/bitrix24/app.md#p23: what a hosted app's handler is posted. */
function postForm(iframe: HTMLIFrameElement, request: AppFrameRequest, session: SessionState) {
  const { placement, options } = request
  const { auth } = session
  const form = document.createElement('form')
  Object.assign(form, { method: 'POST', action: addressOf(request, session), target: iframe.name, hidden: true })
  const body = {
    AUTH_ID: auth.AUTH_ID, AUTH_EXPIRES: String(auth.AUTH_EXPIRES), REFRESH_ID: auth.REFRESH_ID,
    SERVER_ENDPOINT: `${location.origin}/rest/`, APPLICATION_TOKEN: `application-token-${auth.MEMBER_ID}`,
    APPLICATION_SCOPE: 'placement,crm,im,imopenlines,user_brief', member_id: auth.MEMBER_ID, status: 'L',
    PLACEMENT: placement, PLACEMENT_OPTIONS: typeof options === 'string' ? options : JSON.stringify(options)
  }
  for (const [name, value] of Object.entries(body)) {
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }))
  }
  document.body.append(form)
  form.submit()
  form.remove()
}

function secure(): '0' | '1' {
  return location.protocol === 'https:' ? '1' : '0'
}
