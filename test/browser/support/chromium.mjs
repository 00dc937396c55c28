// @ts-check
import { execFile } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { createRequire } from 'node:module'
import path from 'node:path'

/**
 * What the search needs of the machine; a stand-in takes its place in tests.
 *
 * @typedef {object} Machine
 * @property {string} platform as `process.platform`
 * @property {Record<string, string | undefined>} env
 * @property {boolean} isRoot
 * @property {string} home
 * @property {(file: string) => boolean} isProgram a file that may be run
 * @property {(command: string, args: string[], seconds: number) => Promise<boolean>} run whether it ended well
 * @property {() => string} ownDownload where Playwright's installer puts its Chromium
 * @property {string} installer Playwright's command line
 * @property {(sentence: string) => void} say
 */

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
  const isDebian = machine.platform === 'linux' && ['/usr/bin/apt-get', '/bin/apt-get'].some(machine.isProgram)
  return await installOwn(machine, isDebian && machine.isRoot)
    ?? (isDebian && machine.isRoot ? await installPackage(machine) : undefined)
    ?? giveUp(machine, isDebian)
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
  await machine.run('apt-get', ['update'], 300)
  await machine.run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 600)
  return findInstalled(machine)
}

/** @param {Machine} machine @param {boolean} isDebian @returns {never} */
function giveUp(machine, isDebian) {
  const tried = isDebian && machine.isRoot ? 'Playwright\'s installer and Debian\'s package' : 'Playwright\'s installer'
  throw new Error(`No browser for the browser tests: none was found and ${tried} failed; `
    + 'install Chromium or Chrome, or set CHROMIUM_PATH to one.')
}

/** A package of the same name may only be a note on how to install it, so it has to say its version.
 * @param {Machine} machine @param {string} file */
async function starts(machine, file) {
  if (!machine.isProgram(file)) return false
  // On Windows `--version` opens a window instead of answering.
  return machine.platform === 'win32' || machine.run(file, ['--version'], 30)
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

/** @returns {Machine} */
function thisMachine() {
  const require = createRequire(import.meta.url)
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    home: homedir(),
    isProgram,
    run,
    ownDownload: () => require('@playwright/test').chromium.executablePath(),
    installer: path.join(path.dirname(require.resolve('playwright/package.json')), 'cli.js'),
    // Standard error, since what a test command prints to standard output may be read by a program.
    say: sentence => process.stderr.write(`${sentence}\n`)
  }
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/** @param {string} command @param {string[]} args @param {number} seconds @returns {Promise<boolean>} */
function run(command, args, seconds) {
  return new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const child = execFile(command, args, { timeout: seconds * 1000, killSignal: 'SIGKILL', env, maxBuffer: 1 << 26 },
      error => resolve(!error))
    child.stdin?.end()
  })
}
