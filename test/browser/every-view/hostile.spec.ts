import type { FrameLocator, Page } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { dealTab, messageMenu } from '../delivery/starts'
import { hostileTexts, kinds, wellFormed, type Kind } from '../../fixtures/hostile'
import { settingsOption } from '../../../src/domain/settings/settings'
import { isLong, some } from '../../long'

/** Texts of one opening. */
const atOnce = 45
/** A portal takes no longer message. */
const longest = 20_000

interface Opening { name: string, texts: readonly string[] }

function textsOf(kind: Kind): string[] {
  return hostileTexts(kind).map(({ text }) => wellFormed(text.slice(0, longest)))
}

/** In `npm test` some of each kind, all in one opening; in the long form all of a kind, as many openings as that takes. */
function openings(): Opening[] {
  const shown = kinds.filter(kind => kind !== 'long')
  if (isLong) return shown.flatMap(wholly)
  return [{ name: 'some of each kind', texts: shown.flatMap(kind => some(textsOf(kind), 7)) }]
}

function wholly(kind: Kind): Opening[] {
  const texts = textsOf(kind)
  return Array.from({ length: Math.ceil(texts.length / atOnce) }, (_, at) => (
    { name: `${kind} ${at + 1}`, texts: texts.slice(at * atOnce, (at + 1) * atOnce) }
  ))
}

/** Requests to any host but the app's and the portal's, from now on. */
function strangers(page: Page, own: string[]): string[] {
  const found: string[] = []
  page.on('request', request => /^(data|blob|about):/.test(request.url()) || own.includes(new URL(request.url()).origin) || found.push(request.url()))
  return found
}

/** What stands in the app's page that should not: links with other schemes, elements that load or run, boxes that leave their message. */
function harm(app: FrameLocator, own: string[]): Promise<string[]> {
  return app.locator('html').evaluate((root, own) => {
    const found: string[] = []
    if ((window as { hit?: unknown }).hit !== undefined || (Object.prototype as { hit?: unknown }).hit !== undefined) found.push('a script ran')
    for (const element of root.querySelectorAll<HTMLElement>('body *')) {
      const at = `${element.tagName.toLowerCase()}.${element.className} ${element.textContent.slice(0, 80)}`
      if (/^(script|iframe|object|embed|form|base|meta|video|audio)$/i.test(element.tagName)) found.push(at)
      for (const { name, value } of element.attributes) {
        if (/^(on|srcdoc$|formaction$|ping$)/i.test(name)) found.push(at)
        if (/^(href|src|xlink:href|action|poster)$/i.test(name) && element.tagName !== 'LINK' && !/^(https?:\/\/[^/]|mailto:|tel:|blob:|#)/i.test(value)) found.push(at)
        if (name === 'src' && !value.startsWith('blob:') && !own.includes(new URL(value, location.href).origin)) found.push(at)
      }
    }
    for (const article of root.querySelectorAll('[role=log] article, [role=log] [role=article]')) {
      const box = article.getBoundingClientRect()
      for (const element of article.querySelectorAll<HTMLElement>('*')) {
        const { left, right, width } = element.getBoundingClientRect()
        const style = getComputedStyle(element)
        // What screen readers alone hear stands outside on purpose.
        if (width <= 1 || style.clip !== 'auto' || style.clipPath !== 'none') continue
        if (style.position === 'fixed' || left < box.left - 24 || right > box.right + 24) found.push(`outside of its message: ${element.tagName}.${element.className} ${element.textContent.slice(0, 80)}`)
      }
    }
    if (root.scrollWidth > root.clientWidth + 1) found.push(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`)
    return found.slice(0, 5)
  }, own)
}

test.describe('texts that mean harm', () => {
  for (const { name, texts } of openings()) {
    test(`stay texts, in every field that shows some: ${name}`, async ({ page, openPlacement, emulator, portalOrigin, appOrigin }) => {
      const own = [portalOrigin.origin, appOrigin.origin]
      const gone = strangers(page, own)
      await emulator.post('world', { op: 'words', texts })
      for (const text of texts) await emulator.post('world', { op: 'post', chatId: 915, userId: 652, text, params: attached(text) })
      const templates = texts.map((text, at) => ({ id: `t${at}`, name: text.slice(0, 90), text: text.slice(0, 4000) }))
      await emulator.post('world', { op: 'user-options', userId: 7, options: { [settingsOption]: JSON.stringify({ v: 1, templates }) } })

      const card = await openPlacement(dealTab)
      const log = card.app.getByRole('log')
      await expect(log.getByRole('article').nth(3)).toBeVisible()
      expect(await harm(card.app, own)).toEqual([])
      for (let up = 0; up < 4; up++) {
        await log.press('PageUp')
        expect(await harm(card.app, own)).toEqual([])
      }
      await card.app.getByRole('button', { name: 'Canned responses' }).click()
      await expect(card.app.getByRole('option').first()).toBeVisible()
      expect(await harm(card.app, own)).toEqual([])

      const { messageId } = await emulator.post<{ messageId: number }>('world', { op: 'post', chatId: 901, userId: 9, text: texts[0] || 'x' })
      const share = await openPlacement({ ...messageMenu, options: { ...messageMenu.options, messageId: String(messageId) } })
      await expect(share.app.getByRole('button', { name: /^Task/ })).toBeEnabled()
      expect(await harm(share.app, own)).toEqual([])
      await share.app.getByRole('button', { name: /^Task/ }).click()
      await expect(share.app.getByRole('status').first()).toBeAttached()
      expect(await harm(share.app, own)).toEqual([])
      expect(gone).toEqual([])
    })
  }
})

function attached(text: string) {
  return { ATTACH: [{ ID: 1, BLOCKS: [{ MESSAGE: text }, { LINK: { LINK: text, NAME: text, DESC: text } }, { IMAGE: { LINK: text, NAME: text } }, { GRID: [{ NAME: text, VALUE: text, LINK: text, DISPLAY: 'ROW' }] }] }] }
}
