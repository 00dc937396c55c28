import { AjaxError, type B24Frame } from '@bitrix24/b24jssdk'
import type { Portal } from '../../../src/portal/portal'
import { requestsOver } from '../../../src/portal/requests/requests'
import type { Emulator } from '../../emulator/emulator'

/** One HTTP request that reached the portal; a batch is one. */
export interface Asked { at: number, method: string, busy: boolean, card: number }

interface Frame {
  emulator: Emulator
  card: number
  userId: number
  /** The portal refuses everything now, whatever stands in the bucket. */
  isShut: () => boolean
  tell: (asked: Asked) => void
}

/** Everybody sits behind this one. */
const officeAddress = '203.0.113.7'

/**
 * A card's portal with the app's own request rules (`requests.ts`: repeats, deadlines) straight over the emulator's
 * REST. The SDK's client between them is left out: of what it does, nothing concerns the pace, and it takes most time.
 */
export function officePortal(frame: Frame): Portal {
  const { emulator, userId } = frame
  const session = emulator.tokens.open({ userId, placement: 'CRM_DEAL_DETAIL_TAB', options: [], language: 'en', install: false, appOrigin: '' })
  const unused = () => { throw new Error('The polling model has no parent window.') }
  return {
    ...requestsOver(frameOver(frame, session.AUTH_ID)),
    opening: {
      placement: 'CRM_DEAL_DETAIL_TAB', options: [], language: 'en', mayInstall: false, isInstalling: false, origin: emulator.world.origin,
      memberId: 'office'
    },
    userOption: () => undefined, appOption: () => undefined, listen: unused,
    openPath: unused, openMessenger: unused, close: unused, selectUser: unused, selectUsers: unused, resize: unused, finishInstall: unused,
    tryParent: unused
  }
}

function frameOver({ emulator, card, isShut, tell }: Frame, auth: string): B24Frame {
  const use = () => 0
  const client = { defaults: {}, interceptors: { request: { use }, response: { use } } }
  async function make({ method, params, requestId }: { method: string, params: Record<string, unknown>, requestId: string }) {
    const { status, body } = isShut() ? shut : emulator.call({ method, params, auth, requestId, address: officeAddress })
    const code = typeof body['error'] === 'string' ? body['error'] : ''
    tell({ at: emulator.now(), method, busy: code === 'QUERY_LIMIT_EXCEEDED', card })
    if (status >= 300) throw new AjaxError({ code, status, description: '', requestInfo: { method, url: '' } } as never)
    return { isSuccess: true, getData: () => JSON.parse(JSON.stringify(body)) as unknown }
  }
  return { getHttpClient: () => ({ ajaxClient: client }), actions: { v2: { call: { make } } } } as unknown as B24Frame
}

const shut = { status: 503, body: { error: 'QUERY_LIMIT_EXCEEDED' } as Record<string, unknown> }
