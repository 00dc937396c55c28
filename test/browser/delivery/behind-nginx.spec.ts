import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { defaultCompany, settingsOption, settingsText } from '../../../src/domain/settings/settings'
import { expect, serverTest, test } from '../support/fixtures'
import { findNginx, startNginx } from './nginx'
import { frameAddress } from '../support/placement'
import { builtFiles, type Origin } from '../support/servers'
import { dealTab, messageMenu } from './starts'

const run = promisify(execFile)
let folder = ''
let nginx: Origin | undefined
let missing = ''

// One server for all.
test.describe.configure({ mode: 'default' })

test.beforeAll(async ({ portalOrigin }) => {
  test.setTimeout(600_000)
  const found = await findNginx()
  if ('missing' in found) {
    // Where the tests run for everybody, nothing may be left out without being noticed.
    if (process.env['CI']) throw new Error(found.missing)
    missing = found.missing
    return
  }
  folder = mkdtempSync(path.join(tmpdir(), 'relay-hosted-'))
  const hosted = path.join(folder, 'hosted files')
  cpSync(builtFiles, hosted, { recursive: true })
  await run(process.execPath, ['deploy/compress.mjs', hosted])
  nginx = await startNginx(found.program, hosted, portalOrigin.origin)
})

test.afterAll(async () => {
  await nginx?.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

test.beforeEach(() => {
  if (missing) process.stdout.write(`Skipped behind nginx: ${missing}\n`)
  test.skip(missing !== '', missing)
})

test('behind nginx the views open by the portal’s form, and the card reaches the push server where colleagues are told at once', async ({
  page, emulator, portalOrigin
}) => {
  const settings = settingsText({ ...defaultCompany(), tellColleagues: true })
  await emulator.post('world', { op: 'app-options', options: { [settingsOption]: settings } })
  const app = page.frameLocator('iframe[title="Relay"]')
  for (const [placement, heading] of [[messageMenu, 'Share message'], [dealTab, 'Open Channel chats']] as const) {
    await page.goto(frameAddress(portalOrigin.origin, nginx!.origin, { ...placement, method: 'POST', user: 7 }))
    await expect(app.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await expect(app.getByRole('alert')).toHaveCount(0)
  }
  await expect.poll(emulator.listening).toBe(1)
})

test('behind nginx another portal cannot frame it', async ({ page, appOrigin, allowed }) => {
  allowed.push(/favicon/, /frame-ancestors/, /Refused to frame/, /violates the following Content Security Policy/)
  // A page without a policy of its own, which would forbid the frame before the server's does.
  await page.goto(`${appOrigin.origin}/licenses.txt`)
  const refused = page.waitForEvent('console', message => message.text().includes('frame-ancestors'))
  await page.evaluate((address) => {
    const frame = document.createElement('iframe')
    frame.src = address
    document.body.append(frame)
  }, `${nginx!.origin}/index.html`)
  await refused
})

serverTest('nginx answers a form post with the page, which is never kept', async ({ portalOrigin }) => {
  for (const address of ['/index.html', '/install.html', '/']) {
    const answer = await fetch(`${nginx!.origin}${address}`, { method: 'POST', body: new URLSearchParams({ PLACEMENT: 'DEFAULT' }) })
    expect([answer.status, answer.headers.get('content-type')], address).toEqual([200, 'text/html; charset=utf-8'])
    expect(await answer.text(), address).toContain('<div id="app"')
    expect(answer.headers.get('cache-control'), address).toBe('no-store')
    expect(answer.headers.get('content-security-policy'), address).toContain(`frame-ancestors ${portalOrigin.origin}`)
    expect(answer.headers.get('x-frame-options'), address).toBeNull()
  }
})

serverTest('nginx gives assets that are compressed beforehand and kept for ever', async () => {
  const html = await (await fetch(`${nginx!.origin}/index.html`)).text()
  const [, asset] = / src="\.\/(assets\/[^"]+\.js)"/.exec(html)!
  const answer = await fetch(`${nginx!.origin}/${asset}`)
  expect(answer.headers.get('content-encoding')).toBe('gzip')
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect((await answer.text()).length).toBeGreaterThan(1000)
})

serverTest('nginx answers only asking and the form, and what is not there is not kept', async () => {
  for (const address of ['/assets/none.js', '/index.html.gz', '/.git/config', '/nothing']) {
    const answer = await fetch(`${nginx!.origin}${address}`)
    expect([answer.status, answer.headers.get('cache-control')], address).toEqual([404, null])
  }
  expect((await fetch(`${nginx!.origin}/index.html`, { method: 'DELETE' })).status).toBe(403)
})
