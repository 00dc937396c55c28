import type { Page } from '@playwright/test'

/** What the portal's page opens the app with; see `frame-request.ts` of the emulator for each. */
export interface Placement {
  placement: string
  /** Text is passed on as it is, so `'{"ID":"1"}'` is the JSON string that some portals send. */
  options?: unknown
  user?: number
  language?: string
  method?: 'GET' | 'POST'
  install?: boolean
  width?: number
  /** `fixed` as in a slider, `follow` as in a CRM tab. */
  height?: 'fixed' | 'follow'
  userOptions?: unknown
  appOptions?: unknown
  /** The app's page that the portal opens, `index.html` where nothing is said. */
  page?: 'index.html' | 'install.html'
  /** Put over the handshake's answer. */
  init?: Record<string, unknown>
  /** Commands that the portal's page does not answer, `name` or `name:times`. */
  silent?: string[]
  /** Commands that it answers late, `name:ms`. */
  late?: string[]
  twice?: string[]
  /** What goes wrong with its answers, `name:mishap` (the emulator's `parent-manners.ts`). */
  mishap?: string[]
}

/** The address of the portal's page that opens this placement. */
export function frameAddress(portalOrigin: string, appOrigin: string, placement: Placement): string {
  const { options, userOptions, appOptions, init, silent, late, twice, mishap, install, page = 'index.html', ...plain } = placement
  const address = new URL('/frame.html', portalOrigin)
  const query = address.searchParams
  query.set('app', `${appOrigin}/${page}`)
  for (const [name, value] of Object.entries(plain)) if (value !== undefined) query.set(name, String(value))
  for (const [name, value] of Object.entries({ options, userOptions, appOptions, init })) {
    if (value !== undefined) query.set(name, JSON.stringify(value))
  }
  for (const [name, values] of Object.entries({ silent, late, twice, mishap })) values?.forEach(value => query.append(name, value))
  if (install !== undefined) query.set('install', install ? '1' : '0')
  return address.href
}

/** The address of the demo, with this app in it. `at` is a place in it such as `#/customers/915`. */
export function demoAddress(portalOrigin: string, appOrigin: string, at = ''): string {
  const address = new URL(at, portalOrigin)
  address.searchParams.set('app', `${appOrigin}/index.html`)
  return address.href
}

/** Makes the app's frame narrow or wide while it is open, as a portal's window does. */
export async function setFrameWidth(page: Page, width: number): Promise<void> {
  await page.locator('iframe[title="Relay"]').evaluate((frame, width) => { frame.style.width = `${width}px` }, width)
}
