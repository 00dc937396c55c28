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
  const lists = await shown.evaluateAll(all => all.map(one => one.getAttribute('class') ?? ''))
  const merged = lists.map(list => merge(list))
  const doubtful = lists.flatMap((list, place) => list.trim().split(/\s+/).length > merged[place]!.split(' ').length ? [place] : [])
  return shown.evaluateAll((all, { doubtful, merged }) => [...new Set(doubtful.flatMap((place) => {
    const element = all[place]!
    const list = element.getAttribute('class') ?? ''
    const look = () => JSON.stringify([...getComputedStyle(element)].map(name => getComputedStyle(element).getPropertyValue(name)))
    const before = look()
    element.setAttribute('class', merged[place]!)
    const after = look()
    element.setAttribute('class', list)
    return before === after ? [] : [`${list} -> ${merged[place]}`]
  }))], { doubtful, merged })
}
