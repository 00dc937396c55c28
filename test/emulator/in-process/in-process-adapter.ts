import { AxiosError, AxiosHeaders, CanceledError, type AxiosAdapter, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios'
import type { Emulator } from '../emulator'
import type { RestReply } from '../rest/rest'

/** Takes the SDK's HTTP client off the network: its requests go to the emulator, its failures look as in a browser. */
export function inProcessAdapter(emulator: Emulator, address: string): AxiosAdapter {
  return async (config) => {
    const url = new URL(config.url ?? '', emulator.world.origin)
    const { auth, ...params } = JSON.parse(String(config.data ?? '{}')) as Record<string, unknown>
    const method = decodeURIComponent(url.pathname.replace(/^\/rest\//, ''))
    const uploading = emulator.faults.takeUpload(method)
    if (uploading) await waited({ delay: uploading }, config)
    const reply = emulator.call({ method, params, auth, address, requestId: url.searchParams.get('bx24_request_id') ?? '' })
    await waited({ ...reply, delay: reply.delay + (reply.spread ?? 0) }, config)
    if (reply.lost && reply.lost !== 'short') throw new AxiosError('Network Error', AxiosError.ERR_NETWORK, config)
    return settled(reply, config)
  }
}

/** Waits for `slow`, or for ever; the client's own timeout and its cancelling end the wait. */
function waited({ delay, lost }: Pick<RestReply, 'delay' | 'lost'>, config: InternalAxiosRequestConfig): Promise<void> {
  return new Promise((resolve, reject) => {
    const timers: ReturnType<typeof setTimeout>[] = []
    const cancelled = () => finish(() => reject(new CanceledError('canceled', config)))
    const finish = (then: () => void) => {
      for (const timer of timers) clearTimeout(timer)
      config.signal?.removeEventListener?.('abort', cancelled)
      then()
    }
    if (config.signal?.aborted) return cancelled()
    config.signal?.addEventListener?.('abort', cancelled)
    if (lost !== 'never' && !delay) return finish(resolve)
    if (lost !== 'never') timers.push(setTimeout(() => finish(resolve), delay))
    const timedOut = () => reject(new AxiosError('timeout exceeded', AxiosError.ECONNABORTED, config))
    if (config.timeout) timers.push(setTimeout(() => finish(timedOut), config.timeout))
  })
}

/** A copy over JSON, so that nobody holds on to the world's own objects. */
function settled(reply: RestReply, config: InternalAxiosRequestConfig): AxiosResponse {
  const text = JSON.stringify(reply.body)
  const data: unknown = reply.html ?? (reply.lost === 'short' ? text.slice(0, text.length / 2) : JSON.parse(text))
  const response: AxiosResponse = { data, status: reply.status, statusText: '', headers: new AxiosHeaders(), config }
  if (reply.status < 300) return response
  const code = reply.status >= 500 ? AxiosError.ERR_BAD_RESPONSE : AxiosError.ERR_BAD_REQUEST
  throw new AxiosError(`Request failed with status code ${reply.status}`, code, config, undefined, response)
}
