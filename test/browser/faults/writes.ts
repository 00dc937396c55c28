import type { EmulatorClient } from '../support/emulator-client'
import { dealTab, messageMenu } from '../delivery/starts'
import type { Placement } from '../support/placement'
import type { Control, View } from '../../engines/view'

/** A write of Relay's, and how a person does it. */
export interface Write {
  /** As the matrix names it. */
  name: string
  method: string
  placement: Placement
  /** In the emulator, before the page is opened. */
  before?: (emulator: EmulatorClient) => Promise<unknown>
  /** Up to the press that leads to the request, without waiting for what comes of it. */
  press: (app: View) => Promise<unknown>
  /** In sight when the page says that it is done. */
  done: (app: View) => Control
}

const button = (app: View, name: string | RegExp) => app.getByRole('button', { name, exact: true })
const article = (app: View, text: string) => app.getByRole('log').getByRole('article').filter({ hasText: text })
const chat = (app: View, name: RegExp) => app.getByRole('listbox', { name: 'Chats' }).getByRole('option', { name })
const question = (app: View) => app.getByRole('alertdialog')
const sent = (app: View, text: string) => article(app, text).getByText(/^(Sent|Delivered|Sending to)/).first()

const kinds = [
  ['a task', /^Task/, 'Task created'], ['a calendar event', /^Calendar event/, 'Calendar event created'],
  ['a Feed post', /^Feed post/, 'Feed post published'], ['a chat', /^New chat/, /[Cc]hat created/]
] as const

const shares = kinds.map(([name, choice, said]): Write => ({
  name: `share as ${name}`, method: 'im.message.share', placement: messageMenu,
  press: async (app) => {
    await app.getByRole('button', { name: choice }).first().click()
    // A post is public at once, so the view asks.
    if (name === 'a Feed post') await question(app).getByRole('button', { name: 'Publish' }).click()
  },
  done: app => app.getByRole('status').getByText(said).first()
}))

const secondStep: Write = {
  name: 'apply details to the task', method: 'tasks.task.update', placement: messageMenu,
  press: async (app) => {
    await app.locator('summary').first().click()
    await app.getByLabel('Title').fill('Fetch the tape')
    await app.getByRole('button', { name: /^Task/ }).first().click()
  },
  done: app => app.getByRole('status').getByText('Your details were applied.').first()
}

/** With one button, and a question where the action asks one. */
function action(name: string, method: string, label: string, done: Write['done'], way: { chat?: RegExp, asks?: boolean, more?: boolean } = {}): Write {
  return {
    name, method, placement: dealTab, done,
    press: async (app) => {
      if (way.chat) await chat(app, way.chat).click()
      if (way.more) {
        await button(app, 'More actions').click()
        await app.getByRole('menuitem', { name: label }).click()
      } else await button(app, label).first().click()
      if (way.asks) await question(app).getByRole('button').last().click()
    }
  }
}

const answers: Write[] = [
  {
    name: 'send a text', method: 'imopenlines.crm.message.add', placement: dealTab,
    press: async (app) => {
      await app.getByRole('textbox', { name: 'Message' }).fill('On Friday.')
      await button(app, 'Send').click()
    },
    done: app => sent(app, 'On Friday.')
  },
  {
    name: 'send a file', method: 'im.v2.File.upload', placement: dealTab,
    press: async (app) => {
      await app.locator('input[type=file]').setInputFiles({ name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('The plan') })
      await button(app, 'Send').click()
    },
    done: app => sent(app, 'plan.txt')
  },
  {
    name: 'join and send', method: 'imopenlines.crm.chat.user.add', placement: dealTab,
    press: async (app) => {
      await chat(app, /Telegram/).click()
      await app.getByRole('textbox', { name: 'Message' }).fill('I help Tom.')
      await button(app, 'Join and send').click()
    },
    done: app => sent(app, 'I help Tom.')
  }
]

const actions: Write[] = [
  action('take', 'imopenlines.operator.answer', 'Take conversation', app => chat(app, /WhatsApp.*You have it/), { chat: /WhatsApp.*waiting/ }),
  action('take over', 'imopenlines.session.intercept', 'Transfer to me', app => chat(app, /Telegram.*You have it/), { chat: /Telegram/, asks: true }),
  action('start', 'imopenlines.session.start', 'Start new conversation', app => app.getByText('A new conversation has started').first(), { chat: /Viber/, asks: true }),
  action('end', 'imopenlines.operator.finish', 'End conversation', app => chat(app, /Live Chat.*closed/), { asks: true }),
  action('pass on', 'imopenlines.operator.skip', 'Pass to the next operator', app => app.getByText('You are no longer in the chat.').first(), { asks: true, more: true }),
  action('mark as spam', 'imopenlines.operator.spam', 'Mark as spam', app => app.getByText('was marked as spam and has ended').first(), { asks: true, more: true }),
  {
    name: 'transfer', method: 'imopenlines.operator.transfer', placement: dealTab,
    press: async (app) => {
      await button(app, 'Transfer').click()
      await app.getByRole('dialog', { name: 'Transfer conversation' }).getByRole('option', { name: /Tom Keller/ }).click()
      await question(app).getByRole('button', { name: 'Transfer' }).click()
    },
    done: app => app.getByText('Tom Keller has this conversation now.').first()
  },
  {
    name: 'save as a canned response', method: 'imopenlines.message.quick.save', placement: dealTab,
    press: async (app) => {
      const own = article(app, 'We have Friday or Monday.')
      await own.hover()
      await own.getByRole('button', { name: 'Save as canned response' }).click()
    },
    done: app => app.getByText('Saved with the canned responses of the Open Channel.').first()
  }
]

const set: Write[] = [
  {
    name: 'save own settings', method: 'user.option.set', placement: { placement: 'DEFAULT', options: [], user: 7 },
    press: async (app) => {
      await app.getByRole('radio', { name: 'Dark' }).click()
      await button(app, 'Save').click()
    },
    done: app => app.getByRole('form').getByRole('status').getByText(/^Saved\.$/)
  },
  {
    name: 'bind a placement', method: 'placement.bind', placement: { placement: 'DEFAULT', options: [], user: 1 },
    before: emulator => emulator.post('world', { op: 'unbind', placement: 'CRM_DEAL_DETAIL_TAB' }),
    press: app => button(app, 'Repair placements').click(),
    done: app => app.getByText('The placements are in order.')
  },
  {
    name: 'unbind an old address', method: 'placement.unbind', placement: { placement: 'DEFAULT', options: [], user: 1 },
    before: emulator => emulator.post('world', {
      op: 'bind', placement: 'CRM_DEAL_DETAIL_TAB', handler: 'https://old.example/index.html', title: 'Open Channel chats'
    }),
    press: app => button(app, 'Repair placements').click(),
    done: app => app.getByText('The placements are in order.')
  }
]

const undo: Write = {
  name: 'undo a task', method: 'tasks.task.delete', placement: messageMenu,
  press: async (app) => {
    if (await button(app, 'Undo').isVisible()) return button(app, 'Undo').click()
    await app.getByRole('button', { name: /^Task/ }).first().click()
    await button(app, 'Undo').click()
  },
  done: app => app.getByText('The task was deleted.').first()
}

/** Every write but the small ones that nobody presses for: drafts, records and signals. */
export const writes: readonly Write[] = [...shares, secondStep, ...answers, ...actions, ...set, undo]
