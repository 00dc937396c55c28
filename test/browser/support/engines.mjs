// @ts-check
import { folders, installPackages, isDebian, starts, thisMachine } from './machine.mjs'

/** @typedef {import('./machine.mjs').Machine} Machine */

/**
 * An engine beside Chromium: the variable that names its program, and where it is looked for. Its program is handed on
 * in the same variable.
 *
 * @typedef {object} Engine
 * @property {string} title
 * @property {string} variable
 * @property {string[]} names
 * @property {string[]} places beside the usual folders of Linux
 * @property {string} question an argument that it only answers
 * @property {string[]} packages Debian's
 * @property {string[]} needs further programs without which it is of no use
 */

/** @type {Record<'firefox' | 'webkit', Engine>} */
export const engines = {
  firefox: {
    title: 'Firefox', variable: 'FIREFOX_PATH', names: ['firefox-esr', 'firefox'], question: '--version',
    packages: ['firefox-esr'], needs: [],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe']
  },
  webkit: {
    title: 'WebKit', variable: 'WEBKIT_DRIVER', names: ['WebKitWebDriver'], question: '--help',
    packages: ['webkit2gtk-driver', 'xvfb'], needs: ['Xvfb'],
    places: []
  }
}

/**
 * The program of this engine: what its variable names, an installed one, or Debian's package, installed where that is
 * allowed.
 *
 * @param {Engine} engine
 * @param {Machine} [machine]
 * @returns {Promise<{ program: string } | { missing: string }>} `missing` is a sentence to act on
 */
export async function findEngine(engine, machine = thisMachine()) {
  const named = machine.env[engine.variable]
  if (named) return machine.isProgram(named) ? { program: named } : { missing: `${engine.variable} names ${named}, which is no program.` }
  const program = await find(engine, machine) ?? await install(engine, machine)
  return program ? { program } : { missing: advice(engine) }
}

/** @param {Engine} engine */
function advice({ title, packages, variable }) {
  return `${title} was not found: install Debian's ${packages.join(' and ')}, or name its program in ${variable}.`
}

/** @param {Engine} engine @param {Machine} machine */
async function find({ names, places, needs, question }, machine) {
  const inFolders = (/** @type {string} */ name) => folders(machine).map(folder => `${folder}/${name}`)
  if (!needs.every(name => inFolders(name).some(machine.isProgram))) return undefined
  for (const place of [...names.flatMap(inFolders), ...places]) if (await starts(machine, place, question)) return place
  return undefined
}

/** @param {Engine} engine @param {Machine} machine */
async function install(engine, machine) {
  if (!isDebian(machine) || !machine.isRoot) return undefined
  machine.say(`${engine.title} was not found. Installing Debian's ${engine.packages.join(' and ')} ...`)
  await installPackages(machine, engine.packages)
  return find(engine, machine)
}
