import { expect, it } from 'vitest'
import { both, serve, tokenFor } from '../bench'

interface Page { messages: { id: number, author_id: number, text: string, params: Record<string, unknown> | [] }[] }
const hello = btoa('hello')

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

  it('takes a file with \'im.v2.File.upload\', and gives a link to it with \'im.v2.File.download\'', async () => {
    const { result, refusal, call } = await open()
    const dialogId = `chat${await result<number>('im.chat.add', { USERS: [] })}`
    const made = await result<{ file: { id: number }, messageId: number }>('im.v2.File.upload', { dialogId, fields: { name: 'a.txt', content: hello, message: 'Here' } })
    expect(made).toMatchObject({ file: { name: 'a.txt', size: 5, type: 'file' }, dialogId })
    const page = await result<Page>('im.dialog.messages.get', { DIALOG_ID: dialogId })
    expect(page).toMatchObject({ messages: [{ id: made.messageId, text: 'Here', params: { FILE_ID: [made.file.id] } }, {}], files: [{ name: 'a.txt' }] })
    expect(await result('im.v2.File.download', { dialogId, fileId: made.file.id })).toEqual({ downloadUrl: expect.stringContaining('/rest/download.json?') })
    expect(await refusal('im.v2.File.download', { dialogId, fileId: 80 })).toEqual([400, 'FILE_NOT_FOUND'])
    expect(await refusal('im.v2.File.upload', { dialogId, fields: { name: 'a.txt', content: '' } })).toEqual([400, 'FILE_EMPTY'])
    expect(await refusal('im.v2.File.upload', { dialogId, fields: { name: 'a.txt', content: 'no base 64!' } })).toEqual([400, 'FILE_INVALID_CONTENT'])
    expect(await refusal('im.v2.File.upload', { dialogId: 'chat961', fields: { name: 'a.txt', content: hello } })).toEqual([403, 'ACCESS_ERROR'])
    const { body } = await call('batch', { cmd: { up: `im.v2.File.upload?dialogId=${dialogId}` } })
    expect(body['result']).toMatchObject({ result_error: { up: { error: 'ERROR_BATCH_METHOD_NOT_ALLOWED' } } })
  })

  it('serves the link to pages of any origin', async () => {
    const { emulator } = await open()
    const file = [...emulator.world.files.values()].find(({ chatId }) => chatId === 901)!
    const address = `${await serve(emulator)}/rest/im.v2.File.download`
    const asked = await fetch(address, { method: 'POST', body: new URLSearchParams({ auth: tokenFor(emulator, 7), dialogId: 'chat901', fileId: String(file.id) }) })
    const { result } = await asked.json() as { result: { downloadUrl: string } }
    const answer = await fetch(result.downloadUrl)
    expect([answer.status, answer.headers.get('access-control-allow-origin'), answer.headers.get('content-disposition')]).toEqual([200, '*', 'attachment'])
  })
})
