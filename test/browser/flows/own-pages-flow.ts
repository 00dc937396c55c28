import { expect } from '../support/fixtures'
import type { Placement } from '../support/placement'
import type { Flow } from './walk'

const home = { placement: 'DEFAULT', options: [], user: 1 } satisfies Placement

/** The installer, and Relay's own page with all that is set there. */
export const ownPagesFlow: Flow = async ({ app, emulator, open, step, press, type }) => {
  const form = app.getByRole('form', { name: 'Settings' })

  await emulator.reset('bare')
  await open('install', { ...home, install: true }, frame => frame.getByRole('row', { name: /Bound/ }).nth(4))
  await emulator.reset()
  await open('open the own page', home, frame => frame.getByRole('row', { name: /Bound/ }).nth(4))
  await step('go to each part', async () => {
    for (const name of ['State of the installation', 'Help', 'Check this portal', 'Settings']) {
      await press(app.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name }))
    }
  })
  await step('change the own settings', async () => {
    await press(form.getByRole('radio', { name: 'Dark' }))
    await press(form.getByRole('radio', { name: 'Enter', exact: true }))
  })
  await step('write a template', async () => {
    await press(form.getByRole('button', { name: 'Add template' }).first())
    await type('Greeting')
    await press(form.getByRole('textbox', { name: 'Text' }))
    await type('Hello , this is us.')
    await press(form.getByRole('button', { name: 'Contact’s first name' }))
  })
  await step('change the settings of the company', async () => {
    await press(form.getByRole('checkbox', { name: 'Feed post', exact: true }))
    await press(form.getByRole('button', { name: 'Add bot' }))
    await press(form.getByRole('spinbutton', { name: 'Bot’s user id' }))
    await type('31')
    await press(form.getByRole('textbox', { name: 'Name that agents see' }))
    await type('Relay Bot')
  })
  await step('save', async () => {
    await press(form.getByRole('button', { name: 'Save' }))
    await expect(form.getByRole('status')).toHaveText('Saved.')
  })
}
