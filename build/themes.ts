import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { filesOf } from '../deploy/files.mjs'

type Variants = Record<string, Record<string, unknown>>

/** A component's theme of the kit, as far as it is looked at here. */
export interface Theme {
  variants?: Variants
  compoundVariants?: Record<string, unknown>[]
  defaultVariants?: Record<string, unknown>
}

/** Variants whose values are names that a part is asked for. */
const named = ['animation', 'color', 'depth', 'indicator', 'orientation', 'position', 'size', 'variant']

/** Values that are asked for, by variant; all of a variant that is not in here. */
export type Asked = ReadonlyMap<string, ReadonlySet<string>>

/** How a part looks in the kit's group of fields, which Relay has none of. */
const inGroups = ['fieldGroup', 'noSplit']

/**
 * The kit has up to 24 colours and nine sizes per component, and more of the kind, each with its lists of classes. Relay uses a
 * few: what is never asked for is left out, and so are the styles that only it names.
 */
export function dropUnusedVariants(): Plugin {
  let asked: Asked
  return {
    name: 'relay-drop-unused-variants',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      const own = filesOf('src').filter(file => /\.(vue|ts)$/.test(file)).map(file => `src/${file}`)
      const texts = [...own, ...partsOf(readFileSync('src/style.css', 'utf8')).map(part => `${kit}/${part}.vue`)].map(file => readFileSync(file, 'utf8'))
      asked = new Map(named.map(variant => [variant, wordsAbout(variant, texts)]))
    },
    transform: {
      filter: { id: /bitrix24-ui-templates\/b24ui\/[\w-]+\.ts$/ },
      handler: code => `export default ${JSON.stringify(withVariants(readTheme(code), asked))}`
    }
  }
}

const kit = 'node_modules/@bitrix24/b24ui-nuxt/dist/runtime/components'

/** The kit's components that the style sheet names; they ask for colours too, inside. */
export function partsOf(css: string): string[] {
  const names = /@source .*b24ui\/\{([\w,-]+)\}\.ts/.exec(css)?.[1]?.split(',') ?? []
  return names.map(name => name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()))
}

/** All that stands in quotes in a line that names the variant: a value that is asked for is among it, however it is given. */
export function wordsAbout(variant: string, texts: readonly string[]): Set<string> {
  const lines = texts.flatMap(text => text.split('\n')).filter(line => line.toLowerCase().includes(variant))
  return new Set(lines.flatMap(line => [...line.matchAll(/(["'`])([\w-]+)\1/g)].map(([, , word = '']) => word)))
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

/** The theme with what is asked for, and what it takes without being asked. */
export function withVariants(theme: Theme, asked: Asked): Theme {
  const isAsked = (variant: string, value: string) => asked.get(variant)?.has(value) !== false || theme.defaultVariants?.[variant] === value
  const isLeft = (variant: string, values: unknown) => {
    return !inGroups.includes(variant) && (Array.isArray(values) ? values : [values]).some(value => isAsked(variant, String(value)))
  }
  const left = ([name, values]: [string, Record<string, unknown>]) =>
    [name, Object.fromEntries(Object.entries(values).filter(([value]) => isAsked(name, value)))]
  return {
    ...theme,
    ...theme.variants && {
      variants: Object.fromEntries(Object.entries(theme.variants).filter(([name]) => !inGroups.includes(name)).map(left)) as Variants
    },
    ...theme.compoundVariants && {
      compoundVariants: theme.compoundVariants.filter(one => Object.entries(one).every(([name, values]) => isLeft(name, values)))
    }
  }
}
