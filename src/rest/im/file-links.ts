import { failed, wordless, type Outcome } from '../../domain/outcome'
import { batchLimit, type Portal, type RequestOptions } from '../../portal/portal'
import { grantedScopes } from '../app/scopes'
import { driveFileLink, fileLink } from './files'

/** Gives an address for a file, a fresh one each time: it lives no longer than the token in it. */
export type FileLinks = (fileId: number, options: RequestOptions) => Promise<Outcome<string>>

interface Wish { fileId: number, settle: (outcome: Outcome<string>) => void }

/** Milliseconds in which wishes gather for one request. */
const gathering = 40

/**
 * With the scope `disk`, what is wanted in the same moment is asked for in one batch; without, each file needs a request of
 * its own. Whether it was granted is asked once, unless no answer comes.
 */
export function fileLinks(portal: Portal, dialogId: string): FileLinks {
  const wishes: Wish[] = []
  let hasDrive: Promise<boolean> | undefined

  const ask = (fileId: number, options: RequestOptions) => portal.ask(fileLink({ dialogId, fileId }), options)

  async function askGathered() {
    const now = wishes.splice(0, batchLimit)
    if (wishes.length) setTimeout(askGathered, gathering)
    const outcome = await portal.askAll(now.map(({ fileId }) => driveFileLink(fileId)), { yieldsToLoad: true })
    now.forEach(({ settle }, at) => settle(outcome.ok ? outcome.value[at] ?? failed(wordless('unreadable', 'disk.file.get')) : outcome))
  }

  function askTogether(fileId: number): Promise<Outcome<string>> {
    return new Promise((settle) => {
      wishes.push({ fileId, settle })
      if (wishes.length === 1) setTimeout(askGathered, gathering)
    })
  }

  async function askForDrive(): Promise<boolean> {
    const scopes = await portal.ask(grantedScopes(), { yieldsToLoad: true })
    if (!scopes.ok) hasDrive = undefined
    return scopes.ok && scopes.value.includes('disk')
  }

  return async (fileId, options) => {
    if (!options.yieldsToLoad) return ask(fileId, options)
    hasDrive ??= askForDrive()
    if (!await hasDrive) return ask(fileId, options)
    const outcome = await askTogether(fileId)
    // Drive may know the file under another number than the chat does.
    return outcome.ok || outcome.problem.kind === 'busy' || options.signal?.aborted ? outcome : ask(fileId, options)
  }
}
