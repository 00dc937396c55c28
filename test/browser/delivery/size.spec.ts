import { test as base, expect } from '../support/fixtures'
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

/** Bytes; a kilobyte has a thousand. */
const limits = { share: 190_000, conversation: 230_000 }

function say(what: string, bytes: number, files: number) {
  console.log(`Size: ${what} after ${(bytes / 1000).toFixed(1)} kB in ${files} files`)
}

for (const method of ['GET', 'POST'] as const) {
  test(`the share buttons are usable after at most 190 kB and without any answer over REST, by ${method}`, async ({
    page, openPlacement, appOrigin
  }) => {
    await watchReadiness(page, 'share')
    await openPlacement({ ...messageMenu, method })
    const { bytes, files, restAnswered } = await figuresOf(page, appOrigin.origin)
    say(`share buttons usable by ${method}`, bytes, files)
    expect(bytes).toBeLessThanOrEqual(limits.share)
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

test('the conversation is shown after at most 230 kB and one REST request', async ({ page, openPlacement, appOrigin }) => {
  await watchReadiness(page, 'conversation')
  await openPlacement(dealTab)
  const { bytes, files, restBegun } = await figuresOf(page, appOrigin.origin)
  say('conversation shown', bytes, files)
  expect(bytes).toBeLessThanOrEqual(limits.conversation)
  expect(bytes, 'the files were really transferred').toBeGreaterThan(50_000)
  expect(restBegun).toBe(1)
})
