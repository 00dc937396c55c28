import type { B24Frame } from '@bitrix24/b24jssdk'
import { randomId } from '../../lib/text/random-id'
import { asMap } from './as-map'

type HttpClient = ReturnType<B24Frame['getHttpClient']>['ajaxClient']

/** One request as it stands on the wire. */
export interface GuardedRequest {
  /** Goes into the address as `bx24_request_id`; the same for the replay after a renewed token. */
  readonly id: string
  /** True while the portal may be working on it: it was sent, and no answer to it has come. */
  onTheWire: boolean
  /** From now on nothing is sent for it any more, and what is under way is dropped. */
  abandon(): void
  /** The SDK is through with it. */
  end(): void
}

/** Hears which part of a request is on its way, from 0 to 1. */
type Progress = (part: number) => void

/**
 * Follows requests by their id below the SDK, which can neither cancel a call nor tell whether it was sent:
 * it may still be waiting for a new token when our deadline passes, and would send the write minutes later.
 */
export function guardRequests(client: HttpClient) {
  const running = new Map<string, GuardedRequest & { aborter: AbortController, onProgress: Progress | undefined }>()
  const requestOf = (url: string | undefined) => running.get(/bx24_request_id=([^&]+)/.exec(url ?? '')?.[1] ?? '')

  client.interceptors.request.use((config) => {
    const request = requestOf(config.url)
    if (!request) return config
    request.aborter.signal.throwIfAborted()
    request.onTheWire = true
    const { onProgress } = request
    // Its deadline is not the client's, which would end a long upload in the midst of it.
    const upload = onProgress ? { timeout: 0, onUploadProgress: ({ progress = 0 }: { progress?: number }) => onProgress(progress) } : {}
    return { ...config, ...upload, signal: request.aborter.signal }
  })
  client.interceptors.response.use(withTime, (error: { config?: { url?: string }, response?: { status: number } }) => {
    const request = requestOf(error.config?.url)
    // The portal answers 401 before it does anything, and the SDK then waits for a new token.
    if (request && error.response?.status === 401) request.onTheWire = false
    return Promise.reject(error)
  })

  return function begin(onProgress?: Progress): GuardedRequest {
    const id = randomId()
    const aborter = new AbortController()
    const request = { id, aborter, onProgress, onTheWire: false, abandon: () => aborter.abort(), end: () => running.delete(id) }
    running.set(id, request)
    return request
  }
}

/** The SDK throws where an answer has no `time`. Nothing here needs it, and a confirmed write would count as lost. */
function withTime<T extends { data: unknown }>(answer: T): T {
  const data = asMap(answer.data)
  if (data && 'result' in data && !asMap(data['time'])) data['time'] = {}
  return answer
}
