import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changeWorld } from '../../../../emulator/control/control-world'
import { useAskedStep } from '../../../../../src/features/operator/composer/useAskedStep'
import { chats, inCard, openDesk, tick, tom, type Desk } from '../operator'

let desk: Desk
beforeEach(async () => { desk = await openDesk() })
afterEach(() => desk.close())

/** The box of the chat that waits, with a text in it; it keeps what it was handed when it leaves the page. */
async function boxOfWaiting() {
  desk.operator.select(chats.waiting)
  await desk.operator.conversation.load(chats.waiting)
  desk.operator.drafts.write(chats.waiting, 'Friday at nine.')
  const chat = desk.operator.store.chat(chats.waiting)!
  const send = (by: 'key' | 'button', seen: number) => desk.operator.answer('Friday at nine.', { by, seen, chatId: chat.id })
  return inCard(desk, () => useAskedStep({ chat: () => chat, send, focus: () => undefined }))
}

describe('"Take and send"', () => {
  it('takes the dialog and sends where nobody else is in it', async () => {
    const { goOn } = await boxOfWaiting()
    await goOn('button', false)
    while (!desk.texts(chats.waiting).includes('Friday at nine.')) await tick()
    expect(desk.asked('imopenlines.operator.answer')).toBe(1)
  })

  it('takes nothing from a colleague where one went to another chat that waits before the look was over', async () => {
    changeWorld(desk.emulator, { op: 'wait', chatId: chats.colleague })
    await desk.operator.chats.refresh(chats.colleague)
    const { goOn } = await boxOfWaiting()
    changeWorld(desk.emulator, { op: 'hand-over', chatId: chats.waiting, userId: tom })
    const pressed = goOn('button', false)
    desk.operator.select(chats.colleague)
    await pressed
    await desk.settled()
    expect(desk.operator.way.value).toBe('take')
    expect([desk.asked('imopenlines.operator.answer'), desk.texts(chats.waiting)]).toEqual([0, []])
    expect(desk.operator.drafts.textOf(chats.waiting)).toBe('Friday at nine.')
  })
})
