import { createApp, effectScope } from 'vue'
import { createPinia } from 'pinia'
import './style.css'
import App from './App.vue'
import { readEntry } from './domain/entry'
import { holdsFiles } from './lib/files-in'
import { settingsOption } from './domain/settings/settings'
import { readSettings } from './domain/settings/read-settings'
import { dateFormat } from './lib/formats'
import { loadTexts, textsKey, type Texts } from './locales/texts'
import { connect, ignoreDisposedFrames } from './portal/connect'
import { framePortal } from './portal/frame-portal'
import { portalKey, type Portal } from './portal/portal'
import { isInstalling } from './rest/app/installing'
import { loadFailed } from './ui/page/load-failed'
import { applyTheme, followSystemTheme } from './ui/page/theme'
import { useFrameHeight } from './ui/page/useFrameHeight'
import { askAhead, preloadView, textAreas } from './views'

ignoreDisposedFrames()

// What is dropped beside the places for it would take the place of the page.
for (const type of ['dragover', 'drop'] as const) {
  window.addEventListener(type, (event) => { if (holdsFiles(event.dataTransfer)) event.preventDefault() })
}

/** Until this mounts the app, the skeleton of `index.html` stands. */
async function start(root: HTMLElement) {
  const connecting = connect()
  // A page's first format takes 10 to 60 ms, whatever it is for. A card makes one while its request and its files are on their way.
  if (window.relayAhead) setTimeout(() => dateFormat(undefined).format())
  const frame = await connecting
  const portal = typeof frame === 'string' ? undefined : framePortal(frame)
  const entry = portal && readEntry({ ...portal.opening, isInstalling: await isInstalling(portal, window.location.pathname) })
  const language = portal?.opening.language ?? languageBeforePortal()
  const [texts, handOver] = await Promise.all([
    loadTexts(language, textAreas(entry)), entry && askAhead(entry, portal), entry && preloadView(entry)
  ])
  const app = createApp(App, { start: entry ?? frame }).use(createPinia()).provide(textsKey, texts)
  dressPage(texts, portal)
  // English words on a page of another language say so, or a screen reader would speak them as that language.
  root.lang = texts.language
  if (portal) {
    app.provide(portalKey, portal)
    handOver?.(app)
    effectScope(true).run(() => useFrameHeight(portal, root))
  }
  root.removeAttribute('aria-busy')
  app.mount(root)
}

function dressPage({ locale, direction }: Texts, portal: Portal | undefined) {
  document.documentElement.lang = new Intl.Locale(locale).baseName
  document.documentElement.dir = direction
  const { theme } = readSettings({ app: undefined, user: portal?.userOption(settingsOption) }).own
  applyTheme(theme)
  followSystemTheme()
}

/** A portal that opens a hosted app names its language in the address; a page opened by hand has the browser's. */
function languageBeforePortal(): string {
  return new URLSearchParams(window.location.search).get('LANG') || navigator.language
}

start(document.getElementById('app')!).catch(loadFailed)
