#!/usr/bin/env node
// @ts-check
// Stands between Playwright and the Firefox that FIREFOX_PATH names: what is asked of it that it does not know yet, such as
// colors of a page that only newer ones can feign, is answered with "done" instead of "unknown command". All else goes
// through as it is. Playwright starts this file in Firefox's place, reads from its output where to connect, and ends it.
import { spawn } from 'node:child_process'
import { WebSocket, WebSocketServer } from 'ws'

const listening = /WebDriver BiDi listening on (ws:\/\/\S+)/

const firefox = spawn(process.env['FIREFOX_PATH'] ?? 'firefox', process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] })
firefox.on('exit', code => process.exit(code ?? 0))
let said = ''
firefox.stderr.on('data', (part) => {
  said += part
  const address = listening.exec(said)?.[1]
  if (address) relayTo(address)
  if (address) said = ''
})

/** @param {string} address */
function relayTo(address) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  server.on('listening', () => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${port}\n`)
  })
  server.on('connection', (playwright, { url = '' }) => connect(playwright, `${address}${url}`))
}

/** @param {WebSocket} playwright @param {string} address */
function connect(playwright, address) {
  const browser = new WebSocket(address, { maxPayload: 1 << 28 })
  /** Numbers of the commands that a browser may leave out. @type {Set<number>} */
  const optional = new Set()
  const opened = new Promise(done => browser.on('open', done))
  playwright.on('message', async (data) => {
    const { id, method } = JSON.parse(String(data))
    if (String(method).startsWith('emulation.')) optional.add(id)
    await opened
    browser.send(String(data))
  })
  browser.on('message', (data) => {
    const answer = JSON.parse(String(data))
    const isLeftOut = optional.delete(answer.id) && answer.error === 'unknown command'
    playwright.send(isLeftOut ? JSON.stringify({ type: 'success', id: answer.id, result: {} }) : String(data))
  })
  browser.on('close', () => playwright.close())
  playwright.on('close', () => browser.close())
}
