import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { draftKey, draftsToStore, readDrafts } from '../../../../src/domain/sending/drafts'
import { defaultOwn, settingsOption, settingsText } from '../../../../src/domain/settings/settings'
import { readOwn } from '../../../../src/domain/settings/read-settings'
import { appOptions, userOptions, type OptionStore } from '../../../../src/rest/app/option-store'
import { createEmulator, type Emulator } from '../../../emulator/emulator'
import { emulatedPortal } from '../../../emulator/in-process/emulated-portal'

let emulator: Emulator

beforeEach(() => {
  vi.useFakeTimers()
  emulator = createEmulator({ bucket: { size: 1000, perSecond: 100 } })
  emulator.world.switches.optionWindow = 100
})
afterEach(() => void vi.useRealTimers())

const put = (text: string) => (stored: unknown) => stored === text ? undefined : text

/** Puts a word into a list that several frames write. */
function adding(word: string) {
  return (stored: unknown) => {
    const words = typeof stored === 'string' ? stored.split(' ') : []
    return words.includes(word) ? undefined : [...words, word].join(' ')
  }
}

/** The portal writes each record 100 ms after it has read it: what somebody else writes meanwhile is overwritten. */
describe.each<[string, (userId: number) => OptionStore, () => unknown]>([
  ['a user', () => userOptions(emulatedPortal(emulator)), () => emulator.world.app.userOptions.get(7)],
  ['the company', () => appOptions(emulatedPortal(emulator, { userId: 1 })), () => emulator.world.app.options]
])('two cards that save other options of %s at once', (_, open, stored) => {
  it.each([0, 30, 60, 90, 130, 230])('lose nothing, %i ms apart', async (apart) => {
    const [one, other] = [open(7), open(7)]
    void one.save('relay.drafts', put('a'))
    await vi.advanceTimersByTimeAsync(apart)
    void other.save('relay.shares', put('b'))
    await vi.advanceTimersByTimeAsync(20_000)
    expect(stored()).toEqual({ 'relay.drafts': 'a', 'relay.shares': 'b' })
  })

  it.each([0, 30, 60, 90, 130])('lose nothing that nobody waits for either, %i ms apart', async (apart) => {
    const [one, other, third] = [open(7), open(7), open(7)]
    void one.keep('relay.drafts', put('a'))
    await vi.advanceTimersByTimeAsync(apart)
    void other.keep('relay.shares', put('b'))
    await vi.advanceTimersByTimeAsync(apart)
    void third.save('relay.settings', put('c'))
    await vi.advanceTimersByTimeAsync(20_000)
    expect(stored()).toEqual({ 'relay.drafts': 'a', 'relay.shares': 'b', 'relay.settings': 'c' })
  })

  it('lose nothing of one option that both write', async () => {
    const [one, other] = [open(7), open(7)]
    void one.save('list', adding('a'))
    void other.save('list', adding('b'))
    await vi.advanceTimersByTimeAsync(20_000)
    expect((stored() as { list: string }).list.split(' ').sort()).toEqual(['a', 'b'])
  })
})

it('keeps drafts and templates with emoji where the database has no room for them', async () => {
  const options = userOptions(emulatedPortal(emulator))
  const drafts = new Map([[draftKey({ type: 'deal', id: 311 }, 915), { text: 'Done 👍🏽, see you 😀', at: 1 }]])
  const own = { ...defaultOwn(), templates: [{ id: 'a', name: '👋', text: 'Hello 👋' }] }
  void options.save('relay.drafts', stored => draftsToStore(drafts, stored))
  void options.save(settingsOption, put(settingsText(own)))
  await vi.advanceTimersByTimeAsync(20_000)
  const stored = emulator.world.app.userOptions.get(7) ?? {}
  expect([readDrafts(stored['relay.drafts']), readOwn(stored[settingsOption]).value]).toEqual([drafts, own])
})

it('without reading back one of them is lost', async () => {
  const [one, other] = [emulatedPortal(emulator), emulatedPortal(emulator)]
  const { saveUserOption } = await import('../../../../src/rest/app/options')
  void one.act(saveUserOption('a', '1'))
  void other.act(saveUserOption('b', '1'))
  await vi.advanceTimersByTimeAsync(1000)
  await other.ask({ kind: 'question', method: 'server.time', params: {}, read: value => value })
  expect(Object.keys(emulator.world.app.userOptions.get(7) ?? {})).toHaveLength(1)
})
