// @vitest-environment node
import { expect, it } from 'vitest'
import type { Switches } from '../../emulator/world/world'
import { both } from '../bench'

const method = 'imopenlines.v2.Session.list'
interface Row { id: number, chatId: number, configId: number, source: string, status: string, dateCreate: string, messageCount: number }
interface Page { sessions: Row[], hasNextPage: boolean }

both('the sessions of a line', (open) => {
  const reports = async (lineReports: Switches['lineReports'] = 'everybody') => {
    const bench = await open()
    Object.assign(bench.emulator.world.switches, { lineReports })
    return { ...bench, list: async (params: object = {}) => result(await bench.call(method, params as Record<string, unknown>)) }
  }
  const result = ({ status, body }: { status: number, body: Record<string, unknown> }) => {
    expect(status).toBe(200)
    return body['result'] as Page
  }

  it('come the newest first, all of them, whatever chat they belong to', async () => {
    const { list } = await reports()
    const { sessions } = await list({ configId: 12, limit: 200 })
    expect(sessions.filter(({ chatId }) => chatId === 915)).toHaveLength(2)
    expect(new Set(sessions.map(({ configId }) => configId))).toEqual(new Set([12]))
    const dates = sessions.map(({ dateCreate }) => Date.parse(dateCreate))
    expect(dates).toEqual([...dates].sort((one, other) => other - one))
    expect(sessions.find(({ chatId }) => chatId === 915)).toMatchObject({
      source: 'livechat', status: 'answered', operatorId: 7, userId: 652, crmEntityType: 'deal', crmEntityId: 311, dateClose: null
    })
  })

  it('name the CRM item only to who may read it', async () => {
    const { emulator, list } = await reports()
    emulator.world.crm.get('deal:311')!.readers = [1]
    const { sessions } = await list({ configId: 12, limit: 200 })
    expect(sessions.find(({ chatId }) => chatId === 915)).toMatchObject({ crmEntityType: null, crmEntityId: null })
  })

  it('are filtered by line, channel, operator, status and creation, not by chat', async () => {
    const { list } = await reports()
    const all = (await list({ limit: 200 })).sessions
    const found = async (params: object) => (await list({ limit: 200, ...params })).sessions
    expect(new Set((await found({ source: 'viber' })).map(({ source }) => source))).toEqual(new Set(['viber']))
    expect(new Set((await found({ status: 'new' })).map(({ status }) => status))).toEqual(new Set(['new']))
    expect((await found({ operatorId: 9 })).length).toBeLessThan(all.length)
    expect(await found({ chatId: 915 })).toHaveLength(all.length)
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
    const week = { dateCreateFrom: daysAgo(20), dateCreateTo: daysAgo(8) }
    const ofWeek = await found(week)
    expect(ofWeek.length).toBeGreaterThan(0)
    const [from, to] = [Date.parse(week.dateCreateFrom), Date.parse(week.dateCreateTo)]
    expect(ofWeek.map(({ dateCreate }) => Date.parse(dateCreate)).every(at => at >= from - 1000 && at <= to)).toBe(true)
  })

  it('come by pages', async () => {
    const { list } = await reports()
    const first = await list({ limit: 3 })
    const second = await list({ limit: 3, offset: 3 })
    expect([first.hasNextPage, first.sessions.length, second.sessions.length]).toEqual([true, 3, 3])
    expect(new Set([...first.sessions, ...second.sessions].map(({ id }) => id)).size).toBe(6)
    expect((await list({ limit: 200 })).hasNextPage).toBe(false)
  })

  it('are refused without the right, without the plan, and for what makes no sense', async () => {
    const { refusal } = await reports('admins')
    expect(await refusal(method)).toEqual([400, 'ACCESS_DENIED'])
    expect(await (await reports('nobody')).refusal(method, {}, { userId: 1 })).toEqual([400, 'TARIFF_RESTRICTION'])
    const wrong: [object, string][] = [
      [{ status: 'asleep' }, 'INVALID_FILTER'], [{ dateCreateFrom: 'tomorrow' }, 'INVALID_FILTER'], [{ offset: 10_001 }, 'OFFSET_TOO_LARGE'],
      [{ dateCreateFrom: '2024-01-01T00:00:00+01:00', dateCreateTo: '2026-01-01T00:00:00+01:00' }, 'PERIOD_TOO_LARGE']
    ]
    for (const [params, code] of wrong) expect(await refusal(method, params as Record<string, unknown>, { userId: 1 })).toEqual([400, code])
  })
})
