import { createPinia, setActivePinia } from 'pinia'
import { createApp, effectScope } from 'vue'
import type { CrmItem } from '../../../../src/domain/crm-item'
import type { Sending } from '../../../../src/domain/sending/sending'
import { openView } from '../../../../src/features/operator/opening'
import { operatorKey, useOperator, type Operator } from '../../../../src/features/operator/useOperator'
import type { Questions, RequestOptions } from '../../../../src/portal/portal'
import type { OpenChannel } from '../../../../src/lib/browser/channel'
import type { LocalStore } from '../../../../src/lib/browser/local-store'
import en from '../../../../src/locales/en'
import { textsKey } from '../../../../src/locales/texts'
import { customerWrites } from '../../../emulator/world/customer'
import { channelsInProcess } from '../../../emulator/in-process/channels'
import { emulatedPortal, type EmulatedPortal } from '../../../emulator/in-process/emulated-portal'
import { withPortal } from '../../../emulator/in-process/with-portal'
import { createEmulator, type Emulator } from '../../../emulator/emulator'
import { post } from '../../../emulator/world/model'

/** Deal 311 of the emulator's world has one chat in each state; 7 is Ida Brandt, an operator. */
const deal: CrmItem = { type: 'deal', id: 311 }
export const chats = { mine: 915, colleague: 916, waiting: 917, finished: 918, silent: 919 } as const
export const ida = 7
export const tom = 9

export interface Desk {
  emulator: Emulator
  portal: EmulatedPortal
  operator: Operator
  /** Presses "Send" in a chat, with that text in its box. */
  send(chatId: number, text: string): void
  customerSays(chatId: number, text: string): number
  colleagueSays(chatId: number, text: string): number
  /** Waits until no sending is under way or queued any more. */
  settled(): Promise<void>
  sendings(chatId?: number): Sending[]
  /** Texts that a person wrote in the chat, as the portal has them. */
  texts(chatId: number, userId?: number): string[]
  executions(method: string): number
  /** Requests that reached the portal, the parts of a batch not counted. */
  requests(): string[]
  /** How often this method was asked for. Unlike `executions` it counts what the portal refused, too. */
  asked(method: string): number
  close(): void
}

interface Options {
  item?: CrmItem
  userId?: number
  local?: LocalStore
  emulator?: Emulator
  isOpen?: boolean
  openChannel?: OpenChannel
  /** Ids of the frames of this browser that are open: this one is among them until it is closed. */
  frames?: Set<string>
  /** The first request is on its way before the view is there. */
  isAhead?: boolean
}

let opened = 0

/** An operator at an open card, on the in-process portal; nothing is waited for longer than it takes. */
export async function openDesk(options: Options = {}): Promise<Desk> {
  const { item = deal, userId = ida, local = memoryStore(), emulator = createEmulator(), isOpen = true, isAhead = false } = options
  const { openChannel = channelsInProcess(), frames = new Set<string>() } = options
  const frameId = `frame ${++opened}`
  const before = new Set(frames)
  frames.add(frameId)
  setActivePinia(createPinia())
  const scope = effectScope()
  const portal = emulatedPortal(emulator, { userId, placement: 'CRM_DEAL_DETAIL_TAB', options: { ID: String(item.id) } })
  const frame = { isAlive: true }
  const ahead = isAhead ? { asked: openView(portal, [item]) } : {}
  const openFrames = { id: frameId, wasOpen: (id: string) => before.has(id) }
  const own = { local: mortalStore(local, frame), wait: async () => undefined, openChannel, frames: openFrames, ...ahead }
  const operator = withPortal(mortal(portal, frame), () => scope.run(() => useOperator(item, own))!)
  if (isOpen) await operator.start()
  const desk: Desk = {
    emulator, portal, operator,
    send(chatId, text) {
      operator.select(chatId)
      operator.drafts.write(chatId, text)
      operator.send(text)
    },
    customerSays: (chatId, text) => customerWrites(emulator.world, chatId, text),
    colleagueSays: (chatId, text) => post(emulator.world, emulator.world.chats.get(chatId)!, { authorId: tom, text }).id,
    async settled() {
      const isBusy = () => operator.store.sendings.some(({ state }) => ['queued', 'guarding', 'writing', 'looking'].includes(state))
      while (isBusy()) await tick()
      await tick()
    },
    sendings: chatId => operator.store.sendings.filter(sending => chatId === undefined || sending.chatId === chatId),
    texts: (chatId, author = userId) =>
      emulator.world.chats.get(chatId)!.messages.filter(({ authorId }) => authorId === author).map(({ text }) => text),
    executions: method => emulator.log.executed.filter(one => one.method === method).length,
    asked: method => emulator.log.requests.filter(request => request.method === method).length,
    requests: () => emulator.log.requests.filter(({ inBatch }) => !inBatch).map(({ method }) => method),
    close() {
      frame.isAlive = false
      frames.delete(frameId)
      scope.stop()
    }
  }
  return desk
}

/** Runs the `setup` of a part of the card, without a page. */
export function inCard<T>({ operator }: Desk, setup: () => T): T {
  const texts = { say: en, locale: 'en', direction: 'ltr' as const, load: () => Promise.resolve() }
  return createApp({}).provide(operatorKey, operator).provide(textsKey, texts).runWithContext(setup)
}

/** A frame that was closed asks for nothing more and hears no answer. */
function mortal(portal: EmulatedPortal, frame: { isAlive: boolean }): EmulatedPortal {
  const whileAlive = <A extends unknown[], T>(request: (...args: A) => Promise<T>) => async (...args: A): Promise<T> => {
    const answer = frame.isAlive ? await request(...args) : undefined
    return frame.isAlive ? answer! : new Promise<T>(() => undefined)
  }
  return Object.assign(Object.create(portal) as EmulatedPortal, {
    ask: whileAlive((...args: Parameters<typeof portal.ask>) => portal.ask(...args)),
    askAll: whileAlive((...args: Parameters<AskAll>) => (portal.askAll as AskAll)(...args)),
    act: whileAlive((...args: Parameters<typeof portal.act>) => portal.act(...args))
  })
}

/** Without the types of the answers, which a test that passes them on does not need. */
type AskAll = (questions: Questions, options?: RequestOptions) => Promise<unknown>

function mortalStore(local: LocalStore, frame: { isAlive: boolean }): LocalStore {
  return { ...local, set: (key, text) => frame.isAlive && local.set(key, text) }
}

export function memoryStore(): LocalStore {
  const kept = new Map<string, string>()
  return {
    get: key => kept.get(key),
    set: (key, text) => void (text ? kept.set(key, text) : kept.delete(key)),
    keys: () => [...kept.keys()]
  }
}

export function tick(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve))
}
