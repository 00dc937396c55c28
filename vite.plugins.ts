import { transform } from 'lightningcss'
import type { Plugin } from 'vite'

/** Style sheets in the head hold back the first painting; at the end of the body they only hold back the script. */
export const paintSkeletonFirst: Plugin = {
  name: 'relay-paint-skeleton-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const styles = html.match(/[ \t]*<link rel="stylesheet"[^>]*>\n/g) ?? []
      return styles.reduce((page, style) => page.replace(style, ''), html).replace('  </body>', `${styles.join('')}  </body>`)
    }
  }
}

/**
 * An archive's `install.html` is what Bitrix24 opens first (docs/bitrix24/app.md#kinds-of-applications); the page
 * itself is the same.
 */
export const installerPage: Plugin = {
  name: 'relay-installer-page',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = bundle['index.html']
      if (page?.type === 'asset') this.emitFile({ type: 'asset', fileName: 'install.html', source: page.source })
    }
  }
}

/** The kit's design tokens are 1,300 variables, of which Relay's components use a quarter: 11 kB gzip less. */
export const dropUnusedVariables: Plugin = {
  name: 'relay-drop-unused-variables',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const files = Object.values(bundle)
      const scripts = files.map(file => file.type === 'chunk' ? file.code : '').join('\n')
      const sheets = files.filter(file => file.type === 'asset').filter(({ fileName }) => fileName.endsWith('.css'))
      const all = sheets.map(({ source }) => String(source)).join('\n')
      const unusedSymbols = unusedVariables(all, scripts)
      for (const sheet of sheets) {
        const { code } = transform({ filename: sheet.fileName, code: Buffer.from(sheet.source), minify: true, unusedSymbols })
        sheet.source = code
      }
    }
  }
}

const declaration = /(?<=[{;\s])(--[\w-]+)\s*:([^;{}]*)/g

/** Variables that neither a rule nor a script names, nor a variable that is used itself. */
export function unusedVariables(css: string, scripts: string): string[] {
  const values = new Map<string, string>()
  for (const [, name = '', value = ''] of css.matchAll(declaration)) values.set(name, `${values.get(name) ?? ''} ${value}`)
  const used = new Set<string>()
  const toLookAt = [css.replace(declaration, ''), scripts]
  for (let text = toLookAt.pop(); text !== undefined; text = toLookAt.pop()) {
    for (const [name] of text.matchAll(/--[\w-]+/g)) {
      if (used.has(name)) continue
      used.add(name)
      toLookAt.push(values.get(name) ?? '')
    }
  }
  return [...values.keys()].filter(name => !used.has(name))
}

/**
 * The kit's components take each icon out of one object that holds sixty, so that all of them would be in the first
 * file that is loaded. Here each takes what it names, and the bundler leaves the others out.
 */
export const oneIconEach: Plugin = {
  name: 'relay-one-icon-each',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /@bitrix24\/b24ui-nuxt\/dist\/runtime\/.*\.(vue|js)$/ },
    handler: (code, id) => id.endsWith('/dictionary/icons.js') ? namedIcons(code) : takingNamedIcons(code)
  }
}

/** `export default { close: CrossIcon }` also as `export { CrossIcon as close }`. */
export function namedIcons(code: string): string {
  const object = code.slice(code.indexOf('export default {'))
  const names = [...object.matchAll(/^\s*(\w+)(?:: (\w+))?,?$/gm)].map(([, name, value]) => `${value ?? name} as ${name}`)
  return `${code}\nexport { ${names.join(', ')} }\n`
}

/** `icons.close` of the imported object as an import of `close`; untouched where the object is used in another way. */
export function takingNamedIcons(code: string): string | undefined {
  const from = /import icons from (["'][^"']*dictionary\/icons(?:\.js)?["']);?/.exec(code)
  if (!from) return undefined
  const [before, after] = [code.slice(0, from.index), code.slice(from.index + from[0].length)]
  const names = new Set([...after.matchAll(/\bicons\.(\w+)/g)].map(([, name = '']) => name))
  if (/\bicons\b(?!\.\w)/.test(after)) return undefined
  const imports = [...names].map(name => `${name} as icons_${name}`).join(', ')
  return `${before}import { ${imports} } from ${from[1]};${after.replace(/\bicons\.(\w+)/g, 'icons_$1')}`
}
