import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { FrameLocator, Page } from '@playwright/test'
import type { AxeResults, ElementContext, Result, RunOptions } from 'axe-core'

/** WCAG 2.2 at level AA, and what axe knows as good practice. */
export const wcagTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds in the app's frame, or in a page without what is in its frames. axe is read once for each document and runs there
 * alone: its own packing for Playwright reads it into every frame at every look and once more in a window of its own.
 *
 * @param what tags or single rules, all of axe's where nothing is said
 * @param within a selector, the whole document where nothing is said
 */
export async function axe(where: FrameLocator | Page, what?: RunOptions['runOnly'], within?: string): Promise<Result[]> {
  const handle = await where.locator('html').elementHandle()
  const frame = await handle?.ownerFrame()
  if (!frame) throw new Error('There is no document to look at.')
  if (!await frame.evaluate(() => 'axe' in window)) await frame.evaluate(source)
  return frame.evaluate(look, { within, options: { resultTypes: ['violations'], iframes: false, ...what ? { runOnly: what } : {} } satisfies RunOptions })
}

/** Runs in the page. */
async function look({ within, options }: { within: string | undefined, options: RunOptions }): Promise<Result[]> {
  const { axe } = window as unknown as { axe: { run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> } }
  return (await axe.run(within ?? document, options)).violations
}
