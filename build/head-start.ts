import path from 'node:path'
import { minifySync, runnerImport, type Plugin, type Rolldown } from 'vite'
import { crmTabs } from '../src/domain/crm-item.ts'
import { loadFailed } from '../src/ui/page/load-failed.ts'
import { views, withImports } from './first-files.ts'
import type * as FirstRequest from './first-request.ts'

/** Files by placement; `*` stands for the language. */
export type FilesAhead = Readonly<Record<string, readonly string[]>>

/**
 * Puts a script into the page that asks the portal, while the app's own code is still on its way, what the page is opened for,
 * and has the browser fetch the view and its words beside that code. Otherwise they would be a round of files of their own.
 * The one request that a card waits for leaves then as well.
 */
export const headStart: Plugin = {
  name: 'relay-head-start',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: async (html, { bundle = {} }) => {
      const script = headStartScript(filesAhead(bundle), languagesIn(Object.keys(bundle)), await commandsAhead())
      return html.replace('    <script type="module"', line => `    <script>${script}</script>\n${line}`)
    }
  }
}

/** What each placement needs beside what every page loads. @throws where a view or its words are no longer files of their own */
export function filesAhead(bundle: Rolldown.OutputBundle): FilesAhead {
  const chunks = Object.values(bundle).filter(file => file.type === 'chunk')
  const own = (view: string) => {
    const first = chunks.find(({ moduleIds }) => moduleIds.some(id => id.endsWith(view)))
    const entry = chunks.find(({ isEntry, fileName }) => isEntry && /index-/.test(fileName))
    if (!first || !entry) throw new Error(`${view} has no file of its own: see build/head-start.ts.`)
    const always = withImports([entry], chunks)
    return withImports([first], chunks).filter(file => !always.includes(file)).map(({ fileName }) => fileName)
  }
  const words = (area: string) => {
    const english = chunks.find(({ fileName }) => fileName.startsWith(`assets/en-${area}-`))
    if (!english) throw new Error(`The words of ${area} have no file of their own: see build/head-start.ts.`)
    return english.fileName.replace('/en-', '/*-')
  }
  const operator = [...own(views.operator), words('common'), words('operator')]
  return {
    IM_CONTEXT_MENU: [...own(views.share), words('common'), words('share')],
    ...Object.fromEntries(Object.keys(crmTabs).map(placement => [placement, operator]))
  }
}

/** Of the app's own code, which this configuration cannot import: its imports name no file endings. */
async function commandsAhead(): Promise<Record<string, string>> {
  const options = { root: import.meta.dirname, configFile: false, logLevel: 'error' } as const
  const { module } = await runnerImport<typeof FirstRequest>(path.join(import.meta.dirname, 'first-request.ts'), options)
  return module.firstCommands()
}

function languagesIn(files: string[]): string[] {
  return files.flatMap(file => /^assets\/(\w+)-common-/.exec(file)?.[1] ?? [])
}

/** The text of the script. */
export function headStartScript(files: FilesAhead, languages: readonly string[], commands: Readonly<Record<string, string>>): string {
  const given = [files, languages, commands].map(part => JSON.stringify(part))
  const parts = [`(${watchCode.toString()})(${loadFailed.toString()})`, `(${startAhead.toString()})(${given.join()})`]
  const { code } = minifySync('head-start.js', parts.join(';'))
  return code.trim()
}

/** Runs in the page. Where the app's own code cannot be fetched, nothing else could say so. */
export function watchCode(tell: () => void): void {
  window.addEventListener('error', ({ target }) => {
    // Other scripts in the page are a browser extension's.
    if (target instanceof HTMLScriptElement && target.type === 'module') tell()
  }, true)
}

/**
 * Runs in the page; stands alone, since its text is put there. The SDK makes its own handshake later on, so whatever is wrong
 * with this one is passed over. What the portal says to the first one only, that it is the app's first run, is kept for
 * `src/portal/connect.ts` (docs/bitrix24/frame.md#h6).
 *
 * @param files to fetch, by placement
 * @param languages that there are words in
 * @param commands of the request that a card opens with, by placement, as JSON text with `{id}`. Its answer is kept for
 * `src/portal/requests/asked-ahead.ts`
 */
export function startAhead(files: FilesAhead, languages: readonly string[], commands: Readonly<Record<string, string>>): void {
  const [domain, protocol, sid] = window.name.split('|')
  // The installer is opened once.
  if (!domain || !sid || window.parent === window || location.pathname.endsWith('/install.html')) return
  const origin = `http${protocol === '1' ? 's' : ''}://${domain}`
  const key = 'relayAhead'
  const hear = ({ origin: from, data }: MessageEvent<unknown>) => {
    if (from !== origin || typeof data !== 'string' || !data.startsWith(`${key}:`)) return
    window.removeEventListener('message', hear)
    try {
      const said = JSON.parse(data.slice(key.length + 1)) as Record<'PLACEMENT' | 'LANG' | 'FIRST_RUN' | 'AUTH_ID' | 'INSTALL', unknown> & {
        PLACEMENT_OPTIONS?: string | { ID?: unknown }
      }
      if (said.FIRST_RUN) window.relayFirstRun = true
      const placement = String(said.PLACEMENT)
      fetchAll(placement, String(said.LANG).toLowerCase())
      const options = said.PLACEMENT_OPTIONS
      const id = (typeof options === 'string' ? JSON.parse(options) as { ID?: unknown } : options)?.ID
      // What `src/domain/entry.ts` takes for no id, such as a list with one in it, is asked for by nobody.
      const isCard = Object.hasOwn(commands, placement) && typeof id !== 'object' && /^[1-9]\d{0,14}$/.test(String(id))
      if (said.AUTH_ID && isCard && !said.INSTALL) ask(commands[placement]!.replaceAll('{id}', String(id)), said.AUTH_ID)
    } catch {}
  }
  const ask = (cmd: string, auth: unknown) => {
    // The token goes where it came from.
    const answer = fetch(`${origin}/rest/batch`, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: `{"halt":0,"cmd":${cmd},"auth":${JSON.stringify(auth)}}`
    }).then(found => found.json()).catch(() => undefined) as Promise<unknown>
    window.relayAhead = { cmd, asked: Date.now(), answer }
  }
  const fetchAll = (placement: string, named: string) => {
    const language = languages.find(code => code === named) ?? (named === 'in' ? 'hi' : 'en')
    for (const file of Object.hasOwn(files, placement) ? files[placement]! : []) {
      const link = document.createElement('link')
      link.rel = 'modulepreload'
      link.crossOrigin = ''
      link.href = `./${file.replace('*', language)}`
      document.head.append(link)
    }
  }
  window.addEventListener('message', hear)
  try {
    window.parent.postMessage(`getInitData:${key}:${sid}`, origin)
  } catch {}
}
