import { readFileSync } from 'node:fs'
import type { CDPSession, FrameLocator } from '@playwright/test'
import { loadAll, logOf } from '../browser/operator/long-chat'
import { test } from '../browser/support/fixtures'
import type { EmulatorClient } from '../browser/support/emulator-client'
import { heldBytes, scrollThrough, watchAddresses } from './in-page'

const counts = [50, 500]
/** Bytes of each, as of a photo that a messenger has made small. */
const size = 200_000
const chatId = 980
const photo = readFileSync('test/fixtures/files/roof.jpg')

/** What stays in memory when a conversation full of photos is scrolled through: the same, however many they are. Prints. */
test('pictures', async ({ page, openPlacement, emulator }) => {
  test.setTimeout(600_000)
  await page.addInitScript(watchAddresses)
  // Each photo is a request of its own; the ordinary bucket would let two a second through.
  await emulator.post('bucket', { size: 10_000, perSecond: 1000 })
  const lines: string[] = []
  let sent = 0
  for (const count of counts) {
    await sendPhotos(emulator, sent, count)
    sent = count
    const { app } = await openPlacement({ placement: 'CRM_DEAL_DETAIL_TAB', options: { ID: '318' } })
    await app.getByRole('listbox', { name: 'Chats' }).getByRole('option', { name: /Live Chat/ }).click()
    await logOf(app).getByRole('img').last().waitFor()
    await loadAll(app)
    lines.push(await figures(app, await page.context().newCDPSession(page), count))
  }
  console.log(`\nPictures of a conversation, ${(size / 1000).toFixed(0)} kB each\n${lines.join('\n')}\n`)
})

/** Each is another file: bytes behind the end of a JPEG belong to nothing. */
async function sendPhotos(emulator: EmulatorClient, from: number, to: number) {
  for (let at = from; at < to; at++) {
    const content = Buffer.concat([photo, Buffer.alloc(size - photo.length, at % 256)]).toString('base64')
    await emulator.post('customer', { chatId, text: '', files: [{ name: `photo-${at}.jpg`, content }] })
  }
}

async function figures(app: FrameLocator, browser: CDPSession, count: number): Promise<string> {
  const seen = await logOf(app).evaluate(scrollThrough)
  await browser.send('HeapProfiler.collectGarbage')
  const { usedSize } = await browser.send('Runtime.getHeapUsage')
  const held = await logOf(app).evaluate(heldBytes)
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
  return `${count} photos: ${seen} shown, ${megabytes(held.most)} behind addresses at the most, ${megabytes(held.now)} at the end, JS memory ${megabytes(usedSize)}`
}
