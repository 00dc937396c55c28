import type { FrameLocator } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { dealTab, messageMenu } from '../delivery/starts'

test.slow()

/** WCAG 2.2, 1.4.12: what a reader may set, and the page has to bear. The policy of the page allows no `style` element. */
function spaceText(app: FrameLocator) {
  return app.locator('html').evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
      p { margin-bottom: 2em !important }`)
    document.adoptedStyleSheets.push(sheet)
  })
}

/** What is cut: words on something that is pressed, or anything beyond the frame's side. */
function cut(app: FrameLocator): Promise<string[]> {
  return app.locator('html').evaluate((root) => {
    const pressed = [...root.querySelectorAll<HTMLElement>('button, summary, a, label, h1, h2, legend, [role=menuitem], [role=alert]')]
    const isSeen = (one: HTMLElement) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.sr-only')
    const isCut = ({ scrollWidth, clientWidth, scrollHeight, clientHeight, ...rest }: HTMLElement) =>
      // A label's line reaches two pixels into the room around it.
      rest && clientWidth > 0 && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 2)
    const words = pressed.filter(one => isSeen(one) && isCut(one)).map(one => `${one.tagName} ${one.innerText}`)
    return root.scrollWidth > root.clientWidth ? [...words, 'the frame'] : words
  })
}

async function answers(app: FrameLocator) {
  await app.getByRole('option', { name: /Live Chat/ }).click()
  await expect(app.getByRole('log').getByText('Friday would be best.')).toBeVisible()
}

test('letters, words and lines may stand further apart', async ({ openPlacement }) => {
  const card = await openPlacement(dealTab)
  await spaceText(card.app)
  await answers(card.app)
  expect(await cut(card.app)).toEqual([])
  const share = await openPlacement(messageMenu)
  await spaceText(share.app)
  await share.app.getByLabel('Details: Task').click()
  await expect(share.app.getByRole('button', { name: 'Create task' })).toBeVisible()
  expect(await cut(share.app)).toEqual([])
  const own = await openPlacement({ placement: 'DEFAULT', options: [], user: 1 })
  await spaceText(own.app)
  await expect(own.app.getByRole('row', { name: /Bound/ }).last()).toBeVisible()
  expect(await cut(own.app)).toEqual([])
})

test.describe('at 200 %', () => {
  // A window of 900 by 700 px that is zoomed so.
  test.use({ viewport: { width: 450, height: 350 }, deviceScaleFactor: 2 })
  const frame = { width: 450, height: 'fixed' } as const

  test('a customer is answered and a message shared, and what that takes and gives is in sight', async ({ openPlacement, emulator }) => {
    const { app } = await openPlacement({ ...dealTab, ...frame })
    await answers(app)
    expect(await cut(app)).toEqual([])
    const box = app.getByRole('textbox', { name: 'Message' })
    await box.fill('On Friday.')
    await expect(box).toBeInViewport({ ratio: 0.9 })
    await app.getByRole('button', { name: 'Send', exact: true }).focus()
    await expect(app.getByRole('button', { name: 'Send', exact: true })).toBeInViewport({ ratio: 0.9 })
    await app.getByRole('button', { name: 'Send', exact: true }).press('Enter')
    await expect(app.getByRole('log').getByRole('article').last()).toContainText('Sent')
    expect(await emulator.executions('imopenlines.crm.message.add')).toBe(1)

    await openPlacement({ ...messageMenu, ...frame })
    await app.getByLabel('Details: Task').click()
    await app.getByLabel('Title', { exact: true }).fill('Fetch the tape')
    expect(await cut(app)).toEqual([])
    await app.getByRole('button', { name: 'Create task' }).press('Enter')
    await expect(app.getByRole('status').filter({ hasText: 'Task created' })).toBeInViewport()
  })
})
