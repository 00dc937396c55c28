import type { Plugin } from 'vite'

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

/**
 * `export default { close: CrossIcon }` also as `export { CrossIcon as close }`.
 *
 * @throws where the kit's file has another form than the one that is known here
 */
export function namedIcons(code: string): string {
  const object = code.slice(code.indexOf('export default {'))
  const names = [...object.matchAll(/^\s*(\w+)(?:: (\w+))?,?$/gm)].map(([, name, value]) => `${value ?? name} as ${name}`)
  if (names.length === 0) throw new Error('The kit writes its icons in another way now: see build/icons.ts.')
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
