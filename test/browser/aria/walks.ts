import type { FrameLocator, Locator } from '@playwright/test'
import { dealTab, messageMenu } from '../delivery/starts'
import type { EmulatorClient } from '../support/emulator-client'
import type { Placement } from '../support/placement'

interface Scene { app: FrameLocator, emulator: EmulatorClient }

/** A state in which somebody stays for a while: what leads to it, and what of the page it is about. */
interface State {
  go?: (scene: Scene) => Promise<unknown>
  part?: (app: FrameLocator) => Locator
  /** In sight when it is reached; the part itself, where nothing is said. */
  shows?: (app: FrameLocator) => Locator
}

/** States of one view, one after another; each is a file `<view>/<state>.yml`. */
export interface Walk {
  view: 'share' | 'operator' | 'install' | 'own'
  placement: Placement
  before?: (emulator: EmulatorClient) => Promise<unknown>
  states: Record<string, State>
}

const button = (app: FrameLocator, name: string | RegExp) => app.getByRole('button', { name }).first()
const share = 'im.message.share'
const add = 'imopenlines.crm.message.add'

/** A choice of the share view with its fields. */
function details(kind: string): State {
  return {
    go: ({ app }) => app.getByLabel(`Details: ${kind}`).click(),
    part: app => app.getByRole('listitem').filter({ has: app.getByRole('button', { name: new RegExp(`^${kind}`) }) }),
    shows: app => app.getByRole('button', { name: /^Create / }).last()
  }
}

/** What is expected of a text with a date depends on the time of day. */
const undated = { ...messageMenu, options: { messageId: '70380', dialogId: 'chat901' } } satisfies Placement

const shareWalks: Walk[] = [
  {
    view: 'share', placement: undated, states: {
      start: { shows: app => app.getByRole('article').getByText('Crane is booked.') },
      task: details('Task'), event: details('Calendar event'), post: details('Feed post'), chat: details('New chat'),
      question: { go: ({ app }) => button(app, /^Feed post/).click(), part: app => app.getByRole('alertdialog') }
    }
  },
  {
    view: 'share', placement: undated, states: {
      unconfirmed: {
        go: async ({ app, emulator }) => {
          await emulator.fault({ fault: 'http-before', status: 502, method: share, times: 1 })
          await button(app, /^Task/).click()
        },
        part: app => app.getByRole('alert')
      },
      refused: {
        go: async ({ app, emulator }) => {
          await emulator.fault({ fault: 'refuse', code: 'ODD_CODE', status: 400, method: share, times: 1 })
          await button(app, /^Calendar event/).click()
        },
        part: app => app.getByRole('alert').filter({ hasText: 'event' })
      },
      created: { go: ({ app }) => button(app, /^New chat/).click(), shows: app => button(app, 'Open chat') }
    }
  },
  {
    view: 'share', placement: { ...messageMenu, options: { messageId: '70382', dialogId: 'chat961' } },
    states: { 'no-access': { shows: app => app.getByRole('alert') } }
  }
]

/** The last message of the log, which is the own one. */
const own = (app: FrameLocator) => app.getByRole('log').getByRole('article').last()

function answer(fault?: object, shown = 'Sent'): State {
  return {
    go: async ({ app, emulator }) => {
      if (fault) await emulator.fault({ fault: 'refuse', status: 400, method: add, times: 1, ...fault })
      await app.getByRole('textbox', { name: 'Message' }).fill('On Friday.')
      await app.getByRole('textbox', { name: 'Message' }).press('Control+Enter')
    },
    part: own, shows: app => own(app).getByText(shown).first()
  }
}

const operatorWalks: Walk[] = [
  {
    view: 'operator', placement: dealTab, states: {
      list: { part: app => app.getByRole('listbox', { name: 'Chats' }), shows: app => app.getByRole('log').getByText('Friday would be best.') },
      waiting: {
        go: ({ app }) => app.getByRole('option', { name: /WhatsApp/ }).click(),
        part: app => app.getByRole('region'), shows: app => button(app, 'Take conversation')
      }
    }
  },
  {
    view: 'operator', placement: { ...dealTab, options: { ID: '318' } }, states: {
      chat: {
        go: ({ app }) => app.getByRole('option', { name: /Listen to the crane/ }).click(),
        // The buttons of a message come once the log rests.
        part: app => app.getByRole('region'), shows: app => app.getByRole('article').filter({ hasText: 'Listen to the crane' }).getByRole('button', { name: 'Share message' })
      },
      more: { go: ({ app }) => button(app, 'More actions').click(), part: app => app.getByRole('menu') },
      transfer: {
        go: async ({ app }) => {
          await app.getByRole('menu').press('Escape')
          await button(app, 'Transfer').click()
        },
        part: app => app.getByRole('dialog'), shows: app => app.getByRole('dialog').getByRole('option', { name: 'Partners' })
      },
      tray: {
        go: async ({ app }) => {
          await app.getByRole('dialog').press('Escape')
          await app.locator('input[type=file]').setInputFiles({ name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('The plan') })
        },
        part: app => app.getByRole('list', { name: 'Attachments' })
      },
      sent: {
        ...answer(),
        go: async (scene) => {
          await button(scene.app, 'Remove plan.txt').click()
          await answer().go!(scene)
        }
      },
      refused: answer({ code: 'MESSAGE_ADD_ERROR' }, 'Not sent'),
      unconfirmed: answer({ fault: 'http-before', status: 502 }, 'Not confirmed')
    }
  },
  {
    view: 'operator', placement: { ...dealTab, options: { ID: '314' } },
    states: { empty: { shows: app => app.getByText('No Open Channel chats yet') } }
  },
  {
    view: 'operator', placement: { ...dealTab, options: { ID: '315' } },
    states: { 'no-access': { shows: app => app.getByRole('alert') } }
  }
]

const home = { placement: 'DEFAULT', options: [], user: 1 } satisfies Placement
const bound = (app: FrameLocator) => app.getByRole('row', { name: /Bound|Only administrators/ }).last()

const ownWalks: Walk[] = [
  {
    view: 'own', placement: home, states: {
      page: { shows: bound },
      template: {
        go: ({ app }) => button(app, 'Add template').click(),
        part: app => app.getByRole('group', { name: 'Your templates' }), shows: app => app.getByRole('group', { name: 'Template', exact: true })
      },
      bot: {
        go: ({ app }) => button(app, 'Add bot').click(),
        part: app => app.getByRole('group', { name: 'Bots as authors' }), shows: app => app.getByLabel('Bot’s user id')
      }
    }
  },
  { view: 'own', placement: { ...home, user: 7 }, states: { employee: { part: app => app.getByRole('form'), shows: bound } } },
  {
    view: 'install', placement: { ...home, install: true },
    before: async (emulator) => {
      await emulator.reset('bare')
      await emulator.fault({ fault: 'slow', method: 'placement.list', ms: 60_000 })
    },
    states: { running: { shows: app => app.getByRole('progressbar') } }
  },
  {
    view: 'install', placement: { ...home, install: true },
    before: async (emulator) => {
      await emulator.reset('bare')
      await emulator.post('scopes', { granted: ['placement', 'im', 'crm'] })
    },
    states: { 'missing-permissions': { shows: app => app.getByRole('alert') } }
  }
]

export const walks = [...shareWalks, ...operatorWalks, ...ownWalks]
