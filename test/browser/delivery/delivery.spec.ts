import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { defaultCompany, settingsOption, settingsText } from '../../../src/domain/settings/settings'
import { expect, test } from '../support/fixtures'
import { startGzipServer } from './gzip-server'
import { findNginx, startNginx } from './nginx'
import { frameAddress, type Placement } from '../support/placement'
import { builtFiles, type Origin } from '../support/servers'
import { dealTab, messageMenu } from './starts'

const run = promisify(execFile)
const installer = { placement: 'DEFAULT', options: [], user: 1, install: true } satisfies Placement
let folder = ''

test.describe.configure({ mode: 'serial' })

test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'relay-delivery-'))
})

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function packed(name: string, zone: string): Promise<Uint8Array> {
  const out = path.join(folder, name)
  await run(process.execPath, ['deploy/package.mjs', '--from', builtFiles, '--out', out], { env: { ...process.env, TZ: zone } })
  return readFileSync(out)
}

test.describe('the archive', () => {
  test('is the same bytes again, in another time zone too', async () => {
    const [one, other] = [await packed('one.zip', 'UTC'), await packed('other.zip', 'Asia/Tokyo')]
    expect(Buffer.compare(one, other)).toBe(0)
  })

  test('has its pages at the root, no source maps, and nothing that is not the app’s', async () => {
    const names = Object.keys(unzipSync(await packed('names.zip', 'UTC')))
    expect(names).toEqual(expect.arrayContaining(['index.html', 'install.html']))
    expect(names.filter(name => !/^(index|install)\.html$|^icon\.svg$|^licenses\.txt$|^sbom\.cdx\.json$|^assets\/[\w.-]+\.(js|css|svg|woff2)$/.test(name))).toEqual([])
  })

  test('has the licences of Relay and of all that is bundled, with their texts', async () => {
    const [own = '', ...packages] = new TextDecoder().decode(unzipSync(await packed('licenses.zip', 'UTC'))['licenses.txt']).split(/^## /m)
    expect(own).toContain(readFileSync('LICENSE', 'utf8').trim())
    expect(packages.map(entry => entry.split(' ')[0])).toEqual(expect.arrayContaining([
      '@vue/runtime-dom', 'pinia', '@bitrix24/b24jssdk', '@bitrix24/b24ui-nuxt', '@bitrix24/b24icons-vue', 'reka-ui', 'tailwindcss'
    ]))
    // Licences that ask for no more than this list does.
    expect(packages.filter(entry => !/^\S+ - \S+ \((MIT|BSD-[23]-Clause|ISC|0BSD|Apache-2\.0)\)\n\n\S/.test(entry))).toEqual([])
  })

  test('has a bill of materials that names what the licences name', async () => {
    const files = unzipSync(await packed('bill.zip', 'UTC'))
    const text = (name: string) => new TextDecoder().decode(files[name])
    const bill = JSON.parse(text('sbom.cdx.json')) as { bomFormat: string, components: { name: string, version: string }[] }
    expect(bill.bomFormat).toBe('CycloneDX')
    expect(bill.components.map(({ name, version }) => `${name} - ${version}`))
      .toEqual([...text('licenses.txt').matchAll(/^## (\S+ - \S+) \(/gm)].map(([, entry]) => entry))
  })

  test('is not made of a page with an absolute address', async () => {
    const bad = path.join(folder, 'bad')
    cpSync(builtFiles, bad, { recursive: true })
    writeFileSync(path.join(bad, 'install.html'), readFileSync(path.join(bad, 'install.html'), 'utf8').replaceAll('./assets', '/assets'))
    const packing = run(process.execPath, ['deploy/package.mjs', '--from', bad, '--out', path.join(folder, 'bad.zip')])
    await expect(packing).rejects.toThrow(/install\.html names/)
  })

  test.describe('unpacked into a deep folder with spaces', () => {
    const deep = 'b24 apps/local app (1)/Relay für alle/v 2'
    let host: Origin

    test.beforeAll(async () => {
      const files = unzipSync(await packed('deep.zip', 'UTC'))
      for (const [name, bytes] of Object.entries(files)) {
        const file = path.join(folder, 'host', deep, name)
        mkdirSync(path.dirname(file), { recursive: true })
        writeFileSync(file, bytes)
      }
      host = await startGzipServer(path.join(folder, 'host'))
    })

    test.afterAll(() => host.close())

    test('installs itself, and its placements open', async ({ page, emulator, portalOrigin }) => {
      const base = `${host.origin}/${encodeURI(deep)}`
      const open = (placement: Placement) => page.goto(frameAddress(portalOrigin.origin, base, placement))
      const app = page.frameLocator('iframe[title="Relay"]')
      await emulator.reset('bare')
      await open(installer)
      await expect(app.getByRole('table', { name: 'Placements' }).getByRole('row', { name: /Bound/ })).toHaveCount(5)
      expect(new Set((await emulator.state()).placements.map(({ handler }) => handler))).toEqual(new Set([`${base}/index.html`]))
      await open(messageMenu)
      await expect(app.getByRole('heading', { level: 1, name: 'Share message' })).toBeVisible()
      await open({ ...dealTab, method: 'POST' })
      await expect(app.getByRole('heading', { level: 1, name: 'Open Channel chats' })).toBeVisible()
    })
  })
})

test.describe('behind nginx', () => {
  let nginx: Origin | undefined
  let missing = ''

  test.beforeAll(async ({ portalOrigin }) => {
    test.setTimeout(600_000)
    const found = await findNginx()
    if ('missing' in found) {
      // Where the tests run for everybody, nothing may be left out without being noticed.
      if (process.env['CI']) throw new Error(found.missing)
      missing = found.missing
      return
    }
    const hosted = path.join(folder, 'hosted files')
    cpSync(builtFiles, hosted, { recursive: true })
    await run(process.execPath, ['deploy/compress.mjs', hosted])
    nginx = await startNginx(found.program, hosted, portalOrigin.origin)
  })

  test.afterAll(() => nginx?.close())

  test.beforeEach(() => {
    if (missing) process.stdout.write(`Skipped behind nginx: ${missing}\n`)
    test.skip(missing !== '', missing)
  })

  for (const [name, placement, heading] of [['share', messageMenu, 'Share message'], ['operator', dealTab, 'Open Channel chats']] as const) {
    test(`the ${name} view opens by the portal’s form`, async ({ page, emulator, portalOrigin }) => {
      await emulator.reset()
      await page.goto(frameAddress(portalOrigin.origin, nginx!.origin, { ...placement, method: 'POST' }))
      const app = page.frameLocator('iframe[title="Relay"]')
      await expect(app.getByRole('heading', { level: 1, name: heading })).toBeVisible()
      await expect(app.getByRole('alert')).toHaveCount(0)
    })
  }

  test('another portal cannot frame it', async ({ page, appOrigin, allowed }) => {
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

  for (const address of ['/index.html', '/install.html', '/']) {
    test(`a form post to ${address} is answered with the page, which is never kept`, async ({ portalOrigin }) => {
      const answer = await fetch(`${nginx!.origin}${address}`, { method: 'POST', body: new URLSearchParams({ PLACEMENT: 'DEFAULT' }) })
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
      expect(await answer.text()).toContain('<div id="app"')
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.headers.get('content-security-policy')).toContain(`frame-ancestors ${portalOrigin.origin}`)
      expect(answer.headers.get('x-frame-options')).toBeNull()
    })
  }

  test('the card reaches the push server where colleagues are told at once', async ({ page, emulator, portalOrigin }) => {
    await emulator.reset()
    const settings = settingsText({ ...defaultCompany(), tellColleagues: true })
    await emulator.post('world', { op: 'app-options', options: { [settingsOption]: settings } })
    await page.goto(frameAddress(portalOrigin.origin, nginx!.origin, { ...dealTab, user: 7 }))
    await expect.poll(emulator.listening).toBe(1)
  })

  test('assets are compressed beforehand and kept for ever', async () => {
    const html = await (await fetch(`${nginx!.origin}/index.html`)).text()
    const [, asset] = / src="\.\/(assets\/[^"]+\.js)"/.exec(html)!
    const answer = await fetch(`${nginx!.origin}/${asset}`)
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect((await answer.text()).length).toBeGreaterThan(1000)
  })

  for (const address of ['/assets/none.js', '/index.html.gz', '/.git/config', '/nothing']) {
    test(`${address} is not there, and that is not kept`, async () => {
      const answer = await fetch(`${nginx!.origin}${address}`)
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, null])
    })
  }

  test('only asking and the form are answered', async () => {
    expect((await fetch(`${nginx!.origin}/index.html`, { method: 'DELETE' })).status).toBe(403)
  })
})
