// @vitest-environment node
import { expect, it } from 'vitest'
import type { Switches } from '../../emulator/world/world'
import { both } from '../bench'

interface Load { userId: number, configId: number, status: string, activeSessions: number, maxChat: number, freeSlots: number }
interface Loads { operators: Load[], hasNextPage: boolean }

both('who works in a line', (open) => {
  const reports = async (lineReports: Switches['lineReports'] = 'everybody') => {
    const bench = await open()
    Object.assign(bench.emulator.world.switches, { lineReports })
    return bench
  }

  it('leaves those who are not on duty out of the queue where asked to, and says whether anybody is', async () => {
    const { emulator, result } = await open()
    expect(await result('imopenlines.config.get', { CONFIG_ID: 12 })).toMatchObject({ QUEUE: ['7', '9', '11'], QUEUE_ONLINE: 'Y' })
    expect(await result('imopenlines.config.get', { CONFIG_ID: 12, SHOW_OFFLINE: 'N' })).toMatchObject({ QUEUE: ['7', '9'] })
    Object.assign(emulator.world.lines.get(12)!, { offDuty: [7, 9, 11] })
    expect(await result('imopenlines.config.get', { CONFIG_ID: 12, SHOW_OFFLINE: 'N' })).toMatchObject({ QUEUE: [], QUEUE_ONLINE: 'N', QUEUE_USERS_FIELDS: [] })
    expect(await result('imopenlines.config.get', { CONFIG_ID: 12, WITH_QUEUE: 'N' })).not.toHaveProperty('QUEUE')
  })

  it('gives no name of people who have none of their own for the line', async () => {
    const { result } = await open()
    const [line] = await result<{ QUEUE_USERS_FIELDS: object }[]>('imopenlines.config.list.get', { OPTIONS: { QUEUE: 'Y' } })
    expect(line!.QUEUE_USERS_FIELDS).toMatchObject({ 9: { USER_NAME: null, USER_AVATAR_ID: '0' } })
  })

  it('lists the lines that are asked for by a filter', async () => {
    const { emulator, result } = await open()
    emulator.world.lines.get(14)!.active = false
    const rows = await result<object[]>('imopenlines.config.list.get', { PARAMS: { select: ['ID'], filter: { ACTIVE: 'Y' } } })
    expect(rows).toEqual([{ ID: '12' }, { ID: '16' }])
  })

  it('tells how busy everybody is, by line, person, status and room', async () => {
    const { emulator, result } = await reports()
    emulator.world.lines.get(12)!.maxChat = 2
    const { operators } = await result<Loads>('imopenlines.v2.Operator.list', { configId: 12 })
    expect(operators.map(({ userId, status }) => [userId, status])).toEqual([[7, 'online'], [9, 'online'], [11, 'offline']])
    expect(operators[0]).toMatchObject({ configId: 12, maxChat: 2, freeSlots: 0 })
    expect(operators[0]!.activeSessions).toBeGreaterThan(2)
    const ids = async (params: object) => (await result<Loads>('imopenlines.v2.Operator.list', params as Record<string, unknown>)).operators.map(({ userId }) => userId)
    expect(await ids({ configId: 14, configIdList: [12], status: 'offline' })).toEqual([11])
    expect(await ids({ configId: 12, hasFreeSlots: 'Y' })).toEqual([9, 11])
    expect(await ids({ configId: 12, hasFreeSlots: false, userIdList: [7] })).toEqual([7])
    expect(await result('imopenlines.v2.Operator.list', { configId: 12, limit: 2 })).toMatchObject({ hasNextPage: true })
  })

  it('refuses those who may not read the reports, portals without them, and unknown words', async () => {
    const method = 'imopenlines.v2.Operator.list'
    const { refusal, result } = await reports('admins')
    expect(await refusal(method)).toEqual([400, 'ACCESS_DENIED'])
    expect(await result(method, {}, { userId: 1 })).toHaveProperty('operators')
    expect(await refusal(method, { status: 'asleep' }, { userId: 1 })).toEqual([400, 'INVALID_FILTER'])
    expect(await (await reports('nobody')).refusal(method, {}, { userId: 1 })).toEqual([400, 'TARIFF_RESTRICTION'])
  })
})
