import { onScopeDispose, ref, type Ref } from 'vue'

/** Sections of the left menu. */
export type Section = 'messenger' | 'crm' | 'feed' | 'tasks' | 'calendar' | 'customers' | 'relay' | 'install' | 'guide'

const sections: Section[] = ['messenger', 'crm', 'feed', 'tasks', 'calendar', 'customers', 'relay', 'install', 'guide']

/** Where one is in the demo: the section and what is open in it, such as `chat901` or `deal/311`. */
export interface Route { section: Section, rest: string }

export function useRoute(): Readonly<Ref<Route>> {
  const route = ref(readRoute(location.hash))
  const follow = () => { route.value = readRoute(location.hash) }
  window.addEventListener('hashchange', follow)
  onScopeDispose(() => window.removeEventListener('hashchange', follow))
  return route
}

function readRoute(hash: string): Route {
  const [name = '', ...rest] = decodeURIComponent(hash.replace(/^#\/?/, '')).split('/')
  const section = sections.find(one => one === name)
  return section ? { section, rest: rest.join('/') } : { section: 'messenger', rest: '' }
}

export function hashOf(section: Section, rest = ''): string {
  return `#/${section}${rest ? `/${rest}` : ''}`
}

export function go(section: Section, rest = ''): void {
  location.hash = hashOf(section, rest)
}
