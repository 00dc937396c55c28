import { patience } from '../../lib/patience'
import { readUrl } from '../../lib/text/read-url'
import { done, failed, wordless, type Outcome, type Problem, type ProblemKind } from '../../domain/outcome'
import { downloadMethod } from '../../domain/files/file-fault'
import { endingOf } from '../../domain/files/file-kind'
import type { FileOptions } from '../../domain/files/file-source'
import { fieldsOf, textOf } from '../wire/read'

/** Milliseconds without a single byte after which a download counts as broken off. */
const silence = 15_000

interface Wanted {
  /** Of `fileLink` or `driveFileLink`; the portal may leave its own address out. */
  link: string
  /** Where the portal is; nothing is fetched from anywhere else. */
  origin: string
  name: string
  /** In bytes, 0 where it is not known. */
  size: number
}

/**
 * Fetches what a link with a token leads to (docs/bitrix24/im.md#showing). Cookies stay at home, and an answer that sends us to
 * another address ends it. `signed-out`: the token in the link ran out, a fresh link helps.
 */
export async function fetchFile({ link, origin, name, size }: Wanted, { signal, onProgress }: FileOptions): Promise<Outcome<Blob>> {
  const address = link ? readUrl(link, origin) : undefined
  if (address?.origin !== origin) return failed(wordless('refused', downloadMethod))
  const waiting = patience(silence, signal)
  try {
    const answer = await fetch(address.href, {
      signal: waiting.signal, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'error'
    })
    waiting.renew()
    if (!answer.ok) return failed(await refusalOf(answer))
    const bytes = await readBody(answer, size, waiting.renew, onProgress)
    return await isPage(answer, bytes, name) ? failed(wordless('unreadable', downloadMethod)) : done(bytes)
  } catch {
    return failed(wordless(signal.aborted ? 'cancelled' : 'no-answer', downloadMethod))
  } finally {
    waiting.end()
  }
}

/** Without being signed in, the portal sends its login page and says that all is well. */
async function isPage(answer: Response, bytes: Blob, name: string): Promise<boolean> {
  if (!/^text\/html\b/i.test(answer.headers.get('content-type') ?? '') || /^x?html?$/.test(endingOf(name))) return false
  return /^\s*</.test(await bytes.slice(0, 256).text())
}

async function refusalOf(answer: Response): Promise<Problem> {
  const body = fieldsOf(await answer.json().catch(() => undefined))
  const words = { code: textOf(body?.error), description: textOf(body?.errordescription) }
  const kind = kindOf(answer.status, words.code)
  return { ...wordless(kind, downloadMethod), ...words, ...kind === 'refused' && gone.has(words.code) ? { refusal: 'no-file' } : {} }
}

/** What the address answers for a file that is deleted. */
const gone = new Set(['ERROR_NOT_FOUND', 'FILE_NOT_FOUND'])

function kindOf(status: number, code: string): ProblemKind {
  if (status === 401 || /^(expired|invalid)_token$/.test(code)) return 'signed-out'
  if (status === 403) return 'access-denied'
  if (status === 429 || code === 'QUERY_LIMIT_EXCEEDED' || code === 'OPERATION_TIME_LIMIT') return 'busy'
  return status >= 500 ? 'no-answer' : 'refused'
}

/** `size`: fewer bytes are a file that was cut off, however the answer ends. */
async function readBody(answer: Response, size: number, onBytes: () => void, onProgress?: (part: number) => void): Promise<Blob> {
  const whole = size || Number(answer.headers.get('content-length'))
  const reader = answer.body?.getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    onBytes()
    parts.push(read.value)
    length += read.value.length
    if (whole > 0) onProgress?.(Math.min(1, length / whole))
  }
  if (length < whole && (size || !answer.headers.get('content-encoding'))) throw new Error('The file ended before its end')
  return new Blob(parts, { type: 'application/octet-stream' })
}
