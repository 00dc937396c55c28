import { effectScope } from 'vue'
import { describe, expect, it } from 'vitest'
import { installRecordOption } from '../../../../src/domain/install/install-record'
import { wantedScopes } from '../../../../src/domain/install/needed-scopes'
import { done, failed, type Outcome } from '../../../../src/domain/outcome'
import { placementPlan, type BoundPlacement } from '../../../../src/domain/install/placement-plan'
import { settingsOption } from '../../../../src/domain/settings/settings'
import type { InstallClient, StepName } from '../../../../src/features/install/install-steps'
import { useInstall } from '../../../../src/features/install/useInstall'

const here = 'https://cdn.example/app/2/index.html'
const old = 'https://cdn.example/app/1/index.html'
const codes = placementPlan.map(({ code }) => code)
const lost = failed({ kind: 'no-answer', method: 'scope', code: '', description: '' })
const refused = failed({ kind: 'refused', method: 'placement.bind', code: 'ERROR_ARGUMENT', description: '' })

/** A bare portal where everything is allowed; `change` replaces what a case is about. */
function portal(change: Partial<InstallClient> = {}, bound: BoundPlacement[] = [], options: Record<string, unknown> = {}) {
  let finished = 0
  const client: InstallClient = {
    ours: { handler: here, remembered: [], titles: new Set(), labels: () => ({}) },
    placements: {
      bound: async () => done([...bound]),
      unbind: async (code, handler) => {
        bound.splice(0, bound.length, ...bound.filter(one => one.code !== code || one.handler !== handler))
        return done(2)
      },
      bind: async ({ code }) => done(bound.push({ code, handler: here, titles: [] }) > 0)
    },
    isInstalled: async () => done(false),
    isAdministrator: async () => done(true),
    grantedScopes: async () => done(wantedScopes.map(({ code }) => code)),
    offeredCodes: async () => done([...codes, 'IM_SIDEBAR']),
    saveAppOption: async (name, change) => {
      const text = change(options[name] ?? null)
      return done(text === undefined ? options[name] : options[name] = text)
    },
    finish: () => void finished++,
    ...change
  }
  return { client, bound, options, finished: () => finished }
}

/** Answers `first` once, then as the portal would. */
function once<T>(first: Outcome<T>, then: () => Promise<Outcome<T>>) {
  let asked = false
  return async () => {
    if (asked) return then()
    asked = true
    return first
  }
}

function start(client: InstallClient) {
  return effectScope().run(() => useInstall(client))!
}

function stateOf(install: ReturnType<typeof useInstall>, name: StepName) {
  return install.steps.value.find(step => step.name === name)!
}

describe('an installation on a bare portal', () => {
  it('binds the five placements and finishes once', async () => {
    const world = portal()
    const install = start(world.client)
    await install.run()
    await install.run()
    expect(world.bound.map(({ code }) => code)).toEqual(codes)
    expect([world.finished(), install.state.value]).toEqual([1, 'done'])
  })

  it('remembers the address that it bound and saves the first settings', async () => {
    const world = portal()
    await start(world.client).run()
    expect(world.options[installRecordOption]).toBe(JSON.stringify({ v: 1, handlers: [here] }))
    expect(world.options[settingsOption]).toContain('"v":1')
  })

  it('starts once however often it is asked to', async () => {
    const world = portal()
    const install = start(world.client)
    await Promise.all([install.run(), install.run()])
    expect([world.bound.length, world.finished()]).toEqual([5, 1])
  })
})

describe('an installation that must not go on', () => {
  it.each<[string, Partial<InstallClient>, StepName, string]>([
    ['it is installed already', { isInstalled: async () => done(true) }, 'administrator', 'installed'],
    ['nobody knows whether it is installed', { isInstalled: async () => lost }, 'administrator', 'problem'],
    ['the user is no administrator', { isAdministrator: async () => done(false) }, 'administrator', 'not-administrator'],
    ['a needed scope is missing', { grantedScopes: async () => done(['placement', 'im', 'crm']) }, 'scopes', 'scopes'],
    ['all scopes are missing', { grantedScopes: async () => done([]) }, 'scopes', 'scopes'],
    ['nothing is offered', { offeredCodes: async () => done(['IM_SIDEBAR']) }, 'offered', 'nothing-offered'],
    ['the portal does not answer', { grantedScopes: async () => lost }, 'scopes', 'problem']
  ])('binds nothing where %s', async (_, change, step, why) => {
    const world = portal(change)
    const install = start(world.client)
    await install.run()
    expect(install.failed.value).toMatchObject({ name: step, failure: { why } })
    expect([world.bound.length, world.finished(), install.state.value]).toEqual([0, 0, 'failed'])
  })

  it('stops when its view is closed', async () => {
    const world = portal()
    const scope = effectScope()
    const install = scope.run(() => useInstall(world.client))!
    const run = install.run()
    scope.stop()
    await run
    expect([world.bound.length, world.finished()]).toEqual([0, 0])
  })
})

describe('an installation that is less than whole', () => {
  it('goes on without optional scopes and names them', async () => {
    const world = portal({ grantedScopes: async () => done(['placement', 'im', 'crm', 'imopenlines', 'user', 'log', 'lists', 'imbot']) })
    const install = start(world.client)
    await install.run()
    expect(stateOf(install, 'scopes').state).toBe('warned')
    expect(install.missingOptional.value).toEqual({ needed: [], optional: ['task', 'calendar'] })
    expect(world.finished()).toBe(1)
  })

  it('goes on without the message menu where the portal has none', async () => {
    const world = portal({ offeredCodes: async () => done(codes.slice(1)) })
    const install = start(world.client)
    await install.run()
    expect(stateOf(install, 'offered').note).toEqual({ about: 'not-offered', codes: ['IM_CONTEXT_MENU'] })
    expect(world.bound.map(({ code }) => code)).toEqual(codes.slice(1))
  })

  it.each(['{"v":1,', '{"v":9}'])('leaves settings alone that it cannot read (%s)', async (stored) => {
    const world = portal()
    world.options[settingsOption] = stored
    const install = start(world.client)
    await install.run()
    expect(world.options[settingsOption]).toBe(stored)
    expect(stateOf(install, 'settings').state).toBe('warned')
  })

  it('keeps the settings of an earlier installation', async () => {
    const world = portal()
    const stored = '{"v":1,"confirmPost":false}'
    world.options[settingsOption] = stored
    await start(world.client).run()
    expect(world.options[settingsOption]).toBe(stored)
  })
})

describe('trying again', () => {
  it('goes on from the third binding and binds nothing twice', async () => {
    const world = portal()
    const bind = world.client.placements.bind
    let asked = 0
    world.client.placements.bind = planned => ++asked === 3 ? Promise.resolve(refused) : bind(planned)
    const install = start(world.client)
    await install.run()
    expect(install.failed.value?.failure).toMatchObject({ why: 'problem', code: 'CRM_LEAD_DETAIL_TAB' })
    await install.retry()
    expect(world.bound.map(({ code }) => code)).toEqual(codes)
    expect(world.finished()).toBe(1)
  })

  it('does not repeat the steps that are done', async () => {
    const world = portal()
    let asked = 0
    world.client.isAdministrator = async () => done(++asked > 0)
    world.client.offeredCodes = once(lost, world.client.offeredCodes)
    const install = start(world.client)
    await install.run()
    await install.retry()
    expect([asked, world.finished()]).toEqual([1, 1])
  })

  it('repairs what the check found wrong', async () => {
    const world = portal()
    const bind = world.client.placements.bind
    let asked = 0
    // Answers "done" and does nothing, as a portal that lost it later would look.
    world.client.placements.bind = planned => ++asked === 1 ? Promise.resolve(done(true)) : bind(planned)
    const install = start(world.client)
    await install.run()
    expect(install.failed.value).toMatchObject({ name: 'check', failure: { why: 'still-wrong', codes: ['IM_CONTEXT_MENU'] } })
    await install.retry()
    expect([world.bound.length, world.finished()]).toEqual([5, 1])
  })

  it.each<StepName>(['administrator', 'scopes', 'offered', 'bound', 'stale', 'bind', 'check', 'settings'])(
    'a new start after being cut off before "%s" ends with each placement bound once', async (cut) => {
      const world = portal()
      world.bound.push({ code: 'IM_CONTEXT_MENU', handler: old, titles: [] })
      const view = effectScope()
      const reached = new Promise<void>(resolve => hangAt(cut, world.client, resolve))
      void view.run(() => useInstall(world.client))!.run()
      await reached
      view.stop()

      const again = portal({}, world.bound, world.options)
      await start(again.client).run()
      expect(world.bound.map(({ code, handler }) => [code, handler]).sort()).toEqual(codes.map(code => [code, here]).sort())
      expect(again.finished()).toBe(1)
    })
})

/** The frame goes away exactly when the step begins: its first request hangs for ever. */
function hangAt(step: StepName, client: InstallClient, reached: () => void) {
  const hang = () => {
    reached()
    return new Promise<never>(() => {})
  }
  let looks = 0
  const look = client.placements.bound
  const which = { bound: 1, stale: 2, bind: 3, check: 4 }[step as string]
  if (which) client.placements = { ...client.placements, bound: () => ++looks === which ? hang() : look() }
  if (step === 'administrator') client.isAdministrator = hang
  if (step === 'scopes') client.grantedScopes = hang
  if (step === 'offered') client.offeredCodes = hang
  if (step === 'settings') client.saveAppOption = hang
}
