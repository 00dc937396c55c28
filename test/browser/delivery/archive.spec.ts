import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { expect, serverTest, test } from '../support/fixtures'
import { startGzipServer } from './gzip-server'
import { frameAddress, type Placement } from '../support/placement'
import { builtFiles } from '../support/servers'
import { dealTab, messageMenu } from './starts'

const run = promisify(execFile)
const installer = { placement: 'DEFAULT', options: [], user: 1, install: true } satisfies Placement
const deep = 'b24 apps/local app (1)/Relay für alle/v 2'
let folder = ''
let archive: Uint8Array = new Uint8Array()
let files: Record<string, Uint8Array> = {}

const text = (name: string) => new TextDecoder().decode(files[name])

async function packed(name: string, zone: string, from = builtFiles): Promise<Uint8Array> {
  const out = path.join(folder, name)
  await run(process.execPath, ['deploy/package.mjs', '--from', from, '--out', out], { env: { ...process.env, TZ: zone } })
  return readFileSync(out)
}

// One archive for all.
test.describe.configure({ mode: 'default' })

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'relay-archive-'))
  archive = await packed('one.zip', 'UTC')
  files = unzipSync(archive)
})

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

serverTest('the archive is the same bytes again, in another time zone too', async () => {
  expect(Buffer.compare(archive, await packed('other.zip', 'Asia/Tokyo'))).toBe(0)
})

serverTest('the archive is not made of a page with an absolute address', async () => {
  const bad = path.join(folder, 'bad')
  cpSync(builtFiles, bad, { recursive: true })
  writeFileSync(path.join(bad, 'install.html'), text('install.html').replaceAll('./assets', '/assets'))
  await expect(packed('bad.zip', 'UTC', bad)).rejects.toThrow(/install\.html names/)
})

serverTest('the archive has its pages at the root, no source maps, and nothing that is not the app’s', () => {
  const names = Object.keys(files)
  expect(names).toEqual(expect.arrayContaining(['index.html', 'install.html']))
  expect(names.filter(name => !/^(index|install)\.html$|^icon\.svg$|^licenses\.txt$|^sbom\.cdx\.json$|^assets\/[\w.-]+\.(js|css|svg|woff2)$/.test(name))).toEqual([])
})

serverTest('the archive has the licences of Relay and of all that is bundled, with their texts', () => {
  const [own = '', ...packages] = text('licenses.txt').split(/^## /m)
  expect(own).toContain(readFileSync('LICENSE', 'utf8').trim())
  expect(packages.map(entry => entry.split(' ')[0])).toEqual(expect.arrayContaining([
    '@vue/runtime-dom', 'pinia', '@bitrix24/b24jssdk', '@bitrix24/b24ui-nuxt', '@bitrix24/b24icons-vue', 'reka-ui', 'tailwindcss'
  ]))
  // Licences that ask for no more than this list does.
  expect(packages.filter(entry => !/^\S+ - \S+ \((MIT|BSD-[23]-Clause|ISC|0BSD|Apache-2\.0)\)\n\n\S/.test(entry))).toEqual([])
})

serverTest('the archive has a bill of materials that names what the licences name', () => {
  const bill = JSON.parse(text('sbom.cdx.json')) as { bomFormat: string, components: { name: string, version: string }[] }
  expect(bill.bomFormat).toBe('CycloneDX')
  expect(bill.components.map(({ name, version }) => `${name} - ${version}`))
    .toEqual([...text('licenses.txt').matchAll(/^## (\S+ - \S+) \(/gm)].map(([, entry]) => entry))
})

test('the archive, unpacked into a deep folder with spaces, installs itself, and its placements open', async ({ page, emulator, portalOrigin }) => {
  for (const [name, bytes] of Object.entries(files)) {
    const file = path.join(folder, 'host', deep, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  const host = await startGzipServer(path.join(folder, 'host'))
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
  await host.close()
})
