import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { chats, openDesk, tick, type Desk } from '../operator'

const add = 'imopenlines.crm.message.add'

async function deskAt(chatId: number = chats.mine): Promise<Desk> {
  const desk = await openDesk()
  desk.operator.select(chatId)
  await tick()
  return desk
}

async function pressed(desk: Desk, text: string, chatId: number = chats.mine) {
  desk.operator.sendAndNext.pressed(chatId, true)
  desk.operator.drafts.write(chatId, text)
  desk.operator.send(text)
  await desk.settled()
}

describe('"send and next"', () => {
  it('opens the chat that waits, in the order of the list, once the text was sent, with the box focused', async () => {
    const desk = await deskAt()
    const { store, next, box } = desk.operator
    const expected = next()
    expect(expected).toBe(chats.waiting)
    let wasWanted = false
    desk.operator.store.onSendings(() => queueMicrotask(() => { wasWanted ||= box.wanted.value }))
    await pressed(desk, 'Friday')
    expect([desk.texts(chats.mine).at(-1), store.chosenId, wasWanted]).toEqual(['Friday', expected, true])
    desk.close()
  })

  it('stays where nobody else waits', async () => {
    const desk = await deskAt()
    desk.operator.noAnswer.toggle(chats.waiting)
    const others = desk.operator.next()
    if (others) desk.operator.noAnswer.toggle(others)
    expect(desk.operator.next()).toBeUndefined()
    await pressed(desk, 'Friday')
    expect([desk.executions(add), desk.operator.store.chosenId]).toEqual([1, chats.mine])
    desk.close()
  })

  it('stays where the text was held or not sent, and forgets it: a later "Send" is one', async () => {
    const desk = await deskAt()
    desk.customerSays(chats.mine, 'Wait!')
    await pressed(desk, 'Friday')
    expect([desk.executions(add), desk.operator.store.chosenId]).toEqual([0, chats.mine])
    desk.operator.sendAndNext.pressed(chats.mine, false)
    desk.operator.sendAnyway('Friday')
    await desk.settled()
    expect([desk.executions(add), desk.operator.store.chosenId]).toEqual([1, chats.mine])
    desk.close()
  })

  it('stays with who went on writing, and with who has gone elsewhere', async () => {
    for (const meanwhile of ['wrote', 'left'] as const) {
      const desk = await deskAt()
      const sent = pressed(desk, 'Friday')
      if (meanwhile === 'wrote') desk.operator.drafts.write(chats.mine, 'And one more thing')
      else desk.operator.select(chats.finished)
      await sent
      expect([desk.executions(add), desk.operator.store.chosenId]).toEqual([1, meanwhile === 'wrote' ? chats.mine : chats.finished])
      desk.close()
    }
  })

  it('stays with who has gone elsewhere and come back before it was sent', async () => {
    const desk = await deskAt()
    const sent = pressed(desk, 'Friday')
    for (const chatId of [chats.finished, chats.mine]) {
      desk.operator.select(chatId)
      await nextTick()
    }
    await sent
    expect([desk.executions(add), desk.operator.store.chosenId]).toEqual([1, chats.mine])
    desk.close()
  })

  it('waits for the files of the press, and stays where one of them did not go out', async () => {
    const desk = await deskAt()
    const attach = () => desk.operator.trays.putTray(chats.mine, { files: [{ id: 'f1', file: new File(['plan'], 'plan.txt'), name: 'plan.txt' }] })
    attach()
    desk.emulator.faults.add({ fault: 'refuse', method: 'im.v2.File.upload', code: 'UPLOAD_FAILED', times: 1 })
    await pressed(desk, 'Friday')
    expect([desk.executions(add), desk.operator.store.chosenId]).toEqual([1, chats.mine])
    attach()
    await pressed(desk, '')
    expect([desk.executions('im.v2.File.upload'), desk.operator.store.chosenId]).toEqual([1, chats.waiting])
    desk.close()
  })
})
