import type { Component } from 'vue'
import type { Entry } from './domain/entry'
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

/** Fetches the code of an entry's view beside the texts, while the skeleton still stands. */
export async function preloadView({ view }: Entry): Promise<void> {
  if (view === 'malformed' || view === 'unsupported') return
  await loaders[view]().catch(() => undefined)
}

export const ShareView = lazily<Component>(loaders.share, ViewFailed)
export const OperatorView = lazily<Component>(loaders.operator, ViewFailed)
export const InstallView = lazily<Component>(loaders.install, ViewFailed)
export const HomeView = lazily<Component>(loaders.home, ViewFailed)
