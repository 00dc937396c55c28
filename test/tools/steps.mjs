// @ts-check
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const require = createRequire(import.meta.url)

/** Packages whose command has another name than they. @type {Record<string, string>} */
const packages = { playwright: '@playwright/test' }

/** The first part of every call of Playwright: its configuration is beside the tests, not at the root. */
export const playwright = ['playwright', 'test', '--config', 'test/playwright.config.ts']

/**
 * Runs a command of a package of this project, its output going straight through. Without a shell and without npx,
 * so that it is the same on every system.
 *
 * @param {string} title said before it starts, with the seconds after it
 * @param {string[]} command the tool's name and its arguments
 * @param {Record<string, string>} [env]
 * @returns {Promise<boolean>} whether it ended well
 */
export function runTool(title, [tool = '', ...args], env = {}) {
  return run(title, [program(tool), ...args], { env, isAlone: true })
}

/**
 * The same beside others: what it says comes in one piece, after its end.
 *
 * @param {string} title @param {string[]} command
 * @returns {Promise<boolean>}
 */
export function runToolBeside(title, [tool = '', ...args]) {
  return run(title, [program(tool), ...args], { env: {}, isAlone: false })
}

/**
 * @param {string} title @param {string[]} args @param {{ env: Record<string, string>, isAlone: boolean }} how
 * @returns {Promise<boolean>}
 */
function run(title, args, { env, isAlone }) {
  if (isAlone) console.log(`\n== ${title}`)
  const start = Date.now()
  const output = isAlone ? 'inherit' : 'pipe'
  /** @type {Buffer[]} */
  const said = []
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args,
      { cwd: projectRoot, stdio: ['ignore', output, output], env: { ...process.env, ...env } })
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => said.push(chunk))
    child.on('error', () => resolve(false))
    child.on('close', (code) => {
      const seconds = ((Date.now() - start) / 1000).toFixed(1)
      if (!isAlone) process.stdout.write(`\n== ${title}\n${Buffer.concat(said).toString()}`)
      console.log(`== ${title}: ${code === 0 ? 'ok' : 'failed'}, ${seconds} s`)
      resolve(code === 0)
    })
  })
}

/** @param {string} tool */
function program(tool) {
  const folder = path.join(projectRoot, 'node_modules', packages[tool] ?? tool)
  const { bin } = require(path.join(folder, 'package.json'))
  return path.join(folder, typeof bin === 'string' ? bin : bin[tool])
}

/** Where a tool puts its JSON report; an older one is taken away. @param {string} tool */
export function reportFile(tool) {
  const folder = path.join(projectRoot, 'node_modules', '.relay-reports')
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${tool}-${process.pid}.json`)
  rmSync(file, { force: true })
  return file
}

/** @param {string} file @returns {unknown} `undefined` where there is no readable report */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  } finally {
    rmSync(file, { force: true })
  }
}
