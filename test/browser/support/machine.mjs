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

/** A package of the same name may only be a note on how to install it, so it has to say its version.
 * @param {Machine} machine @param {string} file @param {string} question */
export async function starts(machine, file, question = '--version') {
  if (!machine.isProgram(file)) return false
  // On Windows the question opens a window instead of answering.
  return machine.platform === 'win32' || machine.run(file, [question], 30)
}

/** Whether Debian's packages can be had here, by root. @param {Machine} machine */
export function isDebian(machine) {
  return machine.platform === 'linux' && ['/usr/bin/apt-get', '/bin/apt-get'].some(machine.isProgram)
}

/** @param {Machine} machine @param {string[]} packages */
export async function installPackages(machine, packages) {
  await machine.run('apt-get', ['update'], 300)
  await machine.run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], 600)
}

/** Folders in which programs usually are on Linux. @param {Machine} machine @returns {string[]} */
export function folders({ env }) {
  return [...new Set([...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean))]
}

/** @returns {Machine} */
export function thisMachine() {
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
