import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, serverTest, test as base } from '../support/fixtures'
import { startGzipServer } from './gzip-server'
import { figuresOf, watchReadiness } from '../support/measure'
import { builtFiles, type Origin } from '../support/servers'
import { dealTab, messageMenu } from './starts'

/** The app from a host that compresses, as hosts of static files do. */
const test = base.extend<object, { appOrigin: Origin }>({
  appOrigin: [async ({}, use) => {
    const server = await startGzipServer(builtFiles)
    await use(server)
    await server.close()
  }, { scope: 'worker' }]
})

/** Bytes, headers included, and files; a kilobyte has a thousand bytes. `npm run bench -- figures` shows what they mean in time. */
const limits = { share: { bytes: 143_000, files: 6 }, conversation: { bytes: 190_000, files: 7 } }

function say(what: string, bytes: number, files: number) {
  console.log(`Size: ${what} after ${(bytes / 1000).toFixed(1)} kB in ${files} files`)
}

for (const method of ['GET', 'POST'] as const) {
  test(`the share buttons are usable after at most 143 kB in 6 files and without any answer over REST, by ${method}`, async ({
    page, openPlacement, appOrigin
  }) => {
    await watchReadiness(page, 'share')
    await openPlacement({ ...messageMenu, method })
    const { bytes, files, restAnswered } = await figuresOf(page, appOrigin.origin)
    say(`share buttons usable by ${method}`, bytes, files)
    expect(bytes).toBeLessThanOrEqual(limits.share.bytes)
    expect(files).toBeLessThanOrEqual(limits.share.files)
    expect(bytes, 'the files were really transferred').toBeGreaterThan(50_000)
    expect(restAnswered).toBe(0)
  })
}

test('the share buttons do not wait for REST at all', async ({ openPlacement, emulator }) => {
  await emulator.fault({ fault: 'never-answer' })
  const { app } = await openPlacement(messageMenu)
  for (const name of [/^Task/, /^Calendar event/, /^Feed post/, /^New chat/]) {
    await expect(app.getByRole('button', { name })).toBeEnabled()
  }
})

test('the conversation is shown after at most 190 kB in 7 files and one REST request, which goes out before anything is drawn', async ({
  page, openPlacement, appOrigin
}) => {
  await watchReadiness(page, 'conversation')
  await openPlacement(dealTab)
  const { bytes, files, restBegun, restAt, drawn } = await figuresOf(page, appOrigin.origin)
  say('conversation shown', bytes, files)
  expect(bytes).toBeLessThanOrEqual(limits.conversation.bytes)
  expect(files).toBeLessThanOrEqual(limits.conversation.files)
  expect(bytes, 'the files were really transferred').toBeGreaterThan(50_000)
  expect(restBegun).toBe(1)
  expect(drawn, 'the app took the place of the skeleton').toBeLessThan(Infinity)
  expect(restAt).toBeLessThan(drawn)
})

serverTest('the style sheet of the first sight is at most 60 kB as it is read, 12 kB compressed', () => {
  const read = (file: string) => readFileSync(path.join(builtFiles, file), 'utf8')
  const sheets = [...read('index.html').matchAll(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)"/g)].map(([, file = '']) => file)
  const text = sheets.map(read).join('')
  const compressed = gzipSync(text).length
  console.log(`Size: style sheet ${(text.length / 1000).toFixed(1)} kB, compressed ${(compressed / 1000).toFixed(1)} kB`)
  expect(text.length).toBeGreaterThan(20_000)
  expect(text.length).toBeLessThanOrEqual(60_000)
  expect(compressed).toBeLessThanOrEqual(12_000)
})
