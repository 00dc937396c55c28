import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { vi } from 'vitest'
import { readDialogId } from '../../../../src/domain/dialog-id'
import en from '../../../../src/locales/en'
import dateWords from '../../../../src/locales/en/date-words'
import { textsKey, type Texts } from '../../../../src/locales/texts'
import { portalKey } from '../../../../src/portal/portal'
import SharePanel from '../../../../src/features/share/SharePanel.vue'
import { atEnd } from '../../../at-end'
import { createEmulator, type Emulator } from '../../../emulator/emulator'
import { emulatedPortal, type EmulatedPortal } from '../../../emulator/in-process/emulated-portal'

interface Situation {
  messageId?: number
  dialogId?: string
  userId?: number
  /** Changes the portal before the app is opened. */
  before?: (emulator: Emulator) => void
  emulator?: Emulator
  texts?: Texts
}

export interface Panel {
  emulator: Emulator
  portal: EmulatedPortal
  wrapper: VueWrapper
  /** The button whose name starts with this; the first one. */
  button: (name: string) => HTMLButtonElement
  has: (name: string) => boolean
  press: (name: string) => Promise<void>
  text: (selector: string) => string
  /** Lets time pass until nothing more is to be expected within it. */
  pass: (ms: number) => Promise<void>
  executed: (method: string) => number
  requests: () => string[]
}

/** "Crane is booked." and what follows in the group chat of the emulator's world; the clock is the test's. */
export const tapeMessage = 70382

export async function openPanel(situation: Situation = {}): Promise<Panel> {
  const { messageId = tapeMessage, dialogId = 'chat901', userId = 7, before } = situation
  const emulator = situation.emulator ?? createEmulator()
  before?.(emulator)
  const portal = emulatedPortal(emulator, { userId, placement: 'IM_CONTEXT_MENU', options: { messageId: String(messageId), dialogId } })
  const texts = situation.texts ?? { say: en, locale: 'en', direction: 'ltr', dateWords, load: () => Promise.resolve() }
  const wrapper = mount(SharePanel, {
    props: { messageId, dialog: readDialogId(dialogId)! },
    global: { provide: { [portalKey as symbol]: portal, [textsKey as symbol]: texts } },
    attachTo: document.body
  })
  atEnd(() => {
    wrapper.unmount()
    localStorage.clear()
  })
  const find = (name: string) => [...document.querySelectorAll('button')].find(element => nameOf(element).startsWith(name))
  return {
    emulator, portal, wrapper,
    button: (name) => {
      const element = find(name)
      if (!element) throw new Error(`No button "${name}" among ${[...document.querySelectorAll('button')].map(nameOf).join(', ')}`)
      return element
    },
    has: name => find(name) !== undefined,
    async press(name) {
      find(name)!.click()
      await pass(0)
    },
    text: selector => [...document.querySelectorAll(selector)].map(element => element.textContent?.replace(/\s+/g, ' ').trim()).join(' | '),
    pass,
    executed: method => emulator.log.executed.filter(request => request.method === method).length,
    requests: () => emulator.log.requests.filter(({ inBatch }) => !inBatch).map(({ method }) => method)
  }
}

async function pass(ms: number) {
  await vi.advanceTimersByTimeAsync(ms)
  // Parts that load when they are needed take real time, which the test's clock does not know.
  await vi.dynamicImportSettled()
  await vi.advanceTimersByTimeAsync(0)
  await flushPromises()
}

/** The accessible name, as far as these buttons go. */
function nameOf(element: Element): string {
  const label = element.getAttribute('aria-labelledby')
  const named = label ? document.getElementById(label)?.textContent : element.getAttribute('aria-label')
  return (named ?? element.textContent ?? '').replace(/\s+/g, ' ').trim()
}
