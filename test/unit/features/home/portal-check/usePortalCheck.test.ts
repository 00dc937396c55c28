import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pageFacts, type PageFact } from '../../../../../src/domain/portal-check/page-facts'
import { cleanUpAfterCheck } from '../../../../../src/features/home/portal-check/check-option'
import { dialogChecks, silentChecks } from '../../../../../src/features/home/portal-check/page-checks'
import { pageProbe, type PageProbe } from '../../../../../src/features/home/portal-check/page-probe'
import { usePortalCheck } from '../../../../../src/features/home/portal-check/usePortalCheck'
import { userOptions } from '../../../../../src/rest/app/option-store'
import { createEmulator } from '../../../../emulator/emulator'
import { emulatedPortal, type EmulatedPortal } from '../../../../emulator/in-process/emulated-portal'

const all = Object.keys(pageFacts) as PageFact[]

const settings = '{"version":1}'

/** A portal in process; its frame has no window, so height and files are answered here. */
function open(change: (page: PageProbe, portal: EmulatedPortal) => Partial<PageProbe> = () => ({})) {
  const emulator = createEmulator({ bucket: { size: 1000, perSecond: 100 } })
  emulator.world.app.userOptions.set(1, { 'relay.settings': settings })
  const portal = emulatedPortal(emulator, { userId: 1 })
  const member = emulatedPortal(emulator, { userId: 7 })
  const page: PageProbe = {
    ...pageProbe(portal), anyFile: pageProbe(member).anyFile, fetch: async () => new Response('x'),
    resized: async height => (window.innerHeight = height)
  }
  const check = usePortalCheck({ Relay: '0.0.0' }, { ...page, ...change(page, portal) })
  const verdicts = (): Partial<Record<PageFact, string>> =>
    Object.fromEntries(check.findings.value.map(({ fact, verdict }) => [fact, verdict]))
  const how = (fact: PageFact) => check.findings.value.find(one => one.fact === fact)?.how
  return { emulator, portal, check, verdicts, how }
}

async function differing(change: Parameters<typeof open>[0]): Promise<string[]> {
  const { check } = open(change)
  await check.start()
  return check.findings.value.filter(({ verdict }) => verdict === 'differs').map(({ fact }) => fact)
}

describe('checking this portal from inside', () => {
  it('tries every fact that is left to the page, the dialogs only on demand', () => {
    expect([...Object.keys(silentChecks), ...Object.keys(dialogChecks)].sort()).toEqual([...all].sort())
    expect(Object.keys(dialogChecks)).toEqual(['H13', 'H20'])
  })

  it('holds in the emulator, and leaves no setting behind', async () => {
    const { emulator, check, verdicts } = open()
    await check.start()
    expect(verdicts()).toEqual(Object.fromEntries(Object.keys(silentChecks).map(fact => [fact, 'holds'])))
    expect(emulator.world.app.userOptions.get(1)?.['relay.check']).toBe('')
    expect(emulator.world.app.options['relay.check']).toBeUndefined()
  })

  it('says nothing of the labels of handlers where none is bound', async () => {
    const { check, verdicts } = open(() => ({ bound: async () => [] }))
    await check.start()
    expect(verdicts().P13).toBe('not-tried')
  })

  it('waits for a person in the dialogs', async () => {
    const { check, portal, verdicts } = open()
    const running = check.startDialogs()
    await expect.poll(() => portal.userDialogs).toBe(1)
    portal.pick({ id: 9, name: 'Tom Keller', photo: '' })
    await expect.poll(() => portal.opened).toEqual(['/company/personal/user/1/'])
    portal.closeSlider()
    await running
    expect(verdicts()).toEqual({ H13: 'holds', H20: 'holds' })
  })

  it.each<[string, string[], Parameters<typeof open>[0]]>([
    ['cuts long options', ['P10'], page => ({ save: text => page.save(text.slice(0, 65_535)) })],
    ['does not answer a second handshake', ['H6'], () => ({ parent: async () => ({ took: undefined, userOption: () => undefined, ownInterface: { command: [], event: [] } }) })],
    ['has the options of yesterday in its handshake', ['P11'], () => ({ parent: async () => ({ took: 5, userOption: () => undefined, ownInterface: { command: [], event: [] } }) })],
    ['gives the own page commands', ['H14'], () => ({ parent: async () => ({ took: 5, userOption: () => settings, ownInterface: { command: ['reloadData'], event: [] } }) })],
    ['keeps the height', ['F8'], () => ({ resized: async () => window.innerHeight })],
    ['lacks a place', ['P17'], () => ({ offered: async () => ['IM_CONTEXT_MENU'] })],
    ['speaks another push protocol', ['U2'], () => ({ pushVersion: async () => 6 })],
    ['lets no page read its files', ['H22'], () => ({ fetch: () => Promise.reject(new TypeError('Failed to fetch https://portal/?token=secret')) })]
  ])('tells a portal that %s', async (_, expected, change) => {
    expect(await differing(change)).toEqual(expected)
  })

  it('says why it could not try, in codes alone', async () => {
    const { emulator, check, verdicts, how } = open()
    emulator.world.app.scopes = emulator.world.app.scopes.filter(scope => scope !== 'pull')
    await check.start()
    expect([verdicts().U2, how('U2')]).toEqual(['not-tried', 'pull.application.config.get: scope-missing insufficient_scope'])
  })

  it('reports without names, texts, addresses and tokens', async () => {
    const { emulator, check } = open(() => ({ fetch: () => Promise.reject(new TypeError('https://portal/?token=secret')) }))
    await check.start()
    const report = check.report.value
    expect(report).toContain('| H22 | A link of `im.v2.File.download` can be read inside the frame | the browser does not let the page read it |')
    for (const secret of ['secret', 'https://', emulator.world.origin, ...[...emulator.world.users.values()].map(({ lastName }) => lastName).filter(Boolean)]) {
      expect(report).not.toContain(secret)
    }
  })

  it('leaves nothing behind where it was cut off midway, neither a check nor the next opening', async () => {
    const { emulator, check, portal } = open(page => ({
      read: async name => name === 'relay.check' ? Promise.reject(new Error('cut off')) : page.read(name)
    }))
    await check.start()
    const options = () => emulator.world.app.userOptions.get(1)!
    expect(options()['relay.check']).toBe('')
    options()['relay.check'] = 'x'.repeat(100_000)
    await cleanUpAfterCheck({ ask: portal.ask, act: portal.act, userOption: () => options()['relay.check'] })
    expect(options()).toEqual({ 'relay.check': '', 'relay.settings': settings })
  })

  it('asks nothing at an opening where nothing was left', async () => {
    const { emulator, portal } = open()
    await cleanUpAfterCheck(portal)
    expect(emulator.log.requests).toEqual([])
  })

  it('does not run twice at once', async () => {
    const { check, emulator } = open()
    await Promise.all([check.start(), check.start()])
    expect(emulator.log.executed.filter(({ method }) => method === 'user.option.set')).toHaveLength(4)
  })
})

describe('a setting that is saved beside the check', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it.each([0, 500, 2500, 5000])('is kept on a slow portal, %i ms after its start', async (later) => {
    const { emulator, check, portal } = open()
    emulator.world.switches.optionWindow = 4000
    const running = check.start()
    await vi.advanceTimersByTimeAsync(later)
    const saved = userOptions(portal).save('relay.settings', stored => stored === 'mine' ? undefined : 'mine')
    await vi.advanceTimersByTimeAsync(120_000)
    await Promise.all([running, saved])
    expect(emulator.world.app.userOptions.get(1)).toEqual({ 'relay.check': '', 'relay.settings': 'mine' })
  })
})
