import { B24Frame } from '@bitrix24/b24jssdk'
import { readUrl } from '../lib/text/read-url'
import { allowOnly, isWelcome } from './only-this-portal'

/** Why there is no portal to talk to. */
export type NoPortal = 'not-in-portal' | 'portal-silent'

/** Milliseconds: when the handshake is said again, and when we give up. */
const tries = [0, 3000, 6000]
const patience = 10_000

/**
 * One attempt per request, and no waiting of the SDK's own: repeats and deadlines are ours (`requests.ts`), and a write
 * that the SDK holds back in silence for its client-side limits would be sent after we called its outcome unknown.
 * All fields are given, since the SDK merges them at the top level only (docs/bitrix24/jssdk.md#41-defaults).
 * The burst is endless: the SDK takes from a finite one what a clock that is set back by an hour seems to take back, and
 * then holds everything for as long.
 */
export const restrictionParams = {
  maxRetries: 1,
  rateLimit: { burstLimit: Infinity, drainRate: 1000, adaptiveEnabled: false },
  operatingLimit: { windowMs: 600_000, limitMs: Number.MAX_SAFE_INTEGER, heavyPercent: 100 },
  adaptiveConfig: { enabled: false, thresholdPercent: 100, coefficient: 0, maxDelay: 0 }
}

/**
 * The portal's address and this frame's session, from the frame's name: `DOMAIN|PROTOCOL|APP_SID`. Any page can give a
 * frame any name. A false one leads nowhere: the SDK posts to, and hears, windows of this origin only.
 */
export function readFrameName(name: string) {
  const [domain = '', protocol, sid] = name.split('|')
  const url = readUrl(`http${protocol === '1' ? 's' : ''}://${domain}`)
  // A host and maybe a port, nothing around or in them that a policy would read as more.
  if (!domain || !sid || !url || url.href !== `${url.origin}/` || !/^[\w.:[\]-]+$/.test(url.host)) return undefined
  return { DOMAIN: url.host, PROTOCOL: protocol === '1', APP_SID: sid, LANG: null, origin: url.origin }
}

/**
 * Opens the SDK's frame. The SDK waits for ever and asks only once, so we ask again on fresh frames beside the first
 * one: an answer that comes late to any of them counts.
 */
export async function connect(name = window.name): Promise<B24Frame | NoPortal> {
  const address = readFrameName(name)
  if (!address || !isWelcome(address.origin, import.meta.env.VITE_RELAY_PORTALS ?? '')) return 'not-in-portal'
  allowOnly(address.origin)
  const frames: B24Frame[] = []
  const timers: ReturnType<typeof setTimeout>[] = []

  const first = await new Promise<B24Frame | NoPortal>((resolve) => {
    const ask = () => {
      const frame = new B24Frame(address, { restrictionParams })
      frames.push(frame)
      frame.init().then(() => { if (isTold(frame)) resolve(isFrom(address.origin, frame) ? frame : 'not-in-portal') }, () => undefined)
    }
    for (const at of tries) timers.push(setTimeout(ask, at))
    timers.push(setTimeout(() => resolve('portal-silent'), patience))
  })

  for (const timer of timers) clearTimeout(timer)
  for (const frame of frames) if (frame !== first) frame.destroy()
  if (typeof first !== 'string' && window.relayFirstRun) endFirstRun(first)
  return first
}

/** What the SDK sends where its own handshake is the first one. Nobody waits for the answer. */
function endFirstRun(frame: B24Frame): void {
  frame.parent.message.send('setInstall', { install: true }).catch(() => undefined)
}

/** An answer without a token and without options of the placement is none, whatever else the SDK makes of it. */
function isTold({ auth, placement }: B24Frame): boolean {
  return auth.getAuthData() !== false || placement.options !== undefined
}

/** The handshake's answer names the protocol anew: the token goes only where it came from. */
function isFrom(origin: string, frame: B24Frame): boolean {
  return frame.getTargetOrigin() === origin
}

/** Commands to the parent window that nobody waits for any more are rejected when their frame goes away. */
export function ignoreDisposedFrames() {
  window.addEventListener('unhandledrejection', (event) => {
    if ((event.reason as { code?: unknown } | null)?.code === 'JSSDK_FRAME_DISPOSED') event.preventDefault()
  })
}
