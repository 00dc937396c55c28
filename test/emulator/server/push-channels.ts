/** U1: from version 5 on the channels come in a token; a client that has one sends it in their place. */
export function channelToken(ids: readonly string[]): string {
  return ['header', btoa(JSON.stringify({ chan: ids.join(',') })), 'signature'].join('.')
}

/** The channels that a token names, none for what is no token. */
export function channelsOf(token: string): string[] {
  try {
    const { chan } = JSON.parse(atob(token.split('.')[1] ?? '')) as { chan?: unknown }
    return String(chan ?? '').split(',').filter(Boolean)
  } catch {
    return []
  }
}

/** Seconds that a channel lives, docs/bitrix24/requests.md#limits. */
const channelLife = 12 * 3600

/** `shared` is for all users of the app, `private` for one. `start` and `end` in milliseconds. */
export interface PushChannel { id: string, type: 'shared' | 'private', userId: number, start: number, end: number }

/** As it reaches a client, docs/bitrix24/pull.md. */
export interface PushMessage { mid: string, body: { module_id: string, command: string, params: unknown, extra: object } }

interface Client { channels: readonly string[], hear: (message: PushMessage) => void, drop: () => void }

/** The user id of the channel that all share. */
export const everybody = 0

/**
 * The app's own channels and who listens to them. They carry what the app itself sends; the portal's chat messages
 * (module `im`) never come here.
 */
export class PushChannels {
  /** While down nobody can connect. */
  isDown = false
  private readonly channels = new Map<number, PushChannel>()
  private readonly clients = new Set<Client>()
  private sent = 0

  constructor(private readonly now: () => number) {}

  /** The channel of a user (or of everybody): the one that still lives, else a new one. */
  channel(userId = everybody): PushChannel {
    const known = this.channels.get(userId)
    if (known && known.end > this.now()) return known
    const start = this.now()
    const made: PushChannel = {
      id: crypto.randomUUID().replaceAll('-', ''), type: userId === everybody ? 'shared' : 'private', userId, start,
      end: start + channelLife * 1000
    }
    this.channels.set(userId, made)
    return made
  }

  /** Whether a client may connect to all of these. */
  areOpen(ids: readonly string[]): boolean {
    const open = [...this.channels.values()].filter(({ end }) => end > this.now()).map(({ id }) => id)
    return ids.length > 0 && ids.every(id => open.includes(id))
  }

  /** How many clients listen. */
  get listening(): number {
    return this.clients.size
  }

  /** `drop` is called when the server goes down. Gives back the end of it. */
  listen(channels: readonly string[], hear: Client['hear'], drop: Client['drop'] = () => undefined): () => void {
    const client = { channels, hear, drop }
    this.clients.add(client)
    return () => void this.clients.delete(client)
  }

  publish(userId: number, { module_id, command, params }: { module_id: string, command: string, params: unknown }): void {
    const { id } = this.channel(userId)
    const extra = { server_time_unix: this.now() / 1000, server_name: 'relay.bitrix24.example', revision_web: 19, revision_mobile: 3 }
    const mid = String(++this.sent).padStart(14, '0')
    for (const { channels, hear } of this.clients) {
      if (channels.includes(id)) hear({ mid, body: structuredClone({ module_id, command, params, extra }) })
    }
  }

  setDown(down: boolean): void {
    this.isDown = down
    if (down) this.clear()
  }

  /** Forgets all channels and throws out who listens. */
  clear(): void {
    const clients = [...this.clients]
    this.clients.clear()
    this.channels.clear()
    for (const { drop } of clients) drop()
  }
}
