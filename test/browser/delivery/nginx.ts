import { execFile, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Origin } from '../support/servers'

const run = promisify(execFile)
const template = path.resolve('deploy/default.conf.template')

/** The nginx of this machine, installed where that is possible; otherwise a sentence that says why there is none. */
export async function findNginx(): Promise<{ program: string } | { missing: string }> {
  const program = await installed()
  if (program) return { program }
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return { missing: 'nginx is not installed, and only root can install it.' }
  process.stdout.write('No nginx found. Installing Debian\'s package nginx-light ...\n')
  // RUNLEVEL=1 keeps Debian from starting the service, which would take port 80.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  const wasPossible = await run('apt-get', ['update'], { env, timeout: 300_000 })
    .then(() => run('apt-get', ['install', '-y', '--no-install-recommends', 'nginx-light'], { env, timeout: 300_000 }))
    .then(() => true, () => false)
  const added = wasPossible ? await installed() : undefined
  return added ? { program: added } : { missing: 'nginx is not installed, and Debian\'s package could not be had.' }
}

async function installed(): Promise<string | undefined> {
  for (const program of ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx']) {
    if (await run(program, ['-v']).then(() => true, () => false)) return program
  }
  return undefined
}

/** Serves `folder` with the project's own configuration to the portal at `portal`, whose push server is on the same host. */
export async function startNginx(program: string, folder: string, portal: string): Promise<Origin> {
  const prefix = mkdtempSync(path.join(tmpdir(), 'relay-nginx-'))
  chmodSync(prefix, 0o755)
  const port = await freePort()
  writeFileSync(path.join(prefix, 'nginx.conf'), mainConfig(prefix, filledTemplate(port, folder, portal)))
  const server = spawn(program, ['-p', prefix, '-c', path.join(prefix, 'nginx.conf'), '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] })
  const errors: string[] = []
  server.stderr.on('data', chunk => errors.push(String(chunk)))
  const ended = new Promise<void>(resolve => server.once('exit', () => resolve()))
  const origin = `http://localhost:${port}`
  await answering(origin, () => server.exitCode !== null, errors)
  return {
    origin,
    close: async () => {
      server.kill('SIGTERM')
      await ended
      rmSync(prefix, { recursive: true, force: true })
    }
  }
}

/** As `envsubst` of the nginx image does it. */
function filledTemplate(port: number, folder: string, portal: string): string {
  const values: Record<string, string> = { RELAY_LISTEN: `localhost:${port}`, RELAY_ROOT: folder, RELAY_PORTALS: portal, RELAY_PUSH: portal.replace('http', 'ws') }
  return readFileSync(template, 'utf8').replace(/\$\{(RELAY_\w+)\}/g, (_, name: string) => values[name] ?? '')
}

/** What a distribution's `nginx.conf` gives around a site, with every path inside `prefix`. */
function mainConfig(prefix: string, site: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(kind => `${kind}_temp_path ${prefix}/${kind};`)
  return [
    process.getuid?.() === 0 ? 'user root;' : '', 'daemon off;', `pid ${prefix}/nginx.pid;`, 'error_log stderr warn;', 'events {}',
    'http {', 'types { text/html html; text/css css; text/javascript js; image/svg+xml svg; }', ...temporary, site, '}'
  ].join('\n')
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>(resolve => probe.listen(0, 'localhost', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise(resolve => probe.close(resolve))
  return port
}

async function answering(origin: string, hasEnded: () => boolean, errors: string[]): Promise<void> {
  const until = Date.now() + 10_000
  while (Date.now() < until && !hasEnded()) {
    if (await fetch(origin).then(() => true, () => false)) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error(`nginx did not start: ${errors.join('')}`)
}
