import { expect, test } from '../support/fixtures'
import { messageMenu } from '../delivery/starts'

test('details are there again after the slider was closed; closed while they were applied, they can be applied again', async ({ page, openPlacement, emulator }) => {
  const close = () => page.locator('iframe[title="Relay"]').evaluate(frame => frame.remove())
  const title = 'Fetch the tape'
  const { app } = await openPlacement(messageMenu)
  await expect(app.getByRole('article')).toContainText('Marco Rossi')
  await app.locator('summary').first().click()
  await app.getByLabel('Title').fill(title)
  await close()

  await openPlacement(messageMenu)
  await expect(app.getByRole('listitem').first()).toContainText(title)
  await emulator.fault({ fault: 'never-answer', method: 'tasks.task.update', times: 1 })
  await app.getByRole('button', { name: /^Task/ }).click()
  await expect.poll(async () => (await emulator.log()).requests.map(({ method }) => method)).toContain('tasks.task.update')
  await close()

  await openPlacement(messageMenu)
  await expect(app.getByRole('alert')).toContainText('did not confirm that your details were applied')
  await app.getByRole('button', { name: 'Apply again' }).click()
  // The button goes, and the focus does not go with it.
  await expect(app.getByRole('button', { name: /^Task/ })).toBeFocused()
  await expect(app.getByRole('status').filter({ hasText: 'Your details were applied.' })).toBeVisible()
  expect((await emulator.state()).tasks.filter(task => task.title === title)).toHaveLength(1)
  expect(await emulator.executions('im.message.share')).toBe(1)
})
