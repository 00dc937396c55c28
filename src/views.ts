import type { App, Component } from 'vue'
import type { Entry } from './domain/entry'
import type { TextArea } from './locales/texts'
import { fetched } from './lib/fetched'
import type { Portal } from './portal/portal'
import { allStyles } from './ui/page/all-styles'
import { lazily } from './ui/page/lazily'
import ViewFailed from './ui/notices/ViewFailed.vue'

type Loader = () => Promise<{ default: Component }>

/** Each view is a chunk of its own: what only one of them needs does not load for the others. */
const loaders = {
  share: () => import('./features/share/ShareView.vue'),
  operator: () => import('./features/operator/OperatorView.vue'),
  install: () => import('./features/install/InstallView.vue'),
  home: () => import('./features/home/HomeView.vue')
} satisfies Record<string, Loader>

/** Views whose styles are in the page from the start, since people wait for these (`build/sheets.ts`). */
const styled: readonly Entry['view'][] = ['share', 'operator']

/** The words of each view. The own page repairs placements, with the installer's words. */
const areas: Record<keyof typeof loaders, readonly TextArea[]> = {
  share: ['share'],
  operator: ['operator'],
  install: ['install'],
  home: ['home', 'install']
}

/** Fetches the code and styles of an entry's view beside the texts, while the skeleton still stands. */
export async function preloadView(entry: Entry): Promise<void> {
  if (!isView(entry.view)) return
  await Promise.all([loaders[entry.view](), styled.includes(entry.view) ? undefined : allStyles()]).catch(() => undefined)
}

/**
 * Asks what a card waits for as soon as the code for it is there, before texts and drawing. Mostly the page has sent that request by
 * then (`build/head-start.ts`). What this gives hands the answer to the view; nothing where there is no such request.
 */
export async function askAhead(entry: Entry, portal: Portal): Promise<((app: App) => void) | undefined> {
  if (entry.view !== 'operator') return undefined
  // Part of the view's own file. Where that cannot be had, the view says so.
  const opening = await fetched(import('./features/operator/opening'))
  if (!opening) return undefined
  const asked = opening.openView(portal, [entry.crmItem])
  // It leaves in a few steps of its own, which drawing would hold back.
  await new Promise(resolve => setTimeout(resolve))
  return app => void app.provide(opening.askedKey, asked)
}

/** What has to be loaded of a language before an entry's view can be shown. */
export function textAreas(entry: Entry | undefined): readonly TextArea[] {
  return entry && isView(entry.view) ? areas[entry.view] : []
}

function isView(view: Entry['view']): view is keyof typeof loaders {
  return Object.hasOwn(loaders, view)
}

function viewOf(view: keyof typeof loaders): Component {
  return lazily<Component>(loaders[view], { failed: ViewFailed, isStyled: styled.includes(view) })
}

export const ShareView = viewOf('share')
export const OperatorView = viewOf('operator')
export const InstallView = viewOf('install')
export const HomeView = viewOf('home')
