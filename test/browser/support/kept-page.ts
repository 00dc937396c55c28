import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test'

/** A page that the tests of a worker use one after the other: a new window takes as long as a third of a test. */
export interface KeptPage {
  page: Page
  /** What the page was opened with; a test with other options gets a page of its own. */
  options: string
  /** Something was done to it that nothing takes back, such as a clock of our own: the next test gets a new one. */
  isWorn: boolean
  /** By which an origin is forgotten. Chromium alone has one: in other engines each test gets a page of its own. */
  session: CDPSession | undefined
  /** What tests listen to, to be taken off. */
  listeners: [event: string, listener: unknown][]
}

const wears = ['addInitScript', 'route', 'exposeFunction', 'exposeBinding'] as const

/** Opens a window with the options of the test, to be asked for inside of one. */
export async function openPage(browser: Browser, options: string): Promise<KeptPage> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const session = browser.browserType().name() === 'chromium' ? await context.newCDPSession(page) : undefined
  const kept: KeptPage = { page, options, isWorn: !session, session, listeners: [] }
  noteListeners(kept)
  noteWear(kept, page, wears)
  noteWear(kept, page.clock, ['install', 'pauseAt', 'setFixedTime', 'setSystemTime'])
  noteWear(kept, context, [...wears, 'newPage', 'newCDPSession', 'setOffline', 'grantPermissions'])
  return kept
}

/** Leaves the page and forgets what these origins keep in the browser. Files stay in its cache: all tests have the same. */
export async function leavePage({ page, session }: KeptPage, origins: string[]): Promise<void> {
  // A page that was never opened has none, and says so.
  await page.evaluate(() => sessionStorage.clear()).catch(() => undefined)
  await page.goto('about:blank')
  for (const origin of origins) await session?.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
}

/** Makes the page as good as new for the next test. */
export async function renewPage(kept: KeptPage, origins: string[], viewport: { width: number, height: number } | null): Promise<void> {
  const { page, listeners } = kept
  for (const [event, listener] of listeners.splice(0)) page.removeListener(event as 'load', listener as () => void)
  await leavePage(kept, origins)
  await page.context().clearCookies()
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null, contrast: null })
  if (viewport) await page.setViewportSize(viewport)
}

function noteListeners({ page, listeners }: KeptPage): void {
  const listen = page.on.bind(page) as (event: string, listener: unknown) => Page
  page.on = ((event: string, listener: unknown) => {
    listeners.push([event, listener])
    return listen(event, listener)
  }) as Page['on']
}

function noteWear<T extends Page | Page['clock'] | BrowserContext>(kept: KeptPage, of: T, names: readonly (keyof T)[]): void {
  for (const name of names) {
    const call = (of[name] as (...given: unknown[]) => unknown).bind(of)
    of[name] = ((...given: unknown[]) => {
      kept.isWorn = true
      return call(...given)
    }) as T[typeof name]
  }
}
