import { RestError } from './rest-error'

/** What one opened frame is: who looks at it, from where. Kept by its `sid`. */
export interface Session {
  sid: string
  userId: number
  placement: string
  options: unknown
  language: string
  install: boolean
  appOrigin: string
  isWebhook?: boolean
  /** A webhook's own permissions; a frame has those of its application. */
  scopes?: string[]
}

interface Issued { sid: string, expires: number }

/** Seconds that an access token lives, docs/bitrix24/requests.md#limits. */
const tokenLife = 3600

/** Sessions with their access and refresh tokens. A used refresh token is replaced by a new pair. */
export class Tokens {
  readonly sessions = new Map<string, Session>()
  private readonly access = new Map<string, Issued>()
  private readonly refresh = new Map<string, string>()

  constructor(private readonly now: () => number) {}

  open(session: Omit<Session, 'sid'>) {
    const sid = randomText()
    this.sessions.set(sid, { sid, ...session })
    return { sid, ...this.issue(sid) }
  }

  /** A new pair for the session; `undefined` for an unknown one. */
  renew(sid: string) {
    return this.sessions.has(sid) ? this.issue(sid) : undefined
  }

  /** Lets the session's tokens (or all) run out now; they can be renewed. */
  expire(sid?: string): void {
    for (const issued of this.access.values()) if (!sid || issued.sid === sid) issued.expires = 0
  }

  /** The session behind a request, or the refusal as the portal words it. */
  check(token: unknown): Session {
    if (typeof token !== 'string' || token === '') {
      throw new RestError('NO_AUTH_FOUND', 'Wrong authorization data', 401)
    }
    const issued = this.access.get(token)
    const session = issued && this.sessions.get(issued.sid)
    if (!issued || !session) throw new RestError('invalid_token', 'Unable to get application by token', 401)
    if (issued.expires <= this.now()) throw new RestError('expired_token', 'The access token provided has expired', 401)
    return session
  }

  private issue(sid: string) {
    const token = randomText()
    const refresh = randomText()
    this.access.set(token, { sid, expires: this.now() + tokenLife * 1000 })
    this.refresh.set(refresh, sid)
    return { AUTH_ID: token, AUTH_EXPIRES: String(tokenLife), REFRESH_ID: refresh }
  }
}

function randomText(): string {
  return crypto.randomUUID().replaceAll('-', '')
}
