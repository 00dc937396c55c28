import type { FileOptions, FileSource } from '../../domain/files/file-source'
import type { ChatFile } from '../../domain/messages/message'
import { done, failed, type Outcome, type Problem } from '../../domain/outcome'
import type { Portal } from '../../portal/portal'
import { wait } from '../../lib/time/delay'
import { keptBlobs, type KeptBlobs } from '../../lib/browser/kept-blobs'
import { newestFirst, type Queue } from '../../lib/queue'
import { fetchFile } from './file-bytes'
import { fileLinks, type FileLinks } from './file-links'

/** Files under way by themselves at a time. */
const atOnce = 3
/** Bytes of pictures that were shown lately and may come into sight again. */
const most = 24 * 1024 ** 2
/** Milliseconds to leave a busy portal alone, each time twice as long. */
const rest = { first: 10_000, longest: 160_000 }
/** So long, in ms, one refusal stands for all files of a dialog that the user is not in. */
const deniedFor = 60_000

interface Dialog {
  links: FileLinks
  /** The portal refused a file of this dialog just now. */
  denied?: { problem: Problem, until: number } | undefined
}

/** What all parts of a page that show files have together. */
interface Page {
  queue: Queue
  kept: KeptBlobs
  dialogs: Map<string, Dialog>
  /** Until then, in ms, nothing is asked for by itself. */
  quietUntil: number
}

const pages = new WeakMap<Portal, Page>()

function pageOf(portal: Portal): Page {
  const page = pages.get(portal) ?? { queue: newestFirst(atOnce), kept: keptBlobs(most), dialogs: new Map<string, Dialog>(), quietUntil: 0 }
  pages.set(portal, page)
  return page
}

function dialogOf({ dialogs }: Page, portal: Portal, dialogId: string): Dialog {
  const dialog = dialogs.get(dialogId) ?? { links: fileLinks(portal, dialogId) }
  dialogs.set(dialogId, dialog)
  return dialog
}

interface Surroundings {
  /** Pictures of the conversation, in its order. */
  pictures: () => readonly ChatFile[]
  /** The user is in the chat; `undefined` where that is not known. */
  isMember: () => boolean | undefined
}

/** The files of one dialog. */
export function fileSource(portal: Portal, dialogId: string, { pictures, isMember }: Surroundings): FileSource {
  const { origin } = portal.opening
  const page = pageOf(portal)
  const dialog = dialogOf(page, portal, dialogId)

  /** A link whose token ran out in the meantime is asked for once more. */
  async function fetchOnce(file: ChatFile, options: FileOptions, yieldsToLoad: boolean, isAgain = false): Promise<Outcome<Blob>> {
    const link = await dialog.links(file.id, { signal: options.signal, yieldsToLoad })
    if (!link.ok) return link
    const outcome = await fetchFile({ link: link.value, origin, name: file.name, size: file.size }, options)
    if (outcome.ok || outcome.problem.kind !== 'signed-out' || isAgain) return outcome
    return fetchOnce(file, options, yieldsToLoad, true)
  }

  /** Who is not in the chat is refused each of its files: one refusal is enough to know. A member may lack a right to a single one. */
  async function fetchUnlessDenied(file: ChatFile, options: FileOptions): Promise<Outcome<Blob>> {
    if (isMember() !== false) dialog.denied = undefined
    if (dialog.denied && Date.now() < dialog.denied.until) return failed(dialog.denied.problem)
    const outcome = await fetchOnce(file, options, true)
    const isDenied = !outcome.ok && outcome.problem.kind === 'access-denied' && isMember() === false
    dialog.denied = isDenied ? { problem: outcome.problem, until: Date.now() + deniedFor } : undefined
    return outcome
  }

  async function byItself(file: ChatFile, options: FileOptions): Promise<Outcome<Blob>> {
    const known = page.kept.get(file.id)
    if (known) return done(known)
    for (let pause = rest.first; ; pause = Math.min(2 * pause, rest.longest)) {
      await wait(Math.min(page.quietUntil - Date.now(), rest.longest), options.signal)
      const outcome = await page.queue.run(() => fetchUnlessDenied(file, options), options.signal)
      if (outcome.ok) page.kept.put(file.id, outcome.value)
      if (outcome.ok || outcome.problem.kind !== 'busy') return outcome
      page.quietUntil = Math.max(page.quietUntil, Date.now() + pause)
    }
  }

  async function asked(file: ChatFile, options: FileOptions): Promise<Outcome<Blob>> {
    const outcome = await fetchOnce(file, options, false)
    if (outcome.ok) dialog.denied = undefined
    return outcome
  }

  return { byItself, asked, pictures }
}
