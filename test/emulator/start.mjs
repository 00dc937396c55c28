// @ts-check
import { createServer as createProbe } from 'node:net'
import { spawn } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { build, createServer, preview } from 'vite'
import { isBuildStale } from '../tools/build-state.mjs'

const here = import.meta.dirname
const root = path.resolve(here, '../..')

const help = `
npm start -- [options]          the demo on the sources, with live reload
npm run preview -- [options]    the demo on the built files (builds first where they are missing or old)

  --port <number>       first port to try for the portal; the app takes the next free one (default 5173)
  --host <address>      address to listen on (default localhost)
  --allow-host <name>   answer under this host name too, for use behind a tunnel; may be given more than once
  --app-url <address>   address under which the browser reaches the app, where a tunnel gives it another one
  --open                open the demo in the browser
`

const { values } = parseArgs({
  options: {
    'built': { type: 'boolean', default: false },
    'port': { type: 'string', default: '5173' },
    'host': { type: 'string', default: 'localhost' },
    'allow-host': { type: 'string', multiple: true, default: [] },
    'app-url': { type: 'string' },
    'open': { type: 'boolean', default: false },
    'help': { type: 'boolean', default: false }
  }
})

if (values.help) {
  say(help.trim())
} else {
  await start().catch((error) => {
    say(`The demo could not start: ${error.message}`)
    process.exitCode = 1
  })
}

async function start() {
  const wanted = Number(values.port)
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_000) throw new Error(`--port ${values.port} is no port number.`)
  const portalPort = await freePort(wanted)
  const appPort = await freePort(portalPort + 1)
  if (portalPort !== wanted) say(`Port ${wanted} is taken, so the portal is on ${portalPort}.`)
  const appUrl = values['app-url'] ?? `http://${values.host}:${appPort}/index.html`
  const app = await (values.built ? startBuilt(appPort) : startSources(appPort))
  const portal = await startPortal(portalPort, appUrl)
  say(`\n  Relay in a small Bitrix24:  http://${values.host}:${portalPort}/\n`)
  say(`  The app itself${values.built ? ' (built files)' : ''}: ${appUrl}`)
  say('  Stop with Ctrl+C.\n')
  if (values.open) openBrowser(`http://${values.host}:${portalPort}/`)
  const stop = () => void Promise.all([app.close(), portal.close()]).finally(() => process.exit(0))
  process.once('SIGINT', stop).once('SIGTERM', stop)
}

/** What both origins share. @param {number} port */
function listenOn(port) {
  return { port, strictPort: true, host: values.host, allowedHosts: values['allow-host'] }
}

/** @param {number} port */
async function startSources(port) {
  const server = await createServer({ root, configFile: path.join(root, 'vite.config.ts'), server: listenOn(port), logLevel: 'warn' })
  return server.listen()
}

/** @param {number} port */
async function startBuilt(port) {
  const configFile = path.join(root, 'vite.config.ts')
  if (isBuildStale(root)) {
    say('There is no build of these sources yet; building.')
    await build({ root, configFile, logLevel: 'warn' })
  }
  return preview({ root, configFile, preview: listenOn(port), logLevel: 'warn' })
}

/** @param {number} port @param {string} appUrl */
async function startPortal(port, appUrl) {
  const server = await createServer({
    configFile: path.join(here, 'vite.config.ts'), server: listenOn(port), logLevel: 'warn',
    define: { 'import.meta.env.VITE_APP_URL': JSON.stringify(appUrl) }
  })
  return server.listen()
}

/** The first free port from this one on. @param {number} port @returns {Promise<number>} */
async function freePort(port) {
  for (let next = port; next < port + 100; next++) if (await isFree(next)) return next
  throw new Error(`No free port between ${port} and ${port + 99}. Choose another with --port.`)
}

/** Any error but "taken" would come for the next ports as well. @param {number} port @returns {Promise<boolean>} */
function isFree(port) {
  return new Promise((resolve, reject) => {
    const probe = createProbe()
    probe.once('error', error => isTaken(error, port) ? resolve(false) : reject(error))
    probe.listen(port, values.host, () => probe.close(() => resolve(true)))
  })
}

/** Some systems refuse a port that they hold back. @param {NodeJS.ErrnoException} error @param {number} port */
function isTaken({ code }, port) {
  return code === 'EADDRINUSE' || (code === 'EACCES' && port >= 1024)
}

/** @param {string} address */
function openBrowser(address) {
  const [command, ...args] = process.platform === 'win32'
    ? ['cmd', '/c', 'start', '', address]
    : [process.platform === 'darwin' ? 'open' : 'xdg-open', address]
  spawn(command, args, { stdio: 'ignore', detached: true }).once('error', () => say(`Open ${address} in your browser.`)).unref()
}

/** @param {string} text */
function say(text) {
  process.stdout.write(`${text}\n`)
}
