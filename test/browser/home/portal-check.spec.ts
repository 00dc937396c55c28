import { expect, test } from '../support/fixtures'
import type { Placement } from '../support/placement'

const home = { placement: 'DEFAULT', options: [], user: 1, height: 'follow' } satisfies Placement

test.describe('"Check this portal"', () => {
  test('is there for administrators alone, fetches its code when it is wanted, tries what no webhook reaches, and gives a report to copy', async ({ page, emulator, openPlacement }) => {
    test.slow()
    await emulator.post('world', { op: 'add-member', chatId: 901, userId: 1 })
    // The newest page of the chat has a file.
    await emulator.post('world', { op: 'post', chatId: 901, userId: 12, text: 'The plan', params: { FILE_ID: [80] } })
    await emulator.post('world', { op: 'user-options', userId: 1, options: { 'relay.settings': '{"version":1}' } })
    const employee = await openPlacement({ ...home, user: 7 })
    await expect(employee.app.getByRole('heading', { name: 'State of the installation' })).toBeVisible()
    await expect(employee.app.getByRole('button', { name: 'Check this portal' })).toHaveCount(0)
    const scripts: string[] = []
    page.on('request', request => scripts.push(request.url()))
    const { app } = await openPlacement(home)
    await expect(app.getByRole('button', { name: 'Check this portal' })).toBeVisible()
    expect(scripts.filter(url => /PortalCheck-/.test(url))).toEqual([])
    await app.getByRole('button', { name: 'Check this portal' }).click()
    await expect.poll(() => scripts.filter(url => /PortalCheck-/.test(url)).length).toBeGreaterThan(0)
    await expect(app.getByText(/^\d+ as expected/)).toHaveText('11 as expected, 0 different, 0 not tried.', { timeout: 20_000 })
    await expect(app.getByRole('list', { name: 'Check this portal' }).getByRole('listitem')).toHaveCount(11)
    expect((await emulator.state()).userOptions['1']?.['relay.check'] ?? '').toBe('')
    await app.getByRole('button', { name: 'Copy check report' }).click()
    await expect(app.getByText('The report was copied.')).toBeVisible()
    await page.setContent('<textarea aria-label="Paste here"></textarea>')
    await page.getByLabel('Paste here').press('ControlOrMeta+v')
    const report = await page.getByLabel('Paste here').inputValue()
    expect(report).toContain('## Relay: a portal was checked')
    expect(report).not.toMatch(/Lindqvist|Brandt|127\.0\.0\.1|localhost|token/)
  })

  test('tells a frame whose height stays', async ({ openPlacement }) => {
    const { app } = await openPlacement({ ...home, height: 'fixed' })
    await app.getByRole('button', { name: 'Check this portal' }).click()
    await expect(app.getByRole('listitem').filter({ hasText: 'The frame grows with its content' })).toContainText('differs', { timeout: 30_000 })
  })
})
