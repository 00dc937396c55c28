import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { builtFiles } from '../../browser/support/servers'

/** What goes wrong in the page, as a script of the app's own server: WebKit's driver tells nobody of its console. */
const watch = `window.relayErrors = []
const note = what => window.relayErrors.push(String(what))
addEventListener('error', event => note(event.message))
addEventListener('unhandledrejection', event => note(event.reason))
addEventListener('securitypolicyviolation', event => note(event.violatedDirective + ' ' + event.blockedURI))
`

declare global {
  interface Window { relayErrors?: string[] }
}

/** The built files with that script before all others, in a folder that `clear` takes away. */
export async function watchedFiles(): Promise<{ folder: string, clear(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'relay-dist-'))
  await cp(builtFiles, folder, { recursive: true })
  await writeFile(path.join(folder, 'watch.js'), watch)
  for (const page of ['index.html', 'install.html']) {
    const file = path.join(folder, page)
    await writeFile(file, (await readFile(file, 'utf8')).replace('<script', '<script src="./watch.js"></script>\n    <script'))
  }
  return { folder, clear: () => rm(folder, { recursive: true }) }
}
