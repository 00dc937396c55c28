import { expect, test } from '../support/fixtures'
import { messageMenu } from '../delivery/starts'

test.describe('in a browser in Berlin', () => {
  test.use({ timezoneId: 'Europe/Berlin' })

  test('an event in the hour that the clocks leave out is said at its field, and the button leads there', async ({ openPlacement, emulator }) => {
    const { app } = await openPlacement(messageMenu)
    await app.getByLabel('Details: Calendar event').click()
    const start = app.getByLabel('Start', { exact: true })
    await start.fill('2027-03-28T02:30')
    await app.getByLabel('End', { exact: true }).fill('2027-03-28T03:00')
    await expect(start).toHaveAttribute('aria-invalid', 'true')
    await expect(start).toHaveAccessibleDescription(/clocks skip this time/)
    await app.getByRole('button', { name: /^Calendar event/ }).click()
    await expect(start).toBeFocused()
    expect(await emulator.executions('im.message.share')).toBe(0)
    await start.fill('2027-03-28T01:30')
    await app.getByRole('button', { name: /^Calendar event/ }).click()
    await expect(app.getByRole('status')).toContainText('Calendar event created')
  })
})

test.describe('in a browser in New York', () => {
  test.use({ timezoneId: 'America/New_York' })

  test('a time says which zone it means, since the profile has another one', async ({ openPlacement }) => {
    const { app } = await openPlacement(messageMenu)
    await expect(app.getByRole('article', { name: 'Selected message' })).toContainText('Marco Rossi')
    await app.getByLabel('Details: Task').click()
    await expect(app.getByLabel('Deadline')).toHaveAccessibleDescription(/America\/New_York.*Europe\/Berlin/)
  })
})
