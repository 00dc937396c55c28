import { effectScope } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { settingsOption } from '../../../../src/domain/settings/settings'
import { usePlacements } from '../../../../src/features/home/health/usePlacements'
import { useSettings } from '../../../../src/features/home/settings/useSettings'
import { createEmulator } from '../../../emulator/emulator'
import { emulatedPortal } from '../../../emulator/in-process/emulated-portal'
import { withPortal } from '../../../emulator/in-process/with-portal'

/** The own page's state on a portal, for an administrator (1) or an employee (7). */
function open(userId: number, emulator = createEmulator()) {
  vi.stubGlobal('fetch', async () => new Response(''))
  const portal = emulatedPortal(emulator, { userId })
  const page = effectScope().run(() => withPortal(portal, () => {
    const placements = usePlacements()
    return { placements, settings: useSettings(placements.isAdmin) }
  }))!
  const count = (method: string) => emulator.log.requests.filter(request => request.method === method).length
  return { ...page, app: emulator.world.app, count }
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('the own page on a portal', () => {
  it('reads its health in one request', async () => {
    const { placements, count } = open(1)
    await placements.load()
    expect([placements.state.value, placements.isAdmin.value, count('batch')]).toEqual(['ready', true, 1])
    expect(placements.handler.value).toEqual({ get: 200, post: 200 })
  })

  it('saves both parts for an administrator, and only the own one for an employee', async () => {
    for (const [userId, savesCompany] of [[1, true], [7, false]] as const) {
      const { placements, settings, app } = open(userId)
      await placements.load()
      const before = app.options[settingsOption]
      settings.own.draft.theme = 'dark'
      settings.company.draft.confirmPost = false
      await settings.save()
      expect([settings.state.value, settings.unsaved.value]).toEqual(['saved', []])
      expect(app.userOptions.get(userId)?.[settingsOption]).toContain('dark')
      expect(app.options[settingsOption] !== before).toBe(savesCompany)
    }
  })

  it.each([0, 40, 80])('tells one of two administrators who save in the same moment that the other one’s is stored, %i ms apart', async (apart) => {
    vi.useFakeTimers()
    const emulator = createEmulator()
    emulator.world.switches.optionWindow = 100
    const [one, other] = [open(1, emulator), open(1, emulator)]
    await Promise.all([one, other].map(({ placements }) => placements.load()))
    one.settings.company.draft.pollSeconds = 20
    other.settings.company.draft.confirmPost = false
    void one.settings.save()
    await vi.advanceTimersByTimeAsync(apart)
    void other.settings.save()
    await vi.advanceTimersByTimeAsync(10_000)
    const states = [one, other].map(({ settings }) => settings.state.value)
    expect(states.sort()).toEqual(['conflict', 'saved'])
    const loser = [one, other].find(({ settings }) => settings.state.value === 'conflict')!.settings
    expect([loser.ended.value, loser.changed.value]).toMatchObject([[{ part: 'company', is: 'conflict' }], ['company']])
    void loser.save('company')
    await vi.advanceTimersByTimeAsync(10_000)
    expect([loser.state.value, one.app.options[settingsOption]]).toEqual(['saved', loser.company.saved])
  })
})
