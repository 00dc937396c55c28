import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { filesOf } from '../deploy/files.mjs'

/** A component's theme of the kit, as far as it is looked at here. */
export interface Theme {
  variants?: { color?: Record<string, unknown> }
  compoundVariants?: { color?: string }[]
  defaultVariants?: { color?: string }
}

/**
 * The kit has up to 24 colours per component, each with its class lists; Relay uses eight. What is never asked for is left
 * out, and so are the styles that only it names.
 */
export function dropUnusedColors(): Plugin {
  let asked: ReadonlySet<string>
  return {
    name: 'relay-drop-unused-colors',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      const own = filesOf('src').filter(file => /\.(vue|ts)$/.test(file)).map(file => `src/${file}`)
      asked = wordsIn([...own, ...partsOf(readFileSync('src/style.css', 'utf8')).map(part => `${kit}/${part}.vue`)])
    },
    transform: {
      filter: { id: /bitrix24-ui-templates\/b24ui\/[\w-]+\.ts$/ },
      handler: code => `export default ${JSON.stringify(withColors(readTheme(code), asked))}`
    }
  }
}

const kit = 'node_modules/@bitrix24/b24ui-nuxt/dist/runtime/components'

/** The kit's components that the style sheet names; they ask for colours too, inside. */
export function partsOf(css: string): string[] {
  const names = /@source .*b24ui\/\{([\w,-]+)\}\.ts/.exec(css)?.[1]?.split(',') ?? []
  return names.map(name => name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()))
}

/** All that stands in quotes: a colour that is asked for is among it, be it an attribute's value or a variable's. */
function wordsIn(files: string[]): Set<string> {
  return new Set(files.flatMap(file => [...readFileSync(file, 'utf8').matchAll(/(["'])([\w-]+)\1/g)].map(([, , word = '']) => word)))
}

/**
 * The object that a theme's module exports.
 *
 * @throws where the kit writes its themes in another form than the one that is known here
 */
export function readTheme(code: string): Theme {
  const script = code.replaceAll(/ as (?:const|typeof \w+\[number\])/g, '').replace('export default', 'return')
  // The kit's own generated file, at build time.

  return (new Function(script) as () => Theme)()
}

/** The theme with the colours that are asked for, and the one it takes without being asked. */
export function withColors({ variants, compoundVariants, ...theme }: Theme, asked: ReadonlySet<string>): Theme {
  if (!variants?.color) return { ...theme, ...variants && { variants }, ...compoundVariants && { compoundVariants } }
  const isAsked = (color: string) => asked.has(color) || color === theme.defaultVariants?.color
  const color = Object.fromEntries(Object.entries(variants.color).filter(([name]) => isAsked(name)))
  return {
    ...theme,
    variants: { ...variants, color },
    ...compoundVariants && { compoundVariants: compoundVariants.filter(one => one.color === undefined || isAsked(one.color)) }
  }
}
