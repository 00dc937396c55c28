import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { chats, openDesk, type Desk } from '../operator'

let desk: Desk
beforeEach(async () => {
  vi.useFakeTimers()
  const opening = openDesk()
  await vi.advanceTimersByTimeAsync(100)
  desk = await opening
  desk.operator.select(chats.silent)
  await pass(13)
  desk.operator.select(chats.mine)
  await pass(13)
})
afterEach(() => {
  desk.close()
  vi.useRealTimers()
})

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000)
const hour = 3600
/** The text of the message below the line, empty without one. */
function below(): string {
  const row = desk.operator.log.rows.value.find(one => one.kind === 'message' && one.isFirstUnread)
  return row?.kind === 'message' ? row.message.text : ''
}

it('stands above what the portal counts as unread when the card opens', async () => {
  desk.close()
  const opening = openDesk()
  await vi.advanceTimersByTimeAsync(100)
  desk = await opening
  expect(below()).toBe('Friday would be best. In the morning?')
})

describe('the line above the new messages', () => {
  it('stands above what came while another chat was on screen, in every chat that is opened', async () => {
    for (const chatId of [chats.silent, chats.mine]) {
      desk.customerSays(chatId, 'First')
      desk.customerSays(chatId, 'Second')
      await pass(13)
      if (desk.operator.store.chosenId === chatId) desk.operator.select(chatId === chats.mine ? chats.silent : chats.mine)
    }
    // What came into the chat that was on screen is no news there.
    await pass(13)
    expect(below()).toBe('First')
    desk.operator.select(chats.mine)
    await pass(13)
    expect(below()).toBe('')
  })

  it('is there after an hour also where nothing was pressed since the chat came on screen', async () => {
    desk.customerSays(chats.mine, 'While nobody was here')
    await pass(hour + 60)
    desk.operator.touch()
    expect(below()).toBe('While nobody was here')
  })

  it('does not come up for what is written while one looks on', async () => {
    desk.operator.touch()
    desk.customerSays(chats.mine, 'Right now')
    await pass(60)
    expect(below()).toBe('')
  })

  it('is there again after an hour away, whether the card was hidden or nobody touched it', async () => {
    desk.operator.setVisible(false)
    await pass(hour + 60)
    desk.customerSays(chats.mine, 'While the card was hidden')
    desk.operator.setVisible(true)
    await pass(5)
    expect(below()).toBe('While the card was hidden')
    desk.operator.touch()
    desk.customerSays(chats.mine, 'While nobody was here')
    await pass(hour + 60)
    desk.operator.touch()
    expect(below()).toBe('While nobody was here')
  })

  it('is gone after one has answered', async () => {
    desk.operator.select(chats.silent)
    await pass(13)
    desk.customerSays(chats.mine, 'Any news?')
    await pass(13)
    desk.operator.select(chats.mine)
    await pass(13)
    expect(below()).toBe('Any news?')
    desk.send(chats.mine, 'Yes, tomorrow')
    await pass(13)
    expect(below()).toBe('')
  })
})
