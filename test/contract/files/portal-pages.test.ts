// @vitest-environment node
import { expect, it } from 'vitest'
import { createEmulator } from '../../emulator/emulator'
import type { PortalState } from '../../emulator/control/state'
import { addFile, fixture } from '../../emulator/world/stored-file'
import { imFile } from '../../emulator/rest/wire/wire'
import { serve } from '../bench'

async function open() {
  const emulator = createEmulator()
  emulator.world.origin = await serve(emulator)
  const { origin } = emulator.world
  const post = (address: string, body: object) => fetch(`${origin}/emulator/${address}`, { method: 'POST', body: JSON.stringify(body) })
  const signedIn = async (userId: number) => (await post('session', { userId, placement: 'DEFAULT', options: [] })).headers.get('set-cookie')!.split(';')[0]!
  const file = addFile(emulator.world, { chatId: 915, name: 'roof.jpg', content: fixture('roof.jpg'), authorId: 652 })
  return { emulator, origin, post, signedIn, file, wire: imFile(emulator.world, file) }
}

const inTab = { 'sec-fetch-dest': 'document', 'sec-fetch-site': 'cross-site' }
const inFrame = { 'sec-fetch-dest': 'image', 'sec-fetch-site': 'same-site' }

it('the portal\'s own address of a file is a page for who is not signed in, with status 200 and closed to other origins', async () => {
  const { wire } = await open()
  for (const address of [wire.urlDownload, wire.urlPreview, wire.urlShow]) {
    const answer = await fetch(address)
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('access-control-allow-origin')]).toEqual([200, 'text/html; charset=utf-8', null])
    expect(await answer.text()).toContain('Sign in')
  }
})

it('it is the file in a tab of who is signed in and in the chat, and a page inside a frame of another origin', async () => {
  const { wire, signedIn } = await open()
  const type = async (userId: number, headers: Record<string, string>) =>
    (await fetch(wire.urlDownload, { headers: { cookie: await signedIn(userId), ...headers } })).headers.get('content-type')
  expect(await type(7, inTab)).toBe('image/jpeg')
  expect(await type(7, inFrame)).toContain('text/html')
  expect(await type(9, inTab)).toContain('text/html')
})

it('an app\'s token opens none of them', async () => {
  const { emulator, wire } = await open()
  const { AUTH_ID } = emulator.tokens.open({ userId: 7, placement: 'DEFAULT', options: [], language: 'en', install: false, appOrigin: '' })
  expect((await fetch(`${wire.urlDownload}&auth=${AUTH_ID}`)).headers.get('content-type')).toContain('text/html')
})

it('the demo\'s own pages get any file, which cannot run there', async () => {
  const { origin, file } = await open()
  const answer = await fetch(`${origin}/emulator/file?id=${file.id}`)
  expect([answer.headers.get('content-type'), answer.headers.get('content-security-policy')]).toEqual(['image/jpeg', 'sandbox'])
  expect((await answer.arrayBuffer()).byteLength).toBe(file.size)
  expect((await fetch(`${origin}/emulator/file?id=4`)).status).toBe(404)
})

it('a customer sends several files in one message', async () => {
  const { emulator, origin, post } = await open()
  const content = Buffer.from(fixture('roof.jpg')).toString('base64')
  const answer = await post('customer', { chatId: 915, text: 'Look', files: [{ name: 'a.jpg', content }, { name: 'b.ogg', content, isVoiceNote: true }] })
  const { messageId } = await answer.json() as { messageId: number }
  const ids = emulator.world.messages.get(messageId)!.params['FILE_ID'] as number[]
  expect(ids.map(id => emulator.world.files.get(id))).toMatchObject([{ name: 'a.jpg', authorId: 652, isVoiceNote: false }, { name: 'b.ogg', isVoiceNote: true }])
  const state = await (await fetch(`${origin}/emulator/state`)).json() as PortalState
  expect(state.chats.find(({ chatId }) => chatId === 915)!.messages.at(-1)).toMatchObject({
    id: messageId, text: 'Look', files: [{ name: 'a.jpg', type: 'image', image: { width: 320, height: 240 } }, { name: 'b.ogg', type: 'audio' }]
  })
})

it('the state tells what arrived, and until when a customer can be written to', async () => {
  const { emulator, origin, post } = await open()
  const { world } = emulator
  world.chats.get(916)!.members.push(7)
  const state = async () => await (await fetch(`${origin}/emulator/state`)).json() as PortalState
  const messages = async () => (await state()).chats.find(({ chatId }) => chatId === 916)!.messages
  const delivery = async () => (await messages()).findLast(({ authorId }) => authorId === 7)!.delivery
  const { AUTH_ID } = emulator.tokens.open({ userId: 7, placement: 'DEFAULT', options: [], language: 'en', install: false, appOrigin: '' })
  const say = () => emulator.call({ method: 'im.message.add', params: { DIALOG_ID: 'chat916', MESSAGE: 'x' }, auth: AUTH_ID, requestId: '', address: '' })
  say()
  expect(await delivery()).toBe('sending')
  await post('world', { op: 'delivery', messageId: world.chats.get(916)!.messages.at(-1)!.id })
  expect(await delivery()).toBe('delivered')
  await post('world', { op: 'channel', chatId: 916, minutes: -10 })
  say()
  expect(await delivery()).toBe('failed')
  const lines = (await state()).openLines
  expect(Date.parse(lines.find(({ chatId }) => chatId === 916)!.replyUntil)).toBeLessThan(world.now())
  expect(lines.find(({ chatId }) => chatId === 915)!.replyUntil).toBe('')
})
