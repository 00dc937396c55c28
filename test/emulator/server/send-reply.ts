import type { IncomingMessage, ServerResponse } from 'node:http'
import { disposition } from '../rest/download'
import type { RestReply } from '../rest/rest'

/**
 * What a browser needs to see on every answer, errors included: without it a 401 reads as "no network"
 * (docs/bitrix24/jssdk.md#32-cors-the-emulator-must-send).
 */
export const cors = { 'access-control-allow-origin': '*' }

/** The body of an answer and the headers that describe it. */
export function contentOf({ body, html, file }: RestReply): { bytes: Uint8Array, headers: Record<string, string> } {
  if (html !== undefined) return { bytes: Buffer.from(html), headers: { 'content-type': 'text/html' } }
  if (!file) return { bytes: Buffer.from(JSON.stringify(body)), headers: { 'content-type': 'application/json; charset=utf-8' } }
  const headers = { 'content-type': file.mime, 'content-disposition': disposition(file.name), 'x-content-type-options': 'nosniff' }
  return { bytes: file.bytes, headers }
}

/** Sends an answer, or loses it as its faults want. */
export async function send(req: IncomingMessage, res: ServerResponse, reply: RestReply): Promise<void> {
  if (reply.delay) await waited(reply.delay)
  if (reply.lost === 'never' || res.destroyed) return
  if (reply.lost === 'before-headers') return void req.socket.destroy()
  const { bytes, headers } = contentOf(reply)
  const half = Math.ceil(bytes.length / 2)
  const length = reply.lost === 'short' ? half : bytes.length
  res.writeHead(reply.status, { ...cors, ...headers, 'content-length': length })
  if (reply.lost === 'after-headers') return drop(res, bytes.subarray(0, 1))
  if (reply.lost === 'half') return drop(res, bytes.subarray(0, half))
  await inPieces(res, bytes.subarray(0, length), reply.spread ?? 0)
}

/** A piece gets out, then the connection is gone. */
function drop(res: ServerResponse, piece: Uint8Array): void {
  res.write(piece, () => res.destroy())
}

const pieces = 10

async function inPieces(res: ServerResponse, bytes: Uint8Array, spread: number): Promise<void> {
  const size = spread ? Math.ceil(bytes.length / pieces) : bytes.length
  for (let at = 0; at < bytes.length && !res.destroyed; at += size) {
    if (spread) await waited(spread / pieces)
    res.write(bytes.subarray(at, at + size))
  }
  res.end()
}

export function waited(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}
