import { readUrl } from '../../../../src/lib/text/read-url'
import type { Demo } from '../demo'
import type { PortalState, StatePlacement } from '../../control/state'

/** The app's handler that is bound to this placement; nothing shows up before the installation is finished. */
export function boundPlacement(state: PortalState | undefined, code: string): StatePlacement | undefined {
  return state?.installed ? state.placements.find(({ placement }) => placement === code) : undefined
}

/** What the portal calls it for somebody who reads this language. */
export function labelOf({ title, titles }: StatePlacement, language: string): string {
  return titles[language] ?? title
}

/** Address to open: the bound one where it is on this app's server, else the app's own page. */
export function handlerAddress({ state, appUrl }: Demo, code: string): string {
  const handler = boundPlacement(state.value, code)?.handler ?? ''
  return readUrl(handler)?.origin === new URL(appUrl).origin ? handler : appUrl
}
