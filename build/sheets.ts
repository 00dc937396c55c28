import { createHash } from 'node:crypto'
import type { Plugin, Rolldown } from 'vite'
import { views, withImports } from './first-files.ts'
import { slimSheet } from './styles.ts'

/**
 * Makes two style sheets of one: a small one with what the two views need that people wait for, which the page names, and the
 * whole, which `src/ui/page/all-styles.ts` fetches with the first part that is shown later. The whole holds the small one's
 * rules too, in the same order, so it says the same about what is on screen already.
 */
export const twoSheets: Plugin = {
  name: 'relay-two-sheets',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const [sheet, ...others] = Object.values(bundle).filter(file => file.type === 'asset' && file.fileName.endsWith('.css')) as Rolldown.OutputAsset[]
      if (!sheet || others.length > 0) return this.error('The build has not one style sheet, as build/sheets.ts expects.')
      const chunks = Object.values(bundle).filter(file => file.type === 'chunk')
      // A browser would be sent for a file that is not there, and the part that asked for it would not be shown.
      const naming = chunks.find(({ code }) => code.includes(sheet.fileName.replace(/^.*\//, '')))
      if (naming) return this.error(`${naming.fileName} names the style sheet, which gets other names: see cssCodeSplit in vite.config.ts.`)
      const pages = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.html')) as Rolldown.OutputAsset[]
      const emit = (name: string, of: Rolldown.OutputChunk[]) => {
        const texts = [...of.map(({ code }) => code), ...pages.map(({ source }) => String(source))].join('\n')
        const source = slimSheet(String(sheet.source), texts, sheet.fileName)
        const fileName = `assets/${name}-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.css`
        this.emitFile({ type: 'asset', fileName, source })
        return fileName
      }
      const [first, all] = [emit('first', firstChunks(chunks)), emit('all', chunks)]
      for (const page of pages) page.source = withSheets(String(page.source), sheet.fileName, first, all)
      Reflect.deleteProperty(bundle, sheet.fileName)
    }
  }
}

/** What is in the page before anything is pressed: the entry, the share and the operator view, and all that comes with them. */
export function firstChunks<T extends Pick<Rolldown.OutputChunk, 'fileName' | 'isEntry' | 'imports' | 'moduleIds'>>(chunks: readonly T[]): T[] {
  const isView = (id: string) => id.endsWith(views.share) || id.endsWith(views.operator)
  const isFirst = ({ isEntry, moduleIds }: T) => (isEntry && !moduleIds.every(id => id.includes('/locales/'))) || moduleIds.some(isView)
  return withImports(chunks.filter(isFirst), chunks)
}

/** The page with the small sheet in its place, and a note where the whole one is. */
export function withSheets(html: string, sheet: string, first: string, all: string): string {
  return html.replace(`./${sheet}`, `./${first}`).replace('    <title>', `    <meta name="relay-styles" content="./${all}">\n    <title>`)
}
