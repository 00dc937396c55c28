import { afterEach, describe, expect, it } from 'vitest'
import { watch } from 'vue'
import { chats, openDesk, type Desk } from './operator'

let desk: Desk | undefined
afterEach(() => desk?.close())

describe('opening a card', () => {
  it('takes one request until the conversation is there', async () => {
    desk = await openDesk({ isOpen: false })
    let until: string[] = []
    watch(() => desk!.operator.store.conversation?.state, () => { until = desk!.requests() }, { flush: 'sync', once: true })
    await desk.operator.start()
    expect(until).toEqual(['batch'])
  })

  it('stands on the chat that needs an answer most: ours, with the customer having the last word', async () => {
    desk = await openDesk()
    expect(desk.operator.store.chosenId).toBe(chats.mine)
    expect(desk.operator.store.conversation?.history?.messages.at(-1)?.text).toBe('Friday would be best. In the morning?')
  })

  it('knows of every chat where it stands and who has it', async () => {
    desk = await openDesk()
    const about = desk.operator.store.chats.map(({ id, state, dialog, member }) => [id, state, dialog?.ownerId, member])
    expect(about).toEqual(expect.arrayContaining([
      [chats.mine, 'open', 7, true], [chats.colleague, 'open', 9, false], [chats.waiting, 'waiting', 0, false],
      [chats.finished, 'closed', 7, true], [chats.silent, 'open', 7, true]
    ]))
    expect(desk.operator.store.chat(chats.silent)?.dialog?.silent).toBe(true)
    expect(desk.operator.store.chat(chats.colleague)?.owner?.name).toBe('Tom Keller')
  })

  it('works for a deal, a lead, a contact and a company', async () => {
    for (const [type, id, chatId] of [['deal', 311, 915], ['lead', 205, 925], ['contact', 84, 935], ['company', 39, 955]] as const) {
      desk = await openDesk({ item: { type, id } })
      expect([type, desk.operator.store.chosenId]).toEqual([type, chatId])
      desk.close()
    }
  })

  it('takes the chats of its contact and company for a deal without any, each answered through its own item', async () => {
    desk = await openDesk({ item: { type: 'deal', id: 312 } })
    const items = desk.operator.store.chats.map(({ id, item }) => [id, item.type, item.id])
    expect(items).toEqual(expect.arrayContaining([[965, 'contact', 85], [966, 'contact', 85], [967, 'company', 40]]))
    desk.send(965, 'Through the contact')
    await desk.settled()
    expect(desk.texts(965)).toContain('Through the contact')
  })

  it('says that there are none where there are none', async () => {
    desk = await openDesk({ item: { type: 'deal', id: 314 } })
    expect(desk.operator.chats.state.value).toBe('ready')
    expect(desk.operator.store.chats).toEqual([])
  })

  it('tells a card that may not be read', async () => {
    desk = await openDesk({ item: { type: 'deal', id: 315 } })
    expect(desk.operator.chats.state.value).toBe('failed')
    expect(desk.operator.chats.problem.value).toMatchObject({ kind: 'access-denied' })
  })

  it('reads 30 chats: the first at once, what was said last in the others right after', async () => {
    desk = await openDesk({ item: { type: 'deal', id: 313 } })
    const { chats } = desk.operator.store
    expect(chats).toHaveLength(30)
    expect(chats.filter(({ last }) => last)).toHaveLength(30)
    expect(desk.requests().length).toBeLessThanOrEqual(4)
  })

  it('changes nothing on the portal', async () => {
    desk = await openDesk()
    for (const id of Object.values(chats)) {
      desk.operator.select(id)
      await desk.operator.live.round()
    }
    const reads = ['batch', 'profile', 'imopenlines.crm.chat.get', 'imopenlines.dialog.get', 'im.dialog.messages.get', 'imopenlines.session.history.get']
    expect(desk.emulator.log.executed.map(({ method }) => method).filter(method => !reads.includes(method))).toEqual([])
  })
})
