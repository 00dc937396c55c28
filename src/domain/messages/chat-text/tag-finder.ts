import { single, tags } from './tags'

/** A tag: slash, name, argument. An argument may hold pairs of brackets, as addresses do. */
export const tagForm = String.raw`\[(\/?)([a-z]+)((?:[= ][^[\]\r\n]*(?:\[[^[\]\r\n]*\][^[\]\r\n]*)*)?)\]`

const here = new RegExp(tagForm, 'iy')

/**
 * Tells whether a bracket of the text begins a tag, as far as that can be seen without reading what stands before it:
 * a tag with an end needs its end somewhere behind.
 */
export function tagFinder(text: string): (at: number) => boolean {
  const ends = new Map<string, number>()
  const known = new Map<number, boolean>()
  let lower: string | undefined

  /** Looked for once for each name: a text of nothing but brackets would otherwise be searched again from each. */
  function lastEnd(name: string): number {
    if (!ends.has(name)) ends.set(name, (lower ??= text.toLowerCase()).lastIndexOf(`[/${name}]`))
    return ends.get(name)!
  }

  function isTag(at: number): boolean {
    here.lastIndex = at
    const [, slash, tag = '', argument = ''] = here.exec(text) ?? []
    const name = tag.toLowerCase()
    if (slash) return !argument && (name in tags || name === 'code')
    if (name === 'br' || single[name]?.(argument)) return true
    return (name === 'code' || tags[name]?.form.test(argument) === true) && lastEnd(name) > at
  }

  return (at) => {
    const answer = known.get(at) ?? isTag(at)
    known.set(at, answer)
    return answer
  }
}
