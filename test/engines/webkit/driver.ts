import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { once } from 'node:events'

/** A browser under a driver of the W3C's WebDriver protocol (https://www.w3.org/TR/webdriver2/). */
export interface Session {
  /** The value that a command answers with; rejects with a `DriverError`. */
  ask<T = unknown>(command: string, body?: object): Promise<T>
  close(): Promise<void>
}

/** What the driver refuses; `code` as the protocol names it, such as `stale element reference`. */
export class DriverError extends Error {
  constructor(readonly code: string, message: string) {
    super(`${code}: ${message}`)
  }
}

/** WebKitGTK's driver with a screen of its own. */
export interface Driver { open(): Promise<Session>, close(): void }

/** Starts the driver. Each session is a browser that has kept nothing of others. */
export async function startDriver(program: string): Promise<Driver> {
  const screen = await startScreen()
  const port = await freePort()
  const driver = spawn(program, [`--port=${port}`], {
    stdio: 'ignore', env: { ...process.env, DISPLAY: screen.display, TZ: 'Europe/Berlin', LANG: 'C.UTF-8' }
  })
  const address = `http://127.0.0.1:${port}`
  await untilItAnswers(address)
  return {
    open: () => openSession(address),
    close: () => [driver, screen.process].forEach(one => one.kill())
  }
}

async function openSession(address: string): Promise<Session> {
  const { sessionId } = await send<{ sessionId: string }>('POST', `${address}/session`, { capabilities: {} })
  const at = `${address}/session/${sessionId}`
  const session: Session = {
    ask: (command, body) => send(body ? 'POST' : 'GET', `${at}/${command}`, body),
    close: async () => { await send('DELETE', at) }
  }
  await session.ask('window/rect', { x: 0, y: 0, width: 1000, height: 860 })
  return session
}

async function send<T>(method: string, address: string, body?: object): Promise<T> {
  const answer = await fetch(address, { method, ...body && { body: JSON.stringify(body) } })
  const { value } = await answer.json() as { value: T & { error?: string, message?: string } }
  if (!answer.ok) throw new DriverError(value.error ?? String(answer.status), value.message ?? '')
  return value
}

/** GTK draws nothing without a screen; Xvfb picks a number that nobody uses. */
async function startScreen(): Promise<{ process: ChildProcess, display: string }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const [number] = await once(screen.stdio[3]!, 'data') as [Buffer]
  return { process: screen, display: `:${number.toString().trim()}` }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

async function untilItAnswers(address: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const isThere = await fetch(`${address}/status`).then(({ ok }) => ok, () => false)
    if (isThere) return
    if (tries > 100) throw new Error('WebKit\'s driver does not answer.')
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}
