import type { Result } from 'axe-core'
import { axe } from '../support/axe'
import { expect } from '../support/fixtures'
import { goTo, relay, test } from './open-demo'
import { some } from '../../long'

/** The demo is what people see first: the small portal around the real app, in its frame of another origin. */
test.describe('The demo on a desk', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  test('turns a message into a task with the keyboard alone, and shows the task', async ({ openDemo }) => {
    const page = await openDemo()
    await page.getByRole('button', { name: 'Message menu' }).last().focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('menuitem', { name: 'Reply' })).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    const task = relay(page).getByRole('button', { name: /^Task/ })
    await expect(task).toBeEnabled()
    await task.focus()
    await page.keyboard.press('Enter')
    await relay(page).getByRole('button', { name: 'Open task' }).click()
    await expect(page.getByRole('dialog', { name: 'Portal page' }).getByText('/tasks/task/view/')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: 'Share as…' }).getByRole('button', { name: 'Close' }).click()
    await expect(page.getByRole('article').last()).toContainText('A task has been created based on the message.')
  })

  test('lets one write as the customer, who does not see what a silent dialog keeps, and answer from the card', async ({ openDemo, emulator }) => {
    const page = await openDemo('#/customers/915')
    await page.getByRole('textbox', { name: 'Write as Anna Weber' }).fill('Is the crane ready?')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('log').getByText('Is the crane ready?')).toBeVisible()
    await page.getByRole('link', { name: 'Answer it from the deal’s card' }).click()
    await expect(relay(page).getByRole('log', { name: 'Conversation' })).toContainText('Is the crane ready?')
    await relay(page).getByRole('textbox', { name: 'Message' }).fill('It is.')
    await relay(page).getByRole('button', { name: 'Send', exact: true }).click()
    await expect.poll(() => emulator.executions('imopenlines.crm.message.add')).toBe(1)
    await page.goto(page.url().replace(/#.*/, '#/customers/915'))
    await expect(page.getByRole('log').getByText('It is.')).toBeVisible()
    await goTo(page, '#/customers/919')
    await expect(page.getByRole('log')).toContainText('Please do not write here for now')
    await expect(page.getByRole('log')).not.toContainText('Internal')
  })

  test('tells what is to be seen, and leads there', async ({ openDemo }) => {
    const page = await openDemo()
    const guide = page.getByRole('link', { name: 'What to see' })
    await guide.focus()
    await page.keyboard.press('Enter')
    await expect(guide).toHaveAttribute('aria-current', 'page')
    await page.getByRole('main').getByRole('link', { name: /deal 318/ }).click()
    await expect(page.getByRole('heading', { name: /Photos and plans/ })).toBeVisible()
    await expect(relay(page).getByText('Lukas Winter').first()).toBeVisible()
    await guide.click()
    await page.getByRole('main').getByRole('link', { name: /deal 319/ }).click()
    await expect(relay(page).getByText('Nora Berg').first()).toBeVisible()
  })

  test('installs Relay on a bare portal: its places show up only then', async ({ openDemo }) => {
    const page = await openDemo('#/install')
    await page.getByRole('button', { name: 'Start the installation' }).click()
    await expect(page.getByText('Relay is installed.')).toBeVisible()
    await page.getByRole('link', { name: 'CRM' }).click()
    await page.getByRole('link', { name: 'Roof repair' }).click()
    await expect(page.getByRole('navigation', { name: 'Card' }).getByRole('link')).toHaveCount(5)
  })
})

test.describe('The demo on a narrow screen', () => {
  test.use({ viewport: { width: 400, height: 800 } })

  test('opens a chat and a telephone at their newest message, and a message’s menu within the screen', async ({ openDemo }) => {
    const page = await openDemo()
    await page.getByRole('navigation', { name: 'Chats' }).getByRole('link').first().click()
    await expect(page.getByRole('article').last()).toBeInViewport()
    for (const text of ['Roof on Friday?', 'Please order 40 m']) {
      await page.getByRole('article').filter({ hasText: text }).getByRole('button', { name: 'Message menu' }).click()
      await expect(page.getByRole('menu')).toBeInViewport({ ratio: 1 })
      await page.keyboard.press('Escape')
    }
    await goTo(page, '#/customers')
    await page.getByRole('navigation', { name: 'Customers' }).getByRole('link').first().click()
    await expect(page.getByRole('article').last()).toBeInViewport()
  })
})

/** Of each kind one. */
const kinds = ['#/messenger/chat901', '#/crm', '#/crm/deal/311', '#/tasks', '#/feed', '#/customers/915', '#/install', '#/guide']
const alike = ['#/messenger/chat981', '#/customers/982', '#/customers/984', '#/customers/987', '#/customers/990']
const places = [...kinds, ...alike]
const findings = (all: Result[]) => all.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])

test('The demo is accessible and fits in all its places, at 1280 and at 420 px', async ({ openDemo }) => {
  test.slow()
  const page = await openDemo()
  // What is narrow is the same with less beside it.
  const looked = { 1280: [...kinds, ...some(alike, 1)], 420: some(places, 4) }
  for (const at of places) {
    await goTo(page, at)
    await expect(page.locator('[aria-current=page]').first()).toHaveAttribute('href', new RegExp(`^${at.split('/', 2).join('/')}`))
    for (const width of [1280, 420] as const) {
      await page.setViewportSize({ width, height: 800 })
      if (looked[width].includes(at)) expect.soft(findings(await axe(page)), `${at}, ${width} px`).toEqual([])
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), at).toBe(width)
    }
  }
})

test('The demo’s controls are accessible, play a fault of the table, and take it back', async ({ openDemo, emulator }) => {
  const page = await openDemo()
  await page.getByRole('button', { name: 'Demo controls' }).click()
  for (const width of [420, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect(findings(await axe(page, undefined, '.controls')), `${width} px`).toEqual([])
  }
  const faults = page.getByRole('form', { name: 'Faults' })
  await faults.getByRole('combobox', { name: 'What goes wrong' }).selectOption('lost-after-headers')
  await faults.getByRole('button', { name: 'Add fault' }).click()
  await expect(page.getByText('1 fault is on')).toBeVisible()
  await faults.getByRole('button', { name: 'Clear faults' }).click()
  await expect(page.getByText('1 fault is on')).toHaveCount(0)
  expect(await emulator.state()).toMatchObject({ installed: true })
})
