// @vitest-environment node
import { expect, it } from 'vitest'
import { both, type Bench } from '../bench'

interface Page { messages: { id: number, text: string, params: Record<string, unknown> }[], files: Record<string, unknown>[] }

function read({ result }: Bench, chatId: number) {
  return result<Page>('im.dialog.messages.get', { DIALOG_ID: `chat${chatId}`, LAST_ID: 9_999_999, LIMIT: 50 })
}

both('deals 318 and 319 of the starting world', (open) => {
  it('show each kind of file that a customer may send', async () => {
    const bench = await open()
    const of = async (chatId: number) => (await read(bench, chatId)).files.map(({ name, type, isVoiceNote }) => [name, type, isVoiceNote])
    expect(await of(980)).toEqual([['leak-large.jpg', 'image', false], ['leak.jpg', 'image', false]])
    expect(await of(981)).toEqual([['north.jpg', 'image', false], ['south.png', 'image', false], ['gutter.jpg', 'image', false]])
    expect([await of(982), await of(984)]).toEqual([[['voice-message.ogg', 'audio', true]], [['crane.mp4', 'video', false]]])
    expect(await of(983)).toEqual([['signed.pdf', 'file', false], ['offer-2041.pdf', 'file', false]])
    expect((await read(bench, 981)).messages[0]!.params['FILE_ID']).toHaveLength(3)
  })

  it('show a reply window that is almost over, one that is shut, and an answer that did not arrive', async () => {
    const bench = await open()
    const minutesLeft = async (chatId: number) => {
      const { entity_data_1 } = await bench.result<{ entity_data_1: string }>('imopenlines.dialog.get', { CHAT_ID: chatId })
      return Math.round((Number(entity_data_1.split('|')[8]) - bench.emulator.world.now() / 1000) / 60)
    }
    expect([await minutesLeft(985), await minutesLeft(986) < 0]).toEqual([45, true])
    const { messages: [line, answer] } = await read(bench, 987)
    expect(line!.text).toContain('Error sending message')
    expect(answer).toMatchObject({ text: 'On Monday at eight.', params: { IS_DELIVERED: 'N' } })
  })

  it('hold files that are not what they seem', async () => {
    const bench = await open()
    const { files, messages } = await read(bench, 990)
    const names = files.map(({ name }) => String(name))
    expect(names).toHaveLength(17)
    expect(Math.max(...names.map(({ length }) => length))).toBe(304)
    expect(files).toEqual(expect.arrayContaining(['broken.jpg', 'dot.png', 'huge.png', 'empty.jpg'].map(name => expect.objectContaining({ name }) as unknown)))
    expect(messages.find(({ text }) => text === 'gone')!.params['FILE_ID']).toEqual([999_999])
  })
})
