import type { FrameLocator } from '@playwright/test'
import { expect } from '../support/fixtures'
import { messageMenu } from '../delivery/starts'
import type { Flow } from './walk'

/** Each kind once, a task with details that are set after it was created, one undone, and one that was there already. */
export const shareFlow: Flow = async ({ page, app, open, step, press, type, key }) => {
  const choice = (name: string) => app.getByRole('button', { name: new RegExp(`^${name}`) })
  const told = (words: string) => expect(app.getByRole('status')).toContainText(words)
  const message = messageMenu.options
  const complete = (frame: FrameLocator) => frame.getByRole('article', { name: 'Selected message' }).getByText('Marco Rossi')

  await open('open the share view', messageMenu, complete)
  await step('create a task', async () => {
    await key('1')
    await told('Task created')
  })
  await step('undo it', async () => {
    await press(app.getByRole('button', { name: 'Undo' }))
    await told('The task was deleted.')
  })
  await step('create an event', async () => {
    await press(choice('Calendar event'))
    await told('Calendar event created')
  })
  await step('ask before a Feed post, and go back', async () => {
    await press(choice('Feed post'))
    await expect(app.getByRole('alertdialog')).toBeVisible()
    await key('Escape')
  })
  await step('publish a Feed post', async () => {
    await key('Enter')
    await expect(app.getByRole('alertdialog')).toContainText('9 people')
    await key('Tab', 'Enter')
    await told('Feed post published')
  })
  await step('create a chat', async () => {
    await press(choice('New chat'))
    await told('Chat created')
  })

  await open('open another message', { ...messageMenu, options: { ...message, messageId: '70370' } }, frame => choice('Task').and(frame.locator(':enabled')))
  await open('open the first one again', messageMenu, frame => frame.getByRole('listitem').first())
  await step('open the details', async () => {
    await press(app.getByLabel('Details: Task'))
    await expect(app.getByLabel('Title')).toBeVisible()
  })
  await step('write a title', async () => {
    await press(app.getByLabel('Title'))
    await key('ControlOrMeta+a')
    await type('Fetch the sealing tape')
  })
  await step('set the priority and the deadline by keys', async () => {
    await app.getByLabel('High priority').focus()
    await key('Space')
    await app.getByLabel('Deadline').focus()
    await type('12242026')
    await key('Tab')
    await type('0930')
  })
  await step('choose who is responsible', async () => {
    await press(app.getByRole('group', { name: 'Responsible' }).getByRole('button', { name: 'Choose' }))
    await expect(page.locator('dialog.picker')).toBeVisible()
    await page.evaluate(() => window.portal.chooseUsers([9]))
    await expect(app.getByRole('group', { name: 'Responsible' })).toContainText('Tom Keller')
  })
  await step('create a task, and set all this in a second step', async () => {
    await app.getByLabel('Title').focus()
    await key('ControlOrMeta+Enter')
    await told('Task created')
    await told('Your details were applied.')
  })
  await step('create another one, after a question', async () => {
    await press(choice('Task'))
    await press(app.getByRole('alertdialog').getByRole('button', { name: 'Create another' }))
    await told('Task created')
  })
}
