import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, effectScope, type Ref } from 'vue'
import { textsKey } from '../../../../../src/locales/texts'
import en from '../../../../../src/locales/en'
import { useAnnouncements, type Announcement } from '../../../../../src/features/operator/conversation/useAnnouncements'
import { post } from '../../../../emulator/world/model'
import { chats, openDesk, type Desk } from '../operator'

let desk: Desk
let announced: Ref<Announcement[]>
const scope = effectScope()
beforeEach(async () => {
  vi.useFakeTimers()
  const opening = openDesk()
  await vi.advanceTimersByTimeAsync(100)
  desk = await opening
  const app = createApp({})
  app.provide(textsKey, { say: en, locale: 'en', direction: 'ltr', load: () => Promise.resolve() })
  announced = app.runWithContext(() => scope.run(() => useAnnouncements(desk.operator.store, desk.operator.log.rows))!)
  desk.operator.select(chats.silent)
  await pass()
  desk.operator.select(chats.mine)
  await pass()
})
afterEach(() => {
  desk.close()
  vi.useRealTimers()
})

const pass = (seconds = 13) => vi.advanceTimersByTimeAsync(seconds * 1000)
const said = () => announced.value.map(({ text }) => text)

describe('a screen reader', () => {
  it('hears nothing on changing chats, also where something was written there meanwhile', async () => {
    expect(said()).toEqual([])
    desk.customerSays(chats.silent, 'While you were in the other chat')
    await pass()
    desk.operator.select(chats.silent)
    await pass()
    expect(said()).toEqual([])
  })

  it('hears each new message once, in plain words', async () => {
    desk.customerSays(chats.mine, '[b]Roof[/b] on [url=https://a.example]Friday[/url]?')
    desk.customerSays(chats.mine, '[disk=88]')
    await pass()
    await pass()
    expect(said()).toEqual([expect.stringMatching(/^[^:]+: Roof on Friday\?$/), expect.stringMatching(/: File #88$/)])
    desk.colleagueSays(chats.mine, 'I will call')
    await pass()
    expect(said()).toHaveLength(3)
  })

  it('does not hear the remark that the portal puts below what a colleague sent through an app', async () => {
    const { world } = desk.emulator
    const params = { ATTACH: [{ BLOCKS: [{ MESSAGE: 'Auto generated message' }] }] }
    post(world, world.chats.get(chats.mine)!, { authorId: 9, text: 'I will call', params })
    await pass()
    expect(said()).toEqual([expect.stringMatching(/^[^:]+: I will call$/)])
  })

  it('hears equal words twice, and three messages that come at once', async () => {
    for (const text of ['Hello?', 'Hello?', 'Hello?']) desk.customerSays(chats.mine, text)
    await pass()
    expect(said()).toEqual(Array(3).fill(expect.stringMatching(/: Hello\?$/)))
    expect(new Set(announced.value.map(({ key }) => key)).size).toBe(3)
    desk.customerSays(chats.mine, 'Hello?')
    await pass()
    expect(said()).toHaveLength(4)
  })

  it('hears that an own text was sent, and not the text itself', async () => {
    desk.send(chats.mine, 'On my way')
    await pass()
    expect(said()).toEqual([en.operator.sending.sent])
  })

  it('does not hear earlier messages that are loaded', async () => {
    await desk.operator.conversation.older()
    await pass()
    expect(said()).toEqual([])
  })

  it('hears that the browser sent a text twice', async () => {
    desk.emulator.faults.add({ fault: 'cut-before-headers', method: 'imopenlines.crm.message.add', times: 1 })
    desk.send(chats.mine, 'Once, please')
    await pass()
    post(desk.emulator.world, desk.emulator.world.chats.get(chats.mine)!, { authorId: 7, text: 'Once, please' })
    await pass(30)
    expect(said()).toContain(en.operator.sending.twice)
  })
})
