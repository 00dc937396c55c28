import type { FileOptions, FileSource } from '../../domain/files/file-source'
import type { ChatFile } from '../../domain/messages/message'
import type { Outcome } from '../../domain/outcome'
import type { Portal } from '../../portal/portal'
import { wait } from '../../lib/delay'
import { keptBlobs, type KeptBlobs } from '../../lib/kept-blobs'
import { newestFirst, type Queue } from '../../lib/queue'
import { fetchFile } from './file-bytes'
import { fileLinks } from './file-links'

/** Files under way by themselves at a time. */
const atOnce = 3
/** Bytes of pictures that were shown lately and may come into sight again. */
const most = 24 * 1024 ** 2
/** Milliseconds to leave a busy portal alone, each time twice as long. */
const rest = { first: 10_000, longest: 160_000 }

/** What all dialogs of a page have together. */
interface Shared {
  queue: Queue
  kept: KeptBlobs
  /** Until then, in ms, nothing is asked for by itself. */
  quietUntil: number
}

const shared = new WeakMap<Portal, Shared>()

function sharedOf(portal: Portal): Shared {
  const known = shared.get(portal) ?? { queue: newestFirst(atOnce), kept: keptBlobs(most), quietUntil: 0 }
  shared.set(portal, known)
  return known
}

/** The files of one dialog. `pictures`: those of the conversation, in their order. */
export function fileSource(portal: Portal, dialogId: string, pictures: () => readonly ChatFile[]): FileSource {
  const { origin } = portal.opening
  const page = sharedOf(portal)
  const links = fileLinks(portal, dialogId)

  /** A link whose token ran out in the meantime is asked for once more. */
  async function fetchOnce(file: ChatFile, options: FileOptions, yieldsToLoad: boolean, isAgain = false): Promise<Outcome<Blob>> {
    const link = await links(file.id, { signal: options.signal, yieldsToLoad })
    if (!link.ok) return link
    const outcome = await fetchFile({ link: link.value, origin, name: file.name }, options)
    if (outcome.ok || outcome.problem.kind !== 'signed-out' || isAgain) return outcome
    return fetchOnce(file, options, yieldsToLoad, true)
  }

  async function byItself(file: ChatFile, options: FileOptions): Promise<Outcome<Blob>> {
    const known = page.kept.get(file.id)
    if (known) return { ok: true, value: known }
    for (let pause = rest.first; ; pause = Math.min(2 * pause, rest.longest)) {
      await wait(page.quietUntil - Date.now(), options.signal)
      const outcome = await page.queue.run(() => fetchOnce(file, options, true), options.signal)
      if (outcome.ok) page.kept.put(file.id, outcome.value)
      if (outcome.ok || outcome.problem.kind !== 'busy') return outcome
      page.quietUntil = Math.max(page.quietUntil, Date.now() + pause)
    }
  }

  return { byItself, asked: (file, options) => fetchOnce(file, options, false), pictures }
}
