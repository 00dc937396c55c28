import { B24PullClientManager as PullClient, type B24Frame } from '@bitrix24/b24jssdk'
import { mayPass } from '../../domain/outcome'
import { question, type LiveSignal, type Portal } from '../portal'

/** The module of events that an app sends without naming one (docs/bitrix24/pull.md). */
const ownModule = 'application'

/**
 * Connects the SDK's pull client and keeps it until `end`. Nobody is told where it cannot connect: what comes this way
 * only hurries what happens anyway. A chunk of its own, 39 kB compressed, for companies that want it.
 *
 * The client is used without the SDK's helper, which would ask for `app.info` and `profile` first, and without its
 * storage, where it would keep the channels' secret ids. Two flags that say which transport works stay there.
 */
export function listenForSignals({ ask }: Pick<Portal, 'ask'>, onSignal: (signal: LiveSignal) => void, end: AbortSignal): void {
  if (end.aborted) return
  // The user's id would only name what is kept in that storage; the client wants one all the same.
  const client = new PullClient({ b24: restOver(ask), restApplication: 'relay', userId: 1, skipStorageInit: true })
  // The portal's words for "connect anew" come the same way, so any user could say them. Channels that ran out are
  // noticed by their time.
  Object.assign(client, { handleInternalPullEvent: () => undefined })
  client.subscribe({ moduleId: ownModule, callback: (heard: unknown) => onSignal(readLiveSignal(heard)) })
  end.addEventListener('abort', () => client.destroy(), { once: true })
  client.start().catch(() => undefined)
}

function readLiveSignal(heard: unknown): LiveSignal {
  const { command, params } = (heard ?? {}) as Partial<LiveSignal>
  return { command: String(command), params }
}

/** As much of the SDK's REST as its pull client uses, by our own rules: deadline, repeats, nothing sent after the end. */
function restOver(ask: Portal['ask']): B24Frame {
  const make = async ({ method, params }: { method: string, params: Record<string, unknown> }) => {
    const config = await ask(question(method, params, readConfig))
    if (config.ok) return { getData: () => ({ result: config.value }) }
    // The client asks again each minute unless it is told 403.
    throw Object.assign(new Error(config.problem.kind), { status: mayPass(config.problem) ? 503 : 403 })
  }
  return { actions: { v2: { call: { make } } } } as unknown as B24Frame
}

interface PullConfig { server: Record<string, unknown>, channels: object }

/** Without a time stamp the client would hold the configuration for an old one, and ask for it each minute. */
function readConfig(result: unknown): PullConfig | undefined {
  const { server, channels } = (result ?? {}) as Partial<Record<keyof PullConfig, unknown>>
  if (!isMap(server) || !isMap(channels) || Object.keys(channels).length === 0) return undefined
  return { ...result as object, channels, server: { ...server, config_timestamp: Number(server['config_timestamp']) || 0 } }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
