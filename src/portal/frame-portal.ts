import type { B24Frame } from '@bitrix24/b24jssdk'
import { nameOrNumber, plainName } from '../domain/messages/message'
import { optionOf } from './option-of'
import type { Opening, PickedUser, Portal } from './portal'
import { requestsOver } from './requests/requests'

/** The portal over the SDK's frame. What the SDK calls a success after 900 ms of silence is passed on as nothing. */
export function framePortal(frame: B24Frame): Portal {
  const { parent, slider, dialog } = frame
  const requests = requestsOver(frame)
  return {
    ...requests,
    listen: (onSignal, end) => { import('./sdk/pull-client').then(({ listenForSignals }) => listenForSignals(requests, onSignal, end)).catch(ignore) },
    opening: openingOf(frame),
    userOption: name => optionOf(() => frame.options.userGet(name) as unknown),
    appOption: name => optionOf(() => frame.options.appGet(name) as unknown),
    openPath: path => slider.openPath(slider.getUrl(path)).then(() => 'closed' as const, () => 'refused' as const),
    openMessenger: (dialogId) => { parent.imOpenMessenger(dialogId as `chat${number}`).catch(ignore) },
    close: () => { parent.closeApplication().catch(ignore) },
    selectUser: () => dialog.selectUser().then(pickedUser, ignore),
    selectUsers: async () => asList(await dialog.selectUsers().catch(ignore)).flatMap(user => pickedUser(user) ?? []),
    resize: (height) => { parent.message.send('resizeWindow', { width: '100%', height, isSafely: true }).catch(ignore) },
    tryParent: () => import('./sdk/parent-trial').then(({ tryParent }) => tryParent(frame)),
    // Not the SDK's own: it refuses where the handshake did not say `INSTALL` (docs/bitrix24/app.md#p24).
    finishInstall: () => { parent.message.send('setInstallFinish', {}).catch(ignore) }
  }
}

function openingOf(frame: B24Frame): Opening {
  return {
    placement: frame.placement.placement,
    options: frame.placement.options as unknown,
    language: String(frame.getLang() ?? ''),
    mayInstall: isYes(frame.auth.isAdmin),
    isInstalling: frame.isInstallMode === true,
    origin: frame.getTargetOrigin(),
    // `getAuthData` gives nothing once the token has run out. `getUniq` still has the id, behind `<prefix>_`.
    memberId: frame.auth.getUniq('').slice(1)
  }
}

/** A boolean by the SDK's types; the portal's other flags come as `Y`. */
function isYes(flag: unknown): boolean {
  return flag === true || flag === 'Y' || flag === 1 || flag === '1'
}

/** The portal gives ids as numeric text. Who has no name is told by the id. */
function pickedUser(user: unknown): PickedUser | undefined {
  if (typeof user !== 'object' || user === null) return undefined
  const { id, name, photo } = user as Record<string, unknown>
  if (!/^[1-9]\d{0,14}$/.test(String(id))) return undefined
  const person = { id: Number(id), name: typeof name === 'string' ? plainName(name) : '' }
  return { ...person, name: nameOrNumber(person), photo: typeof photo === 'string' ? photo : '' }
}

/** With several people picked, PHP may send a map instead of a list. */
function asList(users: unknown): unknown[] {
  return Array.isArray(users) ? users : Object.values((users ?? {}) as object)
}

/**
 * Commands still waiting when the frame goes away reject, an answer may be no JSON, and code may not load. Nobody waits for
 * these; where the user dialog ends so, nobody was chosen.
 */
const ignore = () => undefined
