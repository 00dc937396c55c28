import { effectScope, ref } from 'vue'
import { describe, expect, it } from 'vitest'
import { done, failed, type Outcome } from '../../../../../src/domain/outcome'
import { placementPlan, type BoundPlacement } from '../../../../../src/domain/install/placement-plan'
import { checkHandler } from '../../../../../src/features/home/health/check-handler'
import type { HealthAnswers, HealthClient } from '../../../../../src/features/home/health/health-client'
import { reportText } from '../../../../../src/features/home/health/report'
import { usePlacements } from '../../../../../src/features/home/health/usePlacements'

const here = 'https://cdn.example/app/2/index.html'
const codes = placementPlan.map(({ code }) => code)
const lost = failed({ kind: 'no-answer', method: 'batch', code: '', description: '' })
const denied = failed({ kind: 'access-denied', method: 'placement.get', code: 'ACCESS_DENIED', description: 'Access denied!' })

function portal(list: BoundPlacement[], change: Partial<HealthAnswers> = {}) {
  let remembered = 0
  const bound = async () => done([...list])
  const client: HealthClient = {
    ours: { handler: here, remembered: [], titles: new Set(), labels: () => ({}) },
    mayInstall: true,
    tellColleagues: false,
    placements: {
      bound,
      unbind: async (code, handler) => {
        list.splice(0, list.length, ...list.filter(one => one.code !== code || one.handler !== handler))
        return done(2)
      },
      bind: async ({ code }) => done(list.push({ code, handler: here, titles: [] }))
    },
    read: async () => done({
      user: done({ id: 7, name: 'Ida Brandt', firstName: 'Ida', lastName: 'Brandt', isAdmin: true, photo: '', timeZone: '' }),
      scopes: done(['placement', 'im', 'crm']), offered: done(codes), bound: await bound(),
      app: done({ status: 'L', version: '1', installed: true }), ...change
    }),
    checkHandler: async () => ({ get: 200, post: 405 }),
    remember: async () => done(++remembered)
  }
  return { client, list, remembered: () => remembered }
}

function start(client: HealthClient) {
  return effectScope().run(() => usePlacements(client))!
}

describe('the health of an installation', () => {
  it('is told for each placement', async () => {
    const placements = start(portal([{ code: codes[0]!, handler: here, titles: [] }]).client)
    await placements.load()
    expect(placements.health.value.rows.map(({ state }) => state)).toEqual(['bound', ...Array(4).fill('not-bound')])
    expect(placements.health.value.needsRepair).toBe(true)
    expect(placements.scopes.value?.missing.needed).toEqual(['imopenlines'])
  })

  it('misses "pull" where the company wants colleagues told', async () => {
    const placements = start({ ...portal([]).client, tellColleagues: true })
    await placements.load()
    expect(placements.scopes.value?.missing.optional).toContain('pull')
  })

  it('misses "pull" by the switch as it is by now', async () => {
    const isOn = ref(true)
    const placements = effectScope().run(() => usePlacements(portal([]).client, () => isOn.value))!
    await placements.load()
    expect(placements.scopes.value?.missing.optional).toContain('pull')
    isOn.value = false
    expect(placements.scopes.value?.missing.optional).not.toContain('pull')
  })

  it('keeps the old handlers at work where the portal does not take the new address', async () => {
    const old = 'https://cdn.example/app/1/index.html'
    const { client, list } = portal(codes.map(code => ({ code, handler: old, titles: [] })))
    const refusing = { ...client.placements, bind: async () => failed({ kind: 'refused' as const, method: 'placement.bind', code: 'ERROR_WRONG_HANDLER_URL', description: '' }) }
    const placements = start({ ...client, ours: { ...client.ours, remembered: [old] }, placements: refusing })
    await placements.load()
    await placements.repair()
    expect([placements.repairing.value, list.map(({ code }) => code)]).toEqual(['failed', codes])
  })

  it('is not known where the portal does not say who one is', async () => {
    const placements = start(portal([], { user: denied }).client)
    await placements.load()
    expect([placements.state.value, placements.unread.value]).toEqual(['failed', denied.problem])
  })

  it('cannot be repaired where the portal offers none of the places, and says so', async () => {
    const placements = start(portal([], { offered: done(['OTHER']) }).client)
    await placements.load()
    await placements.repair()
    expect([placements.repairing.value, placements.unrepaired.value]).toEqual(['failed', { nothingOffered: true }])
  })

  it('is unknown to an employee, and nothing seems to need repair', async () => {
    const user = done({ id: 7, name: '', firstName: '', lastName: '', isAdmin: false, photo: '', timeZone: '' })
    const placements = start({ ...portal([], { bound: denied, offered: denied, user }).client, mayInstall: false })
    await placements.load()
    expect([placements.state.value, placements.unread.value]).toEqual(['ready', undefined])
    expect(new Set(placements.health.value.rows.map(({ state }) => state))).toEqual(new Set(['unknown']))
    expect(placements.health.value.needsRepair).toBe(false)
  })

  it('is repaired without a place that the portal does not have, also where the first reading did not tell what it has', async () => {
    const { client, list } = portal([])
    const { read, placements: ports } = client
    client.placements = { ...ports, bind: async planned => planned.code === codes[4] ? failed({ ...denied.problem, kind: 'refused' }) : ports.bind(planned) }
    const told = (offered: HealthAnswers['offered']) => () => read().then(answers => answers.ok ? done({ ...answers.value, offered }) : answers)
    client.read = told(lost)
    const placements = start(client)
    await placements.load()
    client.read = told(done(codes.slice(0, 4)))
    await placements.repair()
    expect([placements.repairing.value, list.map(({ code }) => code)]).toEqual(['done', codes.slice(0, 4)])
  })

  it('needs no repair where only a placement is absent that the portal does not offer', async () => {
    const bound = codes.slice(1).map(code => ({ code, handler: here, titles: [] }))
    const placements = start(portal(bound, { offered: done(codes.slice(1)) }).client)
    await placements.load()
    expect(placements.health.value.needsRepair).toBe(false)
  })

  it('is a failure for an administrator who should see it, told until it is read', async () => {
    const { client } = portal([])
    const { read } = client
    client.read = () => read().then(answers => answers.ok ? done({ ...answers.value, bound: denied }) : answers)
    const placements = start(client)
    await placements.load()
    expect([placements.state.value, placements.unread.value?.code]).toEqual(['failed', 'ACCESS_DENIED'])
    client.read = read
    const loading = placements.load()
    expect(placements.state.value).toBe('loading')
    await loading
    expect([placements.state.value, placements.unread.value]).toEqual(['ready', undefined])
  })

  it('is a failure where the portal does not answer, and none once it does', async () => {
    const { client } = portal([])
    const { read } = client
    client.read = async () => lost
    const placements = start(client)
    await placements.load()
    expect([placements.state.value, placements.unread.value?.kind]).toEqual(['failed', 'no-answer'])
    client.read = read
    await placements.load()
    expect([placements.state.value, placements.unread.value]).toEqual(['ready', undefined])
  })

  it.each(['scopes', 'app', 'offered'] as const)('is a failure where only its part "%s" could not be read, so that it can be read again', async (part) => {
    const placements = start(portal([], { [part]: lost }).client)
    await placements.load()
    expect([placements.state.value, placements.unread.value]).toEqual(['failed', lost.problem])
    expect(placements.health.value.rows.map(({ state }) => state)).not.toContain('unknown')
  })

  it('takes somebody who may only install for an employee, once the portal has said so', async () => {
    const user = done({ id: 9, name: '', firstName: '', lastName: '', isAdmin: false, photo: '', timeZone: '' })
    const placements = start({ ...portal([], { bound: denied, user }).client, mayInstall: true })
    expect(placements.isAdmin.value).toBe(true)
    await placements.load()
    expect([placements.isAdmin.value, placements.state.value, placements.unread.value]).toEqual([false, 'ready', undefined])
  })

  it('knows an administrator whom the handshake did not name', async () => {
    const placements = start({ ...portal([]).client, mayInstall: false })
    expect(placements.isAdmin.value).toBe(false)
    await placements.load()
    expect(placements.isAdmin.value).toBe(true)
  })

  it('is dropped when it comes after the view was closed', async () => {
    const { client } = portal([])
    let answer: (outcome: Outcome<HealthAnswers>) => void = () => {}
    client.read = () => new Promise(resolve => answer = resolve)
    const scope = effectScope()
    const placements = scope.run(() => usePlacements(client))!
    const loading = placements.load()
    scope.stop()
    answer(lost)
    await loading
    expect(placements.state.value).toBe('loading')
  })
})

describe('repair', () => {
  it('ends with each placement bound once, remembered, and read again', async () => {
    const world = portal([{ code: codes[1]!, handler: 'https://cdn.example/app/1/index.html', titles: [] }])
    const placements = start(world.client)
    await placements.load()
    await placements.repair()
    expect(world.list.map(({ code, handler }) => [code, handler]).sort()).toEqual(codes.map(code => [code, here]).sort())
    expect([placements.repairing.value, placements.health.value.needsRepair, world.remembered()]).toEqual(['done', false, 1])
  })

  it('removes what is bound in a place that is no longer used, and leaves another app’s', async () => {
    const foreign = { code: 'IM_SIDEBAR', handler: 'https://other.example/w', titles: ['Other'] }
    const whole = codes.map(code => ({ code, handler: here, titles: [] }))
    const world = portal([...whole, { code: 'IM_SIDEBAR', handler: here, titles: ['Of yore'] }, foreign])
    const placements = start(world.client)
    await placements.load()
    const { astray, needsRepair, isOutdated } = placements.health.value
    expect([astray.map(({ code }) => code), needsRepair, isOutdated]).toEqual([['IM_SIDEBAR'], false, true])
    await placements.repair()
    expect([placements.repairing.value, placements.health.value.astray, world.list]).toEqual(['done', [], [...whole, foreign]])
  })

  it('is not asked for again where the portal keeps some of the languages only, until Relay has other words', async () => {
    const words = (share: string) => () => ({ en: share, de: 'Teilen als …', fr: 'Partager' })
    const world = portal([])
    const ours = { ...world.client.ours, labels: words('Share as…'), accepted: new Set<string>() }
    world.client.placements.bind = async ({ code }) =>
      done(world.list.push({ code, handler: here, titles: [ours.labels().en, 'Teilen als …'], description: '' }))
    const placements = start({ ...world.client, ours })
    await placements.load()
    await placements.repair()
    expect([placements.repairing.value, placements.health.value.isOutdated]).toEqual(['done', false])
    const later = start({ ...world.client, ours: { ...ours, accepted: new Set(ours.accepted) } })
    await later.load()
    expect([ours.accepted.size, later.health.value.isOutdated]).toEqual([5, false])
    const newer = start({ ...world.client, ours: { ...ours, labels: words('Share') } })
    await newer.load()
    expect(newer.health.value.isOutdated).toBe(true)
  })

  it('touches nothing where the address is too long to be kept', async () => {
    const world = portal([{ code: codes[0]!, handler: 'https://old.example/index.html', titles: ['Share as…'] }])
    const handler = `https://cdn.example/${'a'.repeat(240)}/index.html`
    const placements = start({ ...world.client, ours: { handler, remembered: [], titles: new Set(['Share as…']), labels: () => ({}) } })
    await placements.load()
    await placements.repair()
    expect([placements.unrepaired.value, world.list.length]).toEqual([{ longAddress: handler.length }, 1])
  })

  it('is one repair, however often the button is pressed', async () => {
    const world = portal([])
    const placements = start(world.client)
    await placements.load()
    await Promise.all([placements.repair(), placements.repair()])
    expect(world.list).toHaveLength(5)
  })

  it('says what the portal refused', async () => {
    const world = portal([])
    world.client.placements.bind = async () => denied
    const placements = start(world.client)
    await placements.load()
    await placements.repair()
    expect(placements.repairing.value).toBe('failed')
    expect(placements.unrepaired.value).toMatchObject({ step: 'bind', code: codes[0], isAbsent: false, problem: { kind: 'access-denied' } })
  })

  it('says at which step it stopped, also where all is bound by then', async () => {
    const old = { code: codes[0]!, handler: 'https://old.example/index.html', titles: ['Share as…'] }
    const steps: unknown[] = []
    for (const change of [{ unbind: async () => denied }, { remember: async () => denied }]) {
      const { client } = portal([old])
      const placements = start({ ...client, ...change, ours: { ...client.ours, titles: new Set(['Share as…']) }, placements: { ...client.placements, ...change } })
      await placements.load()
      await placements.repair()
      steps.push(placements.unrepaired.value)
    }
    expect(steps).toMatchObject([{ step: 'stale', code: '' }, { step: 'settings', code: '' }])
  })
})

describe('the report', () => {
  it('holds codes and addresses, and nothing about a person', async () => {
    const placements = start(portal([{ code: codes[0]!, handler: here, titles: [] }]).client)
    await placements.load()
    const text = reportText({
      answers: placements.answers.value, missing: placements.scopes.value?.missing, unread: undefined,
      handler: { get: 200, post: 405 }, health: placements.health.value,
      took: 12, isAdmin: true, locale: 'de'
    })
    expect(text).toContain('handler: GET 200, POST 405')
    expect(text).toContain('missing: imopenlines user_brief')
    expect(text).toContain(`IM_CONTEXT_MENU: bound, ${here}`)
    expect(text).toContain('CRM_DEAL_DETAIL_TAB: not-bound')
    expect(text).not.toMatch(/Ida|Brandt|\b7\b/)
  })

  it('leaves out the query of an address', () => {
    const foreign = [{ code: 'IM_SIDEBAR', handler: 'https://x.example/w?APP_SID=secret', titles: [] }]
    const text = reportText({
      answers: undefined, missing: undefined, unread: undefined, handler: undefined,
      health: { rows: [], astray: [], foreign, needsRepair: false, isOutdated: false }, took: 0, isAdmin: false, locale: 'en'
    })
    expect(text).toContain('other: IM_SIDEBAR https://x.example/w')
    expect(text).not.toContain('secret')
  })
})

describe('the report before anything is known', () => {
  it.each([[undefined, 'portal: no answer yet'], [lost.problem, 'portal: no-answer']])('says why: %j', (unread, line) => {
    const health = { rows: [], astray: [], foreign: [], needsRepair: false, isOutdated: false }
    const facts = { answers: undefined, missing: undefined, handler: undefined, health, took: 0, isAdmin: true, locale: 'en' }
    expect(reportText({ ...facts, unread })).toContain(line)
  })
})

describe('the check of the handler', () => {
  it('asks by GET and by the portal’s form, without cookies', async () => {
    const asked: string[] = []
    const check = await checkHandler(here, async (_address, init) => {
      asked.push(`${init?.method} ${init?.credentials}`)
      return new Response('', { status: init?.method === 'POST' ? 405 : 200 })
    })
    expect([check, asked]).toEqual([{ get: 200, post: 405 }, ['GET omit', 'POST omit']])
  })

  it('is 0 where nothing answers', async () => {
    expect(await checkHandler(here, () => Promise.reject(new TypeError('Failed to fetch')))).toEqual({ get: 0, post: 0 })
  })
})
