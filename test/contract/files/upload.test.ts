// @vitest-environment node
import { expect, it } from 'vitest'
import type { World } from '../../emulator/world/world'
import { fixture } from '../../emulator/world/stored-file'
import { both, type Bench } from '../bench'

interface Page {
  messages: { id: number, author_id: number, text: string, params: Record<string, unknown> | [] }[]
  files: Record<string, unknown>[]
}
interface Uploaded { file: Record<string, unknown> & { id: number }, messageId: number }

const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64')
const hello = { name: 'a.txt', content: base64('hello') }

function upload({ result }: Bench, dialogId: string, fields: object = hello) {
  return result<Uploaded>('im.v2.File.upload', { dialogId, fields })
}

function newest({ result }: Bench, dialogId: string) {
  return result<Page>('im.dialog.messages.get', { DIALOG_ID: dialogId, LAST_ID: 9_999_999, LIMIT: 3 })
}

both('im.v2.File.upload', (open) => {
  it('makes a message with the file, by the caller', async () => {
    const bench = await open()
    const made = await upload(bench, 'chat901', { ...hello, message: 'Here' })
    expect(made).toMatchObject({ file: { name: 'a.txt', extension: 'txt', size: 5, type: 'file', image: false, authorId: 7, chatId: 901 }, chatId: 901, dialogId: 'chat901' })
    const { messages, files } = await newest(bench, 'chat901')
    expect(messages[0]).toMatchObject({ id: made.messageId, author_id: 7, text: 'Here', params: { FILE_ID: [made.file.id] } })
    expect(files).toContainEqual(made.file)
  })

  it('sees what a picture is by its content, and what a file is by its name', async () => {
    const bench = await open()
    const file = async (name: string, content: Uint8Array) => (await upload(bench, 'chat901', { name, content: base64(content) })).file
    const link = expect.stringContaining('action=disk.api.file.showImage') as string
    expect(await file('roof.jpg', fixture('roof.jpg'))).toMatchObject({ type: 'image', image: { width: 320, height: 240 }, size: 2577, urlPreview: link, mediaUrl: { preview: { 250: link } } })
    expect(await file('huge.PNG', fixture('huge.png'))).toMatchObject({ type: 'image', extension: 'png', image: { width: 20_000, height: 20_000 } })
    expect(await file('page.jpg', fixture('page.html'))).toMatchObject({ type: 'image', image: { width: 0, height: 0 } })
    expect(await file('script.svg', fixture('script.svg'))).toMatchObject({ type: 'file', image: false, urlPreview: '', mediaUrl: { preview: { 250: '' } } })
    expect([(await file('voice.ogg', fixture('voice.ogg'))).type, (await file('crane.mp4', fixture('crane.mp4'))).type]).toEqual(['audio', 'video'])
  })

  it('takes the same file twice as two messages with two files', async () => {
    const bench = await open()
    const [one, two] = [await upload(bench, 'chat901'), await upload(bench, 'chat901')]
    expect([one.messageId === two.messageId, one.file.id === two.file.id, two.file.name]).toEqual([false, false, 'a.txt'])
  })

  const wrong: [string, object, number, string][] = [
    ['no name', { fields: { content: hello.content } }, 400, 'FILE_EMPTY'], ['a blank name', { fields: { ...hello, name: ' ' } }, 400, 'FILE_EMPTY'],
    ['an empty file', { fields: { ...hello, content: '' } }, 400, 'FILE_EMPTY'], ['no fields', { fields: [] }, 400, 'FILE_EMPTY'],
    ['the beginning of a data: address', { fields: { ...hello, content: `data:text/plain;base64,${hello.content}` } }, 400, 'FILE_INVALID_CONTENT'],
    ['what the SDK makes of a Blob', { fields: { ...hello, content: {} } }, 400, 'FILE_EMPTY'],
    ['no Base64', { fields: { ...hello, content: 'nö' } }, 400, 'FILE_INVALID_CONTENT'], ['a byte too few', { fields: { ...hello, content: 'aGVsb' } }, 400, 'FILE_INVALID_CONTENT'],
    ['a chat that is not there', { dialogId: 'chat4' }, 400, 'CHAT_NOT_FOUND'], ['no chat', { dialogId: '' }, 400, 'CHAT_NOT_FOUND'],
    ['a chat of others', { dialogId: 'chat961' }, 403, 'ACCESS_DENIED'], ['where only managers write', { dialogId: 'chat960' }, 403, 'ACCESS_DENIED'],
    ['a line chat that one only looks into', { dialogId: 'chat916' }, 403, 'ACCESS_DENIED'], ['the chat before the file', { dialogId: 'chat4', fields: {} }, 400, 'CHAT_NOT_FOUND']
  ]

  it.each(wrong)('refuses %s, and makes nothing', async (_, change, status, code) => {
    const { emulator: { world }, refusal } = await open()
    const before = [world.messages.size, world.files.size]
    expect(await refusal('im.v2.File.upload', { dialogId: 'chat901', fields: hello, ...change })).toEqual([status, code])
    expect([world.messages.size, world.files.size]).toEqual(before)
  })

  it('has a limit', async () => {
    const { emulator, refusal, result } = await open()
    expect(emulator.world.switches.uploadLimit).toBe(104_857_600)
    emulator.world.switches.uploadLimit = 4
    expect(await refusal('im.v2.File.upload', { dialogId: 'chat901', fields: hello })).toEqual([400, 'FILE_TOO_LARGE'])
    emulator.world.switches.uploadLimit = 5
    expect(await result('im.v2.File.upload', { dialogId: 'chat901', fields: hello })).toBeTypeOf('object')
  })

  it('is not for batches', async () => {
    const { result } = await open()
    expect(await result('batch', { cmd: { up: 'im.v2.File.upload?dialogId=chat901', down: 'im.v2.File.download?dialogId=chat901&fileId=80' } })).toMatchObject({
      result_error: { up: { error: 'ERROR_BATCH_METHOD_NOT_ALLOWED' }, down: { error: 'ERROR_BATCH_METHOD_NOT_ALLOWED' } }
    })
  })

  it('is missing on older portals', async () => {
    const { emulator, refusal, result } = await open()
    emulator.world.switches.missingMethods = ['im.v2.File.upload', 'im.v2.File.download']
    expect(await refusal('im.v2.File.upload', { dialogId: 'chat901', fields: hello })).toEqual([404, 'ERROR_METHOD_NOT_FOUND'])
    expect(await result('method.get', { name: 'im.v2.file.upload' })).toEqual({ isExisting: false, isAvailable: false })
  })

  it('keeps names as they are, however odd', async () => {
    const bench = await open()
    for (const name of ['../../etc/passwd', 'C:\\temp\\a.png', '"quoted" \'name\'.txt', 'gnp.\u202Eexe.jpg', '🏠📷.png', `${'x'.repeat(300)}.png`]) {
      expect((await upload(bench, 'chat901', { ...hello, name })).file.name).toBe(name)
    }
  })

  it('or as Drive allows them, with a number where there is one already', async () => {
    const bench = await open()
    bench.emulator.world.switches.fileNames = 'corrected'
    const named = async (name: string) => (await upload(bench, 'chat901', { ...hello, name })).file.name
    expect([await named('a.txt'), await named('a.txt'), await named('a.txt')]).toEqual(['a.txt', 'a (1).txt', 'a (2).txt'])
    expect(await named('../"x"?.png')).toBe('..__x__.png')
    expect(await named(`${'x'.repeat(300)}.png`)).toHaveLength(255)
  })
})

both('a file for the customer', (open) => {
  it('goes the way of a text', async () => {
    const bench = await open()
    const made = await upload(bench, 'chat915')
    expect(bench.emulator.world.messages.get(made.messageId)).toMatchObject({ authorId: 7, toCustomer: true })
    const { messages } = await newest(bench, 'chat915')
    const evidence = [expect.any(String) as string]
    expect(messages[0]).toMatchObject({ id: made.messageId, params: { FILE_ID: [made.file.id], CONNECTOR_MID: evidence } })
    expect(messages[0]!.params).not.toHaveProperty('ATTACH')
    const history = await bench.result('imopenlines.session.history.get', { CHAT_ID: 915 })
    expect(history).toMatchObject({
      message: { [made.messageId]: { params: { fileId: [String(made.file.id)] } } },
      files: { [made.file.id]: { name: 'a.txt', authorid: 7, urldownload: made.file['urlDownload'] } }
    })
  })

  it('stays inside where the chat is silent', async () => {
    const bench = await open()
    const { messageId } = await upload(bench, 'chat919')
    expect(bench.emulator.world.messages.get(messageId)).toMatchObject({ toCustomer: false, params: { COMPONENT_ID: 'HiddenMessage' } })
  })

  const stops: [string, (world: World) => unknown][] = [
    ['where the line is switched off', world => world.lines.get(12)!.active = false],
    ['where the channel is not connected', world => world.lines.get(12)!.disconnected.push('livechat')]
  ]

  it.each(stops)('%s a message is answered all the same, and the customer gets nothing', async (_, change) => {
    const bench = await open()
    change(bench.emulator.world)
    const { messageId } = await upload(bench, 'chat915')
    const message = bench.emulator.world.messages.get(messageId)!
    expect(message).toMatchObject({ toCustomer: false, params: { FILE_ID: [expect.any(Number) as number] } })
    expect(message.params).not.toHaveProperty('CONNECTOR_MID')
  })

  it('after the reply window a message is answered all the same, the customer gets nothing, and a line says so', async () => {
    const bench = await open()
    const chat = bench.emulator.world.chats.get(917)!
    await bench.result('imopenlines.operator.answer', { CHAT_ID: 917 })
    for (const message of chat.messages) message.at -= 2 * 86_400_000
    const { messageId } = await upload(bench, 'chat917')
    expect(bench.emulator.world.messages.get(messageId)!.toCustomer).toBe(false)
    expect(chat.messages.at(-1)).toMatchObject({ authorId: 0, text: expect.stringContaining('Error sending message') as string })
  })
})
