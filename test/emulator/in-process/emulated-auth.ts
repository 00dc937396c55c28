import { SdkError, type AuthActions, type AuthData } from '@bitrix24/b24jssdk'
import { ApiVersion } from '@bitrix24/b24jssdk'
import type { Emulator } from '../emulator'
import { mayInstall } from '../world/model'

interface Issued { sid: string, AUTH_ID: string, REFRESH_ID: string, AUTH_EXPIRES: string }

/** The SDK's waiting time for the parent window's new token, docs/bitrix24/jssdk.md#23-who-waits-how-long. */
const refreshPatience = 10_000

/** Tokens as the frame keeps them; a new one comes from the emulator as it would from the parent window. */
export function emulatedAuth(emulator: Emulator, session: Issued): AuthActions {
  const { origin } = emulator.world
  let data = authData(emulator, session, session)
  return {
    getAuthData: () => data.expires > emulator.now() ? data : false,
    refreshAuth: async () => {
      const issued = emulator.faults.takeSilence('refreshAuth') ? undefined : emulator.tokens.renew(session.sid)
      if (!issued) return silence()
      data = authData(emulator, session, issued)
      return data
    },
    getUniq: prefix => `${prefix}_${Math.random()}`,
    get isAdmin() { return mayInstall(emulator.world, emulator.tokens.sessions.get(session.sid)?.userId ?? 0) },
    getTargetOrigin: () => origin,
    getTargetOriginWithPath: () => new Map([[ApiVersion.v2, `${origin}/rest`], [ApiVersion.v3, `${origin}/rest/api`]])
  }
}

function authData(emulator: Emulator, { sid }: Issued, issued: Omit<Issued, 'sid'>): AuthData {
  const expiresIn = Number(issued.AUTH_EXPIRES)
  return {
    access_token: issued.AUTH_ID, refresh_token: issued.REFRESH_ID, expires: emulator.now() + expiresIn * 1000, expires_in: expiresIn,
    domain: emulator.world.origin, member_id: sid
  } as AuthData
}

function silence(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new SdkError({
    code: 'JSSDK_FRAME_REFRESH_AUTH_TIMEOUT', description: 'The parent window did not answer', status: 408
  })), refreshPatience))
}
