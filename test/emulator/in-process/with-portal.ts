import { createApp } from 'vue'
import { portalKey, type Portal } from '../../../src/portal/portal'

/** Runs a `setup` without a page, in an app that has this portal. */
export function withPortal<T>(portal: Portal, setup: () => T): T {
  return createApp({}).provide(portalKey, portal).runWithContext(setup)
}
