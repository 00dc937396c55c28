/**
 * Tells that the app's own code or words could not be fetched, with a way out: a frame has no button of its own to load it again.
 * It stands alone, since the page has its text as well (`build/head-start.ts`), and in English: no words are there to choose from.
 */
export function loadFailed(): void {
  const told = document.createElement('div')
  const reload = document.createElement('button')
  told.lang = 'en'
  told.setAttribute('role', 'alert')
  told.append('Relay could not be loaded. Check your connection and reload the page. ', reload)
  reload.textContent = 'Reload'
  reload.onclick = () => window.location.reload()
  const root = document.getElementById('app')
  root?.removeAttribute('aria-busy')
  root?.replaceChildren(told)
}
