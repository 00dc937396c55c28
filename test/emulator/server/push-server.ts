import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Emulator } from '../emulator'
import { channelsOf } from './push-channels'
import { pushPath } from './push-path'

/** Close codes that the SDK's pull client tells apart. */
const closing = { wrongChannel: 4010, down: 1001, unsupported: 1003 }

export interface HttpServer { on(event: 'upgrade', listener: (req: IncomingMessage, socket: Duplex, head: Buffer) => void): unknown }

/** The push server beside a portal's HTTP server: version 5, JSON-RPC over WebSockets. Other upgrades are left alone. */
export function servePush(server: HttpServer, emulator: Emulator): void {
  const sockets = new WebSocketServer({ noServer: true })
  server.on('upgrade', (req, socket, head) => {
    const url = new URL(req.url ?? '/', 'http://emulator.invalid')
    if (url.pathname !== pushPath) return
    if (emulator.push.isDown) {
      socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n')
      return
    }
    sockets.handleUpgrade(req, socket, head, client => connected(emulator, client, url.searchParams))
  })
}

function connected({ push }: Emulator, client: WebSocket, query: URLSearchParams): void {
  const token = query.get('token')
  const channels = token === null ? (query.get('CHANNEL_ID') ?? '').split('/').filter(Boolean) : channelsOf(token)
  if (query.get('jsonRpc') !== 'true') return client.close(closing.unsupported, 'JSON-RPC only')
  if (!push.areOpen(channels)) return client.close(closing.wrongChannel, 'Wrong channel id')
  const end = push.listen(channels, ({ mid, body }) => {
    client.send(JSON.stringify({ jsonrpc: '2.0', method: 'incoming.message', params: { mid, body, sender: { type: 2 } } }))
  }, () => client.close(closing.down, 'Server is going down'))
  client.on('close', end)
  // A connection that breaks is also closed; without a listener the error would end the process.
  client.on('error', () => undefined)
}
