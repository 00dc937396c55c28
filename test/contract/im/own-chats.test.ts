import { expect, it } from 'vitest'
import { both } from '../bench'

interface Page { messages: { id: number, author_id: number, text: string, params: Record<string, unknown> | [] }[] }

both('a chat of one\'s own', (open) => {
  it('is made by \'im.chat.add\' with the caller as owner', async () => {
    const { result, refusal } = await open()
    const id = await result<number>('im.chat.add', { TYPE: 'CHAT', TITLE: 'Only me', USERS: [] })
    expect(await result('im.dialog.get', { DIALOG_ID: `chat${id}` })).toMatchObject({ id, name: 'Only me', owner: 7, role: 'owner', user_counter: 1 })
    expect(await refusal('im.dialog.get', { DIALOG_ID: `chat${id}` }, { userId: 9 })).toEqual([403, 'ACCESS_ERROR'])
    const shared = await result<number>('im.chat.add', { TITLE: 'Three', USERS: [7, 9, 12, 652], MESSAGE: 'Hello' })
    expect(await result('im.chat.user.list', { CHAT_ID: shared })).toEqual([7, 9, 12])
    const { messages } = await result<Page>('im.dialog.messages.get', { DIALOG_ID: `chat${shared}` })
    expect(messages[0]).toMatchObject({ author_id: 7, text: 'Hello' })
  })

  it('lets its author take a message back with \'im.message.delete\'', async () => {
    const { result, refusal } = await open()
    const DIALOG_ID = `chat${await result<number>('im.chat.add', { USERS: [9] })}`
    const id = await result<number>('im.message.add', { DIALOG_ID, MESSAGE: 'Oops' })
    expect(await refusal('im.message.delete', { MESSAGE_ID: id }, { userId: 9 })).toEqual([400, 'CANT_EDIT_MESSAGE'])
    expect(await result('im.message.delete', { MESSAGE_ID: id })).toBe(true)
    const { messages } = await result<Page>('im.dialog.messages.get', { DIALOG_ID })
    expect(messages[0]).toMatchObject({ id, text: 'This message was deleted.', params: { IS_DELETED: 'Y' } })
    expect(await refusal('im.message.delete', { MESSAGE_ID: id })).toEqual([400, 'CANT_EDIT_MESSAGE'])
    expect(await refusal('im.message.delete', {})).toEqual([400, 'MESSAGE_ID_ERROR'])
  })
})
