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

  test('holds "Save" while it runs, with words, and is held while settings are saved; what an earlier one left is emptied', async ({ emulator, openPlacement }) => {
    await emulator.post('world', { op: 'user-options', userId: 1, options: { 'relay.check': 'x'.repeat(100_000) } })
    const { app } = await openPlacement(home)
    const left = async () => (await emulator.state()).userOptions['1']?.['relay.check']
    await expect.poll(left).toBe('')
    const save = app.getByRole('button', { name: 'Save', exact: true })
    const check = app.getByRole('button', { name: /^Check (this portal|again)$/ })
    const status = app.getByRole('form').getByRole('status')
    await app.getByRole('radio', { name: 'Dark' }).click()
    await test.step('the check while settings are saved', async () => {
      await emulator.fault({ fault: 'slow', method: 'user.option.set', ms: 3000, times: 1 })
      await save.click()
      await expect(app.getByText('Settings are being saved. Start the check after that.')).toBeVisible()
      await expect(check).toBeDisabled()
      await expect(status).toHaveText('Saved.', { timeout: 15_000 })
    })
    await test.step('"Save" while the check runs', async () => {
      await app.getByRole('radio', { name: 'Light' }).click()
      await emulator.fault({ fault: 'slow', method: 'user.option.set', ms: 3000, times: 1 })
      await check.click()
      await expect(status).toHaveText('The portal is being checked. Save after that.')
      await expect(save).toBeDisabled()
      await save.press('Enter')
      await expect(status).toHaveText('There are changes that are not saved.', { timeout: 30_000 })
      await save.click()
      await expect(status).toHaveText('Saved.')
    })
  })

  test('tells a frame whose height stays', async ({ openPlacement }) => {
    const { app } = await openPlacement({ ...home, height: 'fixed' })
    await app.getByRole('button', { name: 'Check this portal' }).click()
    await expect(app.getByRole('listitem').filter({ hasText: 'The frame grows with its content' })).toContainText('differs', { timeout: 30_000 })
  })
})
