import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defaultCompany, settingsOption, settingsText } from '../../../../../src/domain/settings/settings'
import { createEmulator, type Emulator } from '../../../../emulator/emulator'
import { chats, openDesk, tom, type Desk } from '../operator'

const add = 'pull.application.event.add'
let emulator: Emulator
let desks: Desk[]

beforeEach(() => {
  vi.useFakeTimers()
  emulator = createEmulator({ bucket: { size: 10_000, perSecond: 1000 } })
  desks = []
  company({ tellColleagues: true })
})
afterEach(() => {
  for (const desk of desks) desk.close()
  vi.useRealTimers()
})

/** The slowest polling there is, so that what is seen within seconds came by a signal. */
function company(change: { tellColleagues: boolean }) {
  emulator.world.app.options[settingsOption] = settingsText({ ...defaultCompany(), pollSeconds: 120, ...change })
}

const wait = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000)

async function open(options: Parameters<typeof openDesk>[0] = {}): Promise<Desk> {
  const opening = openDesk({ emulator, ...options })
  await wait(0.1)
  const desk = await opening
  desks.push(desk)
  await wait(0.1)
  emulator.log.clear()
  return desk
}

async function sends(desk: Desk, chatId: number, text: string) {
  desk.send(chatId, text)
  await wait(0.2)
}

function signal(params: unknown, command = 'relay.chat') {
  emulator.push.publish(0, { module_id: 'application', command, params })
}

const textsOf = ({ operator }: Desk) => operator.store.conversation!.history!.messages.map(({ text }) => text)
const looks = () => emulator.log.requests.filter(({ method }) => method === 'batch').length
const told = () => emulator.log.requests.filter(({ method }) => method === add).length
const pullRequests = () => emulator.log.requests.filter(({ method }) => method.startsWith('pull.')).length

describe('colleagues with the same chat on their card', () => {
  it('see an answer at once', async () => {
    const [ida, other] = [await open(), await open({ userId: tom })]
    other.operator.select(chats.mine)
    await wait(0.1)
    await sends(ida, chats.mine, 'Friday at nine.')
    expect(textsOf(other).at(-1)).toBe('Friday at nine.')
    expect(ida.executions(add)).toBe(1)
  })

  it.each([
    ['take', chats.waiting], ['join', chats.colleague], ['take-over', chats.colleague], ['finish', chats.mine], ['start', chats.finished]
  ] as const)('are told of "%s", once', async (action, chatId) => {
    const ida = await open()
    void ida.operator.actions.run(action, chatId)
    await wait(0.2)
    expect(ida.operator.actions.result.value).toMatchObject({ state: 'done' })
    expect(ida.executions(add)).toBe(1)
  })

  it('see at once that a dialog was finished', async () => {
    const [ida, other] = [await open(), await open({ userId: tom })]
    void ida.operator.actions.run('finish', chats.mine)
    await wait(0.3)
    expect(other.operator.store.chat(chats.mine)?.state).toBe('closed')
  })

  it('are told also where only a look found that the answer had gone out', async () => {
    const ida = await open()
    emulator.faults.add({ fault: 'lost-after-headers', method: 'imopenlines.crm.message.add', times: 1 })
    await sends(ida, chats.mine, 'Lost on the way back')
    expect(ida.sendings()).toMatchObject([{ state: 'sent' }])
    expect(told()).toBe(1)
  })

  it('are told ids, and nothing else', async () => {
    const ida = await open()
    const heard: unknown[] = []
    emulator.push.listen([emulator.push.channel().id], ({ body }) => heard.push(body))
    await sends(ida, chats.mine, 'A secret')
    expect(heard).toMatchObject([{ command: 'relay.chat', params: { chatId: chats.mine, card: expect.stringMatching(/^[0-9a-f]{32}$/) as string } }])
    expect(Object.keys((heard[0] as { params: object }).params)).toEqual(['chatId', 'card'])
  })
})

describe('nobody is told', () => {
  it('where the company did not switch it on: not one request, not one listener', async () => {
    company({ tellColleagues: false })
    const ida = await open()
    await sends(ida, chats.mine, 'Friday at nine.')
    expect([pullRequests(), emulator.push.listening]).toEqual([0, 0])
    expect(ida.sendings()).toMatchObject([{ state: 'sent' }])
  })

  it.each([
    ['the scope is missing', () => { emulator.world.app.scopes = emulator.world.app.scopes.filter(scope => scope !== 'pull') }],
    ['the portal does not say what it granted', () => emulator.faults.add({ fault: 'refuse', method: 'scope' })]
  ])('where %s', async (_why, arrange) => {
    arrange()
    const ida = await open()
    await sends(ida, chats.mine, 'Friday at nine.')
    expect([pullRequests(), emulator.push.listening]).toEqual([0, 0])
  })

  it('of an answer that was not sent, and of an action that was refused', async () => {
    const ida = await open()
    emulator.faults.add({ fault: 'refuse', method: 'imopenlines.crm.message.add', code: 'MESSAGE_ADD_ERROR' })
    emulator.faults.add({ fault: 'refuse', method: 'imopenlines.operator.finish', code: 'ACCESS_DENIED', status: 403 })
    await sends(ida, chats.mine, 'Refused')
    void ida.operator.actions.run('finish', chats.mine)
    await wait(0.2)
    expect(ida.operator.actions.result.value).toMatchObject({ state: 'failed' })
    expect(told()).toBe(0)
  })
})

describe('a signal that fails', () => {
  it.each([
    { fault: 'refuse', code: 'COMMAND_ERROR' }, { fault: 'lost-after-headers' }, { fault: 'http-before', status: 502 },
    { fault: 'refuse', code: 'QUERY_LIMIT_EXCEEDED', status: 503 }
  ] as const)('is sent once, and changes nothing about the answer (%j)', async (fault) => {
    const ida = await open()
    emulator.faults.add({ ...fault, method: add })
    await sends(ida, chats.mine, 'Friday at nine.')
    await wait(20)
    expect(ida.sendings()).toMatchObject([{ state: 'sent' }])
    expect(ida.operator.store.notices.get(chats.mine)).toBeUndefined()
    expect(told()).toBe(1)
  })

  it('holds up no answer', async () => {
    const ida = await open()
    emulator.faults.add({ fault: 'never-answer', method: add })
    await sends(ida, chats.mine, 'one')
    await sends(ida, chats.mine, 'two')
    expect(ida.sendings()).toMatchObject([{ state: 'sent' }, { state: 'sent' }])
  })
})

describe('what is heard', () => {
  it('makes one look now and one later, however often it comes', async () => {
    await open()
    for (let count = 0; count < 50; count++) signal({ chatId: chats.mine })
    await wait(0.1)
    expect(looks()).toBe(1)
    for (let count = 0; count < 50; count++) signal({ chatId: String(chats.mine) })
    await wait(4.5)
    expect(looks()).toBe(1)
    await wait(0.5)
    expect(looks()).toBe(2)
    await wait(60)
    expect(looks()).toBe(2)
  })

  it('does not silence a card whose machine sets its clock back', async () => {
    let setBack = 0
    emulator = createEmulator({ now: () => Date.now() + setBack })
    company({ tellColleagues: true })
    await open()
    signal({ chatId: chats.mine })
    await wait(0.1)
    setBack = 3_600_000
    vi.setSystemTime(Date.now() - setBack)
    signal({ chatId: chats.mine })
    await wait(5.2)
    expect(looks()).toBe(2)
  })

  it('never costs more than a look each five seconds', async () => {
    await open()
    for (let count = 0; count < 300; count++) {
      signal({ chatId: chats.mine })
      await wait(0.2)
    }
    expect(looks()).toBeLessThanOrEqual(13)
    expect(looks()).toBeGreaterThanOrEqual(10)
  })

  it.each([
    [{ chatId: 99_999 }], [{ chatId: -1 }], [{ chatId: 0 }], [{ chatId: '915; drop' }], [{ chatId: { toString: 1 } }], [{}], [[]], [null],
    ['915'], [915], [[chats.mine]]
  ])('makes no look where it names no chat of this card (%j)', async (params) => {
    await open()
    signal(params)
    await wait(10)
    expect(looks()).toBe(0)
  })

  it.each(['relay.chat2', 'constructor', '__proto__', 'toString'])('makes no look where it is another command (%s)', async (command) => {
    await open()
    signal({ chatId: chats.mine }, command)
    await wait(10)
    expect(looks()).toBe(0)
  })

  it('makes no look on the card that it came from', async () => {
    const ida = await open()
    await sends(ida, chats.mine, 'Friday at nine.')
    const before = looks()
    await wait(10)
    expect([told(), looks()]).toEqual([1, before])
  })

  it('waits while the card is hidden, and makes a look as soon as it is seen', async () => {
    const ida = await open()
    void ida.operator.live.round()
    await wait(0.1)
    ida.operator.live.setVisible(false)
    signal({ chatId: chats.mine })
    await wait(1)
    expect(looks()).toBe(1)
    ida.operator.live.setVisible(true)
    await wait(0.1)
    expect(looks()).toBe(2)
  })

  it('makes no more looks than usual while the portal is busy', async () => {
    // Waits differ by a fifth at random, and two short ones would be another look.
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
    await open()
    emulator.faults.add({ fault: 'refuse', method: 'batch', code: 'QUERY_LIMIT_EXCEEDED', status: 503 })
    for (let count = 0; count < 100; count++) {
      signal({ chatId: chats.mine })
      await wait(1)
    }
    expect(looks()).toBe(1)
    await wait(100)
    expect(looks()).toBe(2)
  })
})

describe('the end of the card', () => {
  it('ends the listening', async () => {
    const ida = await open()
    expect(emulator.push.listening).toBe(1)
    ida.close()
    expect(emulator.push.listening).toBe(0)
  })

  it('is the end also where it came before the connection', async () => {
    emulator.faults.add({ fault: 'slow', method: 'pull.application.config.get', ms: 2000 })
    const ida = await open()
    ida.close()
    await wait(5)
    expect(emulator.push.listening).toBe(0)
  })
})
