import { openAppFrame, type AppFrame } from './app-frame'
import { control } from '../control/control-client'
import { readFrameRequest } from './frame-request'
import { openSimpleSlider, type SimpleSlider } from './simple-slider'
import { goodManners } from './parent-manners'
import { pickAccess, pickCrm, pickUsers, selectedUser } from './pickers'
import type { OpenedApplication, ParentHost, SelectedUser } from './parent-host'
import type { ReceivedCommand } from './parent-window'

/** What a browser test sees and does on this page, as `window.portal`. */
const portal = {
  sid: '',
  /** Every command with the right origin and sid, in order. */
  commands: [] as ReceivedCommand[],
  /** Every answer, byte for byte. */
  answers: [] as { method: string, text: string }[],
  /** Portal paths that were opened in the slider. */
  paths: [] as string[],
  applications: [] as OpenedApplication[],
  messenger: [] as string[],
  histories: [] as string[],
  calls: [] as object[],
  heights: [] as number[],
  titles: [] as string[],
  alerts: [] as string[],
  cardReloads: 0,
  /** How often the slider of this app was closed by the app. */
  closed: 0,
  /** How often the frame was opened; a second time after an installation. */
  opened: 0,
  manners: goodManners(),
  /** Answers the open user dialog with these people, without touching it. */
  chooseUsers: (_ids: number[]): void => {},
  /** Cancels the open user dialog: the app hears nothing. */
  cancelDialog: (): void => {},
  closeSlider: (): void => sliders.at(-1)?.close(),
  fire: (event: string, data: unknown): void => frame?.fire(event, data),
  /** Posts to the app as it is, past the protocol. */
  postToApp: (data: unknown, origin = '*'): void => iframe.contentWindow?.postMessage(data, origin)
}

declare global {
  interface Window { portal: typeof portal }
}
window.portal = portal

const request = readFrameRequest(new URLSearchParams(location.search))
const sliders: SimpleSlider[] = []
/** The message menu opens the app in a slider of its own. */
const inSlider = request.height === 'fixed' || request.placement === 'IM_CONTEXT_MENU'
/** A frame in a slider is as high as that, whatever the app asks for. */
const height = inSlider ? 'fixed' : request.height
let frame: AppFrame | undefined
let iframe = document.createElement('iframe')

for (const [name, times] of request.silent) portal.manners.silent.set(name, times)
for (const [name, ms] of request.late) portal.manners.late.set(name, ms)
request.twice.forEach(name => portal.manners.twice.add(name))
for (const [name, mishap] of request.mishaps) portal.manners.mishaps.set(name, mishap)
Object.assign(portal.manners, { initData: request.initData, events: request.events, mobile: request.mobile })
document.body.classList.add(height)

const host: ParentHost = {
  resize: (width, asked) => {
    portal.heights.push(asked)
    if (height === 'follow') iframe.style.height = `${asked}px`
    if (typeof width === 'number') iframe.style.maxWidth = `${width}px`
    return { width: iframe.clientWidth, height: iframe.clientHeight }
  },
  setTitle: title => void portal.titles.push(title),
  setScroll: top => window.scrollTo({ top }),
  reloadPage: () => location.reload(),
  reopen: () => void open(),
  alert: text => void portal.alerts.push(text),
  openPath: (path, query) => {
    const address = query.size ? `${path}?${query}` : path
    portal.paths.push(address)
    return slide(address)
  },
  openApplication: (app) => {
    portal.applications.push(app)
    return slide(app.title || 'Application')
  },
  closeApplication: () => {
    if (!inSlider || sliders.length > 0) return false
    portal.closed++
    iframe.remove()
    return true
  },
  selectUsers: multiple => choosing(async () => pickUsers(await control.state(), multiple)),
  selectAccess: async blocked => pickAccess(await control.state(), blocked),
  selectCrm: async question => pickCrm(await control.state(), question),
  openMessenger: dialogId => void portal.messenger.push(dialogId),
  openHistory: dialogId => void portal.histories.push(dialogId),
  call: who => void portal.calls.push(who),
  reloadCard: () => void portal.cardReloads++
}

async function slide(title: string): Promise<void> {
  const slider = openSimpleSlider(title)
  sliders.push(slider)
  await slider.closed
  sliders.splice(sliders.indexOf(slider), 1)
}

/** The dialog as the person sees it, or an answer by `chooseUsers` and `cancelDialog`, whichever comes first. */
function choosing(show: () => Promise<SelectedUser[] | undefined>): Promise<SelectedUser[] | undefined> {
  return new Promise((resolve) => {
    const end = (users: SelectedUser[] | undefined) => {
      document.querySelector('dialog.picker')?.remove()
      resolve(users)
    }
    portal.cancelDialog = () => end(undefined)
    portal.chooseUsers = ids => void control.state().then(({ users }) =>
      end(users.filter(({ id }) => ids.includes(id)).map(selectedUser)))
    void show().then(end)
  })
}

async function open(): Promise<void> {
  frame?.close()
  iframe.remove()
  iframe = document.createElement('iframe')
  iframe.title = 'Relay'
  if (request.width) iframe.style.width = `${request.width}px`
  document.body.prepend(iframe)
  portal.opened++
  const { manners } = portal
  frame = await openAppFrame(iframe, {
    ...request, host, manners, inSlider,
    install: request.install === undefined ? undefined : portal.opened === 1 && request.install,
    received: command => void portal.commands.push(command),
    answered: ({ method }, text) => void portal.answers.push({ method, text })
  })
  portal.sid = frame.sid
}

void open()
