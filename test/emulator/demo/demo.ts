import { computed, inject, onScopeDispose, reactive, ref, shallowRef, watch, type ComputedRef, type InjectionKey, type ShallowRef } from 'vue'
import { settingsOption, settingsText, type Theme } from '../../../src/domain/settings/settings'
import { readOwn } from '../../../src/domain/settings/read-settings'
import { portalLanguage } from '../../../src/locales/portal-languages'
import { control } from '../control/control-client'
import type { ActiveFault, FaultsState, PortalState, StateUser } from '../control/state'
import { createSliders, type Sliders } from './shell/sliders'

/** What the demo's control panel sets. */
export interface DemoSettings {
  userId: number
  /** The portal's language code, which Relay follows: the browser's at first. The demo itself speaks English. */
  language: string
  method: 'GET' | 'POST'
  theme: Theme
}

/** The portal as the demo shows it. */
export interface Demo {
  /** Address of the app's page. */
  appUrl: string
  state: ShallowRef<PortalState | undefined>
  faults: ShallowRef<FaultsState>
  settings: DemoSettings
  me: ComputedRef<StateUser | undefined>
  sliders: Sliders
  /** Grows whenever open frames of the app have to be opened anew. */
  frames: { value: number }
  /** The sentence at the bottom of the page, empty for none. */
  toast: { value: string }
  user(id: number): StateUser | undefined
  name(id: number): string
  refresh(): Promise<void>
  reopenFrames(): void
  chooseTheme(theme: Theme): Promise<void>
  addFault(fault: ActiveFault): Promise<void>
  clearFaults(): Promise<void>
  reset(world?: 'bare'): Promise<void>
  say(text: string): void
}

export const demoKey: InjectionKey<Demo> = Symbol('demo')

export function useDemo(): Demo {
  const demo = inject(demoKey)
  if (!demo) throw new Error('useDemo() needs a Demo provided under demoKey')
  return demo
}

/** Milliseconds between two looks at the portal while the page is visible. */
const pace = 2500

export function createDemo(appUrl: string): Demo {
  const state = shallowRef<PortalState>()
  const faults = shallowRef<FaultsState>({ known: [], active: [] })
  const settings = reactive<DemoSettings>({ userId: 7, language: browserLanguage(), method: 'GET', theme: 'light', ...kept() })
  watch(settings, ({ userId, language, method }) => sessionStorage.setItem(keptAs, JSON.stringify({ userId, language, method })))
  const frames = ref(0)
  const { toast, say } = createToast()
  const user = (id: number) => state.value?.users.find(one => one.id === id)

  async function refresh() {
    const [now, on] = await Promise.all([control.state(), control.faults()])
    // The same answer again must not make the whole page new: it would close menus and move the focus.
    if (JSON.stringify({ ...now, now: '' }) !== JSON.stringify({ ...state.value, now: '' })) state.value = now
    if (JSON.stringify(on) !== JSON.stringify(faults.value)) faults.value = on
    settings.theme = readOwn(now.userOptions[settings.userId]?.[settingsOption]).value.theme
  }
  const then = async (change: Promise<unknown>) => {
    await change.catch((error: unknown) => say(error instanceof Error ? error.message : 'The emulator did not answer.'))
    await refresh()
  }
  const demo: Demo = {
    appUrl, state, faults, settings, frames, toast, user, refresh, say,
    sliders: createSliders(),
    me: computed(() => user(settings.userId)),
    name: id => id === 0 ? 'Bitrix24' : user(id)?.name ?? `User ${id}`,
    reopenFrames: () => void frames.value++,
    chooseTheme: async (theme) => {
      await then(saveTheme(demo, theme))
      demo.reopenFrames()
    },
    addFault: fault => then(control.addFault(fault)),
    clearFaults: () => then(control.clearFaults()),
    reset: async (world) => {
      const { theme } = settings
      demo.sliders.closeAll()
      await then(control.reset(world))
      if (theme !== 'light') await then(saveTheme(demo, theme))
      demo.reopenFrames()
    }
  }
  poll(refresh)
  return demo
}

/** The theme is the user's own setting in Relay; the demo writes it where Relay reads it. */
async function saveTheme({ settings, state }: Demo, theme: Theme) {
  const { sid } = await control.session({ userId: settings.userId, placement: 'DEFAULT', options: [] })
  const stored = readOwn(state.value?.userOptions[settings.userId]?.[settingsOption]).value
  await control.option(sid, 'user', settingsOption, settingsText({ ...stored, theme }))
}

/** The first language of the browser's that a portal speaks. */
function browserLanguage(): string {
  return navigator.languages.map(portalLanguage).find(code => code !== undefined) ?? 'en'
}

const keptAs = 'relay-demo'

/** What the control panel was set to before this page was loaded again. */
function kept(): Partial<DemoSettings> {
  try {
    return JSON.parse(sessionStorage.getItem(keptAs) ?? '{}') as Partial<DemoSettings>
  } catch {
    return {}
  }
}

function poll(refresh: () => Promise<void>) {
  const look = () => {
    if (document.visibilityState === 'visible') void refresh().catch(() => {})
  }
  const timer = setInterval(look, pace)
  document.addEventListener('visibilitychange', look)
  onScopeDispose(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
  })
}

function createToast() {
  const toast = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined
  const say = (text: string) => {
    toast.value = text
    clearTimeout(timer)
    timer = setTimeout(() => { toast.value = '' }, 4000)
  }
  return { toast, say }
}
