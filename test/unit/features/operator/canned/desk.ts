import { effectScope, ref, type EffectScope, type Ref } from 'vue'
import type { CrmItem } from '../../../../../src/domain/crm-item'
import { settingsOption, type Template } from '../../../../../src/domain/settings/settings'
import { readSettings } from '../../../../../src/domain/settings/read-settings'
import { responsesAtHand, type ResponsesAtHand } from '../../../../../src/features/operator/canned/responses-at-hand'
import type { LocalStore } from '../../../../../src/lib/browser/local-store'
import { memoryStore } from '../operator'
import { emulatedPortal, type EmulatedPortal } from '../../../../emulator/in-process/emulated-portal'
import { createEmulator, type Emulator } from '../../../../emulator/emulator'

/** Lines 12 and 14 have list 78; line 16 has none. User 7 answers in 12 and 14, 12 in no line. */
export const lines = { roofs: 12, withoutList: 16 } as const
export const people = { ida: 7, vera: 1, marco: 12 } as const

interface Options {
  emulator?: Emulator
  item?: CrmItem
  lineId?: number
  userId?: number
  language?: string
  company?: Template[]
  own?: Template[]
  local?: LocalStore
}

export interface Desk {
  emulator: Emulator
  portal: EmulatedPortal
  canned: ResponsesAtHand
  lineId: Ref<number>
  scope: EffectScope
}

/** Canned responses on an open card, nothing asked for yet. */
export function openDesk(options: Options = {}): Desk {
  const { emulator = createEmulator(), item = { type: 'deal', id: 311 }, userId = people.ida, language = 'en' } = options
  const { app } = emulator.world
  if (options.company) app.options[settingsOption] = JSON.stringify({ v: 1, templates: options.company })
  if (options.own) app.userOptions.set(userId, { [settingsOption]: JSON.stringify({ v: 1, templates: options.own }) })
  const portal = emulatedPortal(emulator, { userId, language })
  const lineId = ref(options.lineId ?? lines.roofs)
  const settings = readSettings({ app: portal.appOption(settingsOption), user: portal.userOption(settingsOption) })
  const scope = effectScope()
  const canned = scope.run(() => responsesAtHand(portal, {
    item, lineId: () => lineId.value, settings, place: { local: options.local ?? memoryStore(), memberId: 'm', userId: () => userId }
  }))!
  return { emulator, portal, canned, lineId, scope }
}

/** The same, with everything read that can be. */
export async function openedDesk(options: Options = {}): Promise<Desk> {
  const desk = openDesk(options)
  desk.canned.open()
  await desk.canned.fillIn('{{contact.name}}')
  await settled(desk)
  return desk
}

/** Waits until the line's list was read, or was refused. */
export async function settled({ canned }: Desk): Promise<void> {
  while (canned.state.value === 'loading') await new Promise(resolve => setTimeout(resolve))
}

/** Requests that went out, a batch counted as one. */
export function requests({ emulator }: Desk): string[] {
  return emulator.log.requests.filter(({ inBatch }) => !inBatch).map(({ method }) => method)
}

export function asked({ emulator }: Desk, method: string): number {
  return emulator.log.requests.filter(request => request.method === method).length
}

/** Makes the portal answer something else to the commands of a batch that hold this text, such as `lists.element.get`. */
export function answering(emulator: Emulator, text: string, answer: unknown): void {
  const call = emulator.call.bind(emulator)
  emulator.call = (request) => {
    const reply = call(request)
    const answers = (reply.body as { result?: { result?: Record<string, unknown> } } | undefined)?.result?.result
    const commands = Object.entries((request.params['cmd'] ?? {}) as Record<string, string>)
    for (const [key, asked] of commands) if (answers && asked.includes(text)) answers[key] = answer
    return reply
  }
}

/** A hundred and more answers of one line, the first of them used most. */
export function fillList(emulator: Emulator, count: number): void {
  emulator.world.cannedResponses = Array.from({ length: count }, (_, at) => ({
    id: at + 1, iblockId: 78, name: `Answer ${at + 1}`, text: `Text ${at + 1}`, sort: count - at, sectionId: 0, code: ''
  }))
}
