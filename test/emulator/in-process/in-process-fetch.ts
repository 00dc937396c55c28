import type { Emulator } from '../emulator'
import { parsePhpQuery } from '../rest/php-query'
import { readWebhookPath } from '../rest/webhooks'
import { contentOf } from '../server/send-reply'
import type { RestReply } from '../rest/rest'

/** The network in the place of `fetch`, as far as the portal's links to files go: `vi.stubGlobal('fetch', inProcessFetch(emulator))`. */
export function inProcessFetch(emulator: Emulator): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const url = new URL(request.url)
    if (url.origin !== new URL(emulator.world.origin).origin) throw new TypeError('Failed to fetch')
    const path = decodeURIComponent(url.pathname.slice('/rest/'.length)).replace(/\.json$|\/$/, '')
    const { method, webhook } = readWebhookPath(path) ?? { method: path }
    const { auth, ...params } = parsePhpQuery(url.search.slice(1))
    const reply = emulator.call({ method, params, auth, ...(webhook ? { webhook } : {}), requestId: '', address: 'in-process fetch' })
    await passed(reply, request.signal)
    return response(reply)
  }
}

/** For ever, where the answer never comes. */
function passed({ delay, lost }: RestReply, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const give = () => reject(new DOMException('The operation was aborted.', 'AbortError'))
    if (signal.aborted) return give()
    signal.addEventListener('abort', give)
    if (lost === 'before-headers') reject(new TypeError('Failed to fetch'))
    else if (lost !== 'never') setTimeout(resolve, delay)
  })
}

function response(reply: RestReply): Response {
  const { bytes, headers } = contentOf(reply)
  const half = bytes.subarray(0, Math.ceil(bytes.length / 2))
  const isCut = reply.lost === 'half' || reply.lost === 'after-headers'
  const sent = reply.lost === 'after-headers' ? bytes.subarray(0, 1) : isCut || reply.lost === 'short' ? half : bytes
  const length = String(reply.lost === 'short' ? half.length : bytes.length)
  return new Response(streamOf(sent, { isCut, spread: reply.spread ?? 0 }), { status: reply.status, headers: { ...headers, 'content-length': length } })
}

/** In ten pieces over `spread` milliseconds; where it is cut the connection breaks after them. */
function streamOf(bytes: Uint8Array, { isCut, spread }: { isCut: boolean, spread: number }): ReadableStream<Uint8Array> {
  const size = spread ? Math.max(1, Math.ceil(bytes.length / 10)) : Math.max(1, bytes.length)
  let at = 0
  return new ReadableStream({
    async pull(controller) {
      if (at >= bytes.length) return isCut ? controller.error(new TypeError('network error')) : controller.close()
      if (spread) await new Promise(resolve => setTimeout(resolve, spread / 10))
      controller.enqueue(bytes.subarray(at, at + size))
      at += size
    }
  })
}
