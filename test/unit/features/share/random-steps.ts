import { flushPromises } from '@vue/test-utils'
import fc from 'fast-check'
import { createApp, effectScope, type EffectScope } from 'vue'
import { vi } from 'vitest'
import { shareKinds, type ShareKind } from '../../../../src/domain/share/share'
import { portalKey, type Portal } from '../../../../src/portal/portal'
import { useSharing, type Sharing } from '../../../../src/features/share/useSharing'
import { createEmulator } from '../../../emulator/emulator'
import { emulatedPortal } from '../../../emulator/in-process/emulated-portal'
import type { Fault } from '../../../emulator/rest/faults'
import { tapeMessage } from './panel'

const share = 'im.message.share'
const second = ['tasks.task.update', 'calendar.event.update', 'log.blogpost.update', 'im.chat.updateTitle']

const faults: Fault[] = [
  { fault: 'refuse', method: share, code: 'PARAMS_ERROR', status: 400, times: 1 },
  { fault: 'refuse', method: share, code: 'QUERY_LIMIT_EXCEEDED', status: 503, times: 1 },
  ...(['http-before', 'http-after', 'lost-after-headers', 'never-answer', 'slow', 'token-expired'] as const)
    .map(fault => ({ fault, method: share, times: 1 })),
  ...second.flatMap(method => [
    { fault: 'refuse' as const, method, code: '0', status: 400, times: 1 },
    ...(['http-before', 'http-after', 'never-answer', 'slow'] as const).map(fault => ({ fault, method, times: 1 }))
  ]),
  { fault: 'http-after', method: 'tasks.task.delete', times: 1 },
  { fault: 'http-before', method: 'im.dialog.messages.get', times: 3 },
  { fault: 'http-before', method: 'batch', times: 2 }
]

/** What was typed into the titles of details. A token is one thing that was typed. */
export interface Person { typed: { token: string, kind: ShareKind, at: number }[], count: number }

/** The share view of one message, which may be closed and opened again, and the portal behind it. */
export class Window {
  sharing!: Sharing
  openings = 0
  private readonly emulator = createEmulator({ bucket: { size: 10_000, perSecond: 1000 } })
  private scope!: EffectScope
  private sent = 0
  private underWay = 0
  private overlapped = false
  /** Titles that were seen on the portal, by kind: what is taken back later was applied all the same. */
  private readonly titles: Record<ShareKind, Set<string>> = { task: new Set(), event: new Set(), post: new Set(), chat: new Set() }

  async open(): Promise<this> {
    const target = { messageId: tapeMessage, dialog: { id: 'chat901', kind: 'chat', number: 901 } } as const
    const app = createApp({}).provide(portalKey, this.watched(emulatedPortal(this.emulator)))
    this.openings++
    this.scope = effectScope()
    this.sharing = app.runWithContext(() => this.scope.run(() => useSharing(target)))!
    await vi.advanceTimersByTimeAsync(100)
    return this
  }

  close(): void {
    this.look()
    this.scope.stop()
  }

  /** Somebody changes the message. */
  edit(text: string): void {
    this.emulator.world.messages.get(tapeMessage)!.text = text
  }

  fail(fault: Fault): void {
    this.emulator.faults.add({ ...fault })
  }

  /** The end of a run: no more faults, and all that is under way comes to its end. */
  async settle(): Promise<void> {
    this.emulator.faults.clear()
    for (let times = 0; times < 2; times++) {
      await vi.advanceTimersByTimeAsync(60_000)
      await vi.dynamicImportSettled()
    }
    this.look()
  }

  shares() {
    const acted = this.emulator.log.executed.filter(({ method }) => method === share).length
    return { sent: this.sent, acted, overlapped: this.overlapped }
  }

  /** Notes what stands on the portal now. */
  look(): void {
    const { tasks, events, posts, chats } = this.emulator.world
    for (const { title } of tasks.values()) this.titles.task.add(title)
    for (const { name } of events.values()) this.titles.event.add(name)
    for (const { title } of posts.values()) this.titles.post.add(title)
    for (const { title } of chats.values()) this.titles.chat.add(title)
  }

  wasApplied(token: string): boolean {
    return shareKinds.some(kind => this.isOn(kind, token))
  }

  nowhere({ typed }: Person): string[] {
    const isKept = (token: string) => Object.keys(localStorage).some(key => localStorage.getItem(key)?.includes(token))
    return typed.filter(({ token, kind }) => !this.sharing.details[kind].title.includes(token) && !isKept(token) && !this.wasApplied(token))
      .map(({ token }) => token)
  }

  misplaced({ typed }: Person): string[] {
    return typed.filter(({ token, kind }) => shareKinds.some(other => other !== kind && this.isOn(other, token))).map(({ token }) => token)
  }

  private isOn(kind: ShareKind, token: string): boolean {
    return [...this.titles[kind]].some(title => title.includes(token))
  }

  /** Counts the shares that are sent, and notes when two are under way at once. */
  private watched(portal: Portal): Portal {
    const act: Portal['act'] = async (command, options) => {
      if (command.method !== share) return portal.act(command, options)
      this.sent++
      this.overlapped ||= ++this.underWay > 1
      return portal.act(command, options).finally(() => this.underWay--)
    }
    return { ...portal, act }
  }
}

type Step = fc.AsyncCommand<Person, Window, false>

/** One thing that happens. After each step every detail that was typed is somewhere. */
function step(name: string, act: (person: Person, window: Window) => unknown): Step {
  return {
    check: () => true,
    async run(person, window) {
      await act(person, window)
      await flushPromises()
      window.look()
      const lost = window.nowhere(person)
      if (lost.length) throw new Error(`Details that are nowhere: ${lost.join(', ')}`)
    },
    toString: () => name
  }
}

const kind = fc.constantFrom(...shareKinds)

/** What may happen in one window, as often as it is worth trying. */
const steps = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...faults).map(fault => step(`fault ${JSON.stringify(fault)}`, (_, window) => window.fail(fault))) },
  { weight: 15, arbitrary: kind.map(one => step(`type for the ${one}`, (person, { sharing, openings }) => {
    const token = `«${++person.count}»`
    person.typed.push({ token, kind: one, at: openings })
    sharing.details[one].title += token
  })) },
  { weight: 40, arbitrary: kind.map(one => step(`press ${one}`, (_, { sharing }) => sharing.press(one))) },
  { weight: 15, arbitrary: fc.constant(step('confirm', (_, { sharing }) => sharing.confirm())) },
  { weight: 5, arbitrary: fc.constant(step('cancel', (_, { sharing }) => sharing.cancel())) },
  { weight: 5, arbitrary: fc.constant(step('check again', (_, { sharing }) => sharing.checkAgain())) },
  { weight: 5, arbitrary: fc.constant(step('look again', (_, { sharing }) => sharing.lookAgain())) },
  { weight: 5, arbitrary: fc.constant(step('once more', (_, { sharing }) => {
    const { value: now } = sharing.state
    if (now.step === 'refused' || now.step === 'unconfirmed') sharing.again(now.kind)
  })) },
  { weight: 8, arbitrary: fc.constant(step('apply again', (_, { sharing }) => sharing.applyAgain())) },
  { weight: 5, arbitrary: fc.constant(step('undo', (_, { sharing: { undoing } }) => void Promise.all([undoing.undo(), undoing.again()]))) },
  { weight: 5, arbitrary: fc.constant(step('close and open the window', (person, window) => {
    // Before the portal has said who somebody is, nothing can be kept for them.
    if (!window.sharing.myId.value) person.typed = person.typed.filter(({ at }) => at < window.openings)
    window.close()
    return window.open()
  })) },
  { weight: 5, arbitrary: fc.constantFrom('Forget it.', '', 'Fetch the ladder instead').map(text => (
    step(`edit the message: ${text}`, (_, window) => window.edit(text))
  )) },
  { weight: 30, arbitrary: fc.nat(9000).map(ms => step(`wait ${ms} ms`, async () => {
    await vi.advanceTimersByTimeAsync(ms)
    await vi.dynamicImportSettled()
  })) }
)

/** About twenty steps of one person. `replayPath`: of a failure that was reported, to run only its last, smallest form. */
export function randomSteps(replayPath?: string) {
  return fc.commands<Person, Window, false>([steps], { maxCommands: 40, size: 'max', ...replayPath ? { replayPath } : {} })
}
