import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Plugin } from 'vite'

/** The list that Vite writes beside the pages (`build.license`). Plain text, so that every server sends it as something to read. */
export const licensesFile = 'licenses.txt'

/** Vite lists what the scripts bundle. What is missing there: Relay itself, and what the style sheets are made from. */
export const completeLicenses: Plugin = {
  name: 'relay-complete-licenses',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const list = bundle[licensesFile]
      if (list?.type !== 'asset') throw new Error(`Vite wrote no ${licensesFile}.`)
      list.source = licensesText(ownLicense(), [...entriesOf(String(list.source)), entryOf('tailwindcss')])
    }
  }
}

/** Relay's licence first, then the packages by name. @param entries each begins with `## name - version (licence)` */
export function licensesText(own: string, entries: string[]): string {
  return `# Relay\n\n${own.trim()}\n\n# Bundled packages\n\n${[...entries].sort().join('\n\n')}\n`
}

/** The entries of Vite's list, without its title. */
export function entriesOf(list: string): string[] {
  return list.split(/^(?=## )/m).slice(1).map(entry => entry.trim())
}

function ownLicense(): string {
  return readFileSync(path.resolve(import.meta.dirname, '../LICENSE'), 'utf8')
}

function entryOf(name: string): string {
  const file = createRequire(import.meta.url).resolve(`${name}/package.json`)
  const { version, license } = JSON.parse(readFileSync(file, 'utf8')) as { version: string, license: string }
  return `## ${name} - ${version} (${license})\n\n${readFileSync(path.join(path.dirname(file), 'LICENSE'), 'utf8').trim()}`
}
