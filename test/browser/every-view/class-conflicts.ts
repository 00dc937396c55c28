import type { FrameLocator } from '@playwright/test'
import { extendTailwindMerge } from 'tailwind-merge'

/** The kit's own group, of which one class at most may stand in a list (its `runtime/utils/tv.js`). */
const merge = extendTailwindMerge<'b24-colors'>({
  extend: { classGroups: { 'b24-colors': [(value: string) => value.startsWith('style-') && !value.includes('-bg')] } }
})

/**
 * Class lists that look different from what the kit's author sees. The kit drops a class where a later one of the same list
 * says the opposite; the build does without that (`build/stand-ins/tailwind-variants.ts`), so the style sheet's order decides.
 */
export async function classConflicts(app: FrameLocator): Promise<string[]> {
  const shown = app.locator('[class]')
  const lists = await shown.evaluateAll(all => [...new Set(all.map(one => one.getAttribute('class') ?? ''))])
  const merged = Object.fromEntries(lists.map(list => [list, merge(list)]).filter(([list = '', kept = '']) => sizeOf(list) > sizeOf(kept)))
  return shown.evaluateAll((all, merged) => [...new Set(all.flatMap((element) => {
    const list = element.getAttribute('class') ?? ''
    if (merged[list] === undefined) return []
    const look = () => JSON.stringify([...getComputedStyle(element)].map(name => getComputedStyle(element).getPropertyValue(name)))
    const before = look()
    element.setAttribute('class', merged[list])
    const after = look()
    element.setAttribute('class', list)
    return before === after ? [] : [`${list} -> ${merged[list]}`]
  }))], merged)
}

function sizeOf(list: string): number {
  return list.trim().split(/\s+/).length
}
