// @ts-check
import { installPackages, isDebian, starts, thisMachine } from './machine.mjs'

/** @typedef {import('./machine.mjs').Machine} Machine */

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** Nothing that the browser itself wants from the network: tests must see the app's requests only. */
export const launchArgs = [
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-default-apps',
  '--no-first-run', '--disable-quic',
  // The address bar's suggestions are pages of their own: two for every window, which took a third of the time of all
  // tests. The browser takes the last such switch only, so what it keeps from Playwright's own is named again.
  `--disable-features=${[
    'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup',
    'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades',
    'HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'PaintHolding',
    'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'
  ].join()}`
]

/** Chromium refuses its sandbox as root on Linux. @param {Machine} [machine] */
export function rootArgs(machine = thisMachine()) {
  return machine.platform === 'linux' && machine.isRoot ? ['--no-sandbox'] : []
}

/**
 * The path of a Chromium or Chrome that starts. Looks at `CHROMIUM_PATH`, then for an installed one, then for
 * Playwright's own, and installs one at last.
 *
 * @param {Machine} [machine]
 * @returns {Promise<string>} rejects with one sentence to act on
 */
export async function findChromium(machine = thisMachine()) {
  const named = machine.env['CHROMIUM_PATH']
  if (named) return checkNamed(machine, named)
  return await findInstalled(machine) ?? await findOwn(machine) ?? await install(machine)
}

/** @param {Machine} machine @param {string} named */
async function checkNamed(machine, named) {
  if (!await starts(machine, named)) throw new Error(`CHROMIUM_PATH names ${named}, which is no browser that starts.`)
  machine.say(`Browser: ${named} (CHROMIUM_PATH)`)
  return named
}

/** @param {Machine} machine */
async function findInstalled(machine) {
  for (const place of usualPlaces(machine)) {
    if (!await starts(machine, place)) continue
    machine.say(`Browser: ${place} (installed)`)
    return place
  }
  return undefined
}

/** @param {Machine} machine */
async function findOwn(machine) {
  const own = machine.ownDownload()
  if (!await starts(machine, own)) return undefined
  machine.say(`Browser: ${own} (Playwright's own)`)
  return own
}

/** @param {Machine} machine */
async function install(machine) {
  const mayInstall = isDebian(machine) && machine.isRoot
  return await installOwn(machine, mayInstall)
    ?? (mayInstall ? await installPackage(machine) : undefined)
    ?? giveUp(mayInstall)
}

/** @param {Machine} machine @param {boolean} mayAddLibraries */
async function installOwn(machine, mayAddLibraries) {
  machine.say('No browser found. Installing Playwright\'s Chromium ...')
  const isLoaded = await machine.run(process.execPath, [machine.installer, 'install', '--no-shell', 'chromium'], 300)
  if (!isLoaded) return undefined
  const own = await findOwn(machine)
  if (own || !mayAddLibraries) return own
  machine.say('It does not start yet. Installing the system libraries that it needs ...')
  await machine.run(process.execPath, [machine.installer, 'install-deps', 'chromium'], 600)
  return findOwn(machine)
}

/** @param {Machine} machine */
async function installPackage(machine) {
  machine.say('That did not work. Installing Debian\'s package chromium ...')
  await installPackages(machine, ['chromium'])
  return findInstalled(machine)
}

/** @param {boolean} triedPackage @returns {never} */
function giveUp(triedPackage) {
  const tried = triedPackage ? 'Playwright\'s installer and Debian\'s package' : 'Playwright\'s installer'
  throw new Error(`No browser for the browser tests: none was found and ${tried} failed; `
    + 'install Chromium or Chrome, or set CHROMIUM_PATH to one.')
}

/** @param {Machine} machine @returns {string[]} */
function usualPlaces({ platform, env, home }) {
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(name => env[name]).filter(folder => !!folder)
      .flatMap(folder => ['Google\\Chrome', 'Chromium'].map(app => `${folder}\\${app}\\Application\\chrome.exe`))
  }
  if (platform === 'darwin') {
    return ['/Applications', `${home}/Applications`].flatMap(folder => ['Google Chrome', 'Chromium']
      .map(app => `${folder}/${app}.app/Contents/MacOS/${app}`))
  }
  const folders = [...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome']
  return names.flatMap(name => [...new Set(folders.filter(Boolean))].map(folder => `${folder}/${name}`))
}
