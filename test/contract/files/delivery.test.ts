// @vitest-environment node
import { expect, it } from 'vitest'
import { controlAnswer } from '../../emulator/control/control'
import { both, type Bench, type OpenBench } from '../bench'

const portal = { domain: 'portal.example', protocol: 1 } as const

function control({ emulator }: Bench, address: string, body: Record<string, unknown>) {
  return controlAnswer(emulator, { method: 'POST', address, body, portal })
}

/** A text to the customer of a channel that tells later (chat 935 is a live chat, 936 is on Telegram). */
async function sent(open: OpenBench, steer: (bench: Bench) => unknown = () => undefined, chatId = 936) {
  let time = Date.parse('2026-11-21T09:00:00+01:00')
  const bench = await open({ now: () => time })
  bench.emulator.world.chats.get(chatId)!.members.push(7)
  steer(bench)
  const id = await bench.result<number>('im.message.add', { DIALOG_ID: `chat${chatId}`, MESSAGE: 'Tomorrow at nine.' })
  const params = async () => {
    const page = await bench.result<{ messages: { params: Record<string, unknown> }[] }>('im.dialog.messages.get', { DIALOG_ID: `chat${chatId}`, LAST_ID: id + 1, LIMIT: 1 })
    return Object.keys(page.messages[0]!.params).filter(name => ['SENDING', 'SENDING_TS', 'CONNECTOR_MID', 'IS_DELIVERED'].includes(name))
  }
  const lastText = () => bench.emulator.world.chats.get(chatId)!.messages.at(-1)!.text
  return { ...bench, bench, id, params, lastText, later: (ms: number) => void (time += ms) }
}

both('what a channel tells of a message', (open) => {
  it('comes after a time that can be set', async () => {
    const { params, later } = await sent(open, bench => bench.emulator.world.switches.deliveryTime = 60_000)
    later(59_000)
    expect(await params()).toEqual(['SENDING', 'SENDING_TS'])
    later(1000)
    expect(await params()).toEqual(['CONNECTOR_MID'])
  })

  it('or at once', async () => {
    const { params } = await sent(open, bench => bench.emulator.world.switches.deliveryTime = 0)
    expect(await params()).toEqual(['CONNECTOR_MID'])
  })

  it('which may be this chat\'s own', async () => {
    const { params, later } = await sent(open, bench => control(bench, 'world', { op: 'channel', chatId: 936, deliveryTime: 20_000 }))
    later(19_000)
    expect(await params()).toEqual(['SENDING', 'SENDING_TS'])
    later(1000)
    expect(await params()).toEqual(['CONNECTOR_MID'])
  })

  it('or never, until a test says so', async () => {
    const { params, later, bench, id } = await sent(open, bench => control(bench, 'world', { op: 'channel', chatId: 936, delivery: 'unknown' }))
    later(1_800_000)
    expect(await params()).toEqual(['SENDING', 'SENDING_TS'])
    control(bench, 'world', { op: 'delivery', messageId: id })
    expect(await params()).toEqual(['CONNECTOR_MID'])
  })

  it('or is a failure, with a line in the chat', async () => {
    const { params, later, lastText, emulator, id } = await sent(open, bench => control(bench, 'world', { op: 'channel', chatId: 936, delivery: 'failed' }))
    expect(emulator.world.messages.get(id)!.toCustomer).toBe(true)
    later(2000)
    expect(await params()).toEqual(['IS_DELIVERED'])
    expect(lastText()).toContain('Error sending message')
    expect(emulator.world.messages.get(id)!.toCustomer).toBe(false)
  })

  it('is a chat\'s own matter: another one of the same channel delivers', async () => {
    const { params, later } = await sent(open, bench => control(bench, 'world', { op: 'channel', chatId: 926, delivery: 'failed' }))
    later(2000)
    expect(await params()).toEqual(['CONNECTOR_MID'])
  })

  it('refuses an outcome that it does not know', async () => {
    const bench = await open()
    expect(control(bench, 'world', { op: 'channel', chatId: 936, delivery: 'lost' }).status).toBe(400)
    expect(control(bench, 'world', { op: 'channel', chatId: 901, delivery: 'failed' }).status).toBe(404)
  })
})

both('the reply window', (open) => {
  const window = async ({ result }: Bench, chatId: number) =>
    (await result<{ entity_data_1: string }>('imopenlines.dialog.get', { CHAT_ID: chatId })).entity_data_1.split('|').slice(8)

  it('can be set for any chat, and begins anew when the customer writes', async () => {
    const now = Date.parse('2026-11-21T09:00:00+01:00')
    const bench = await open({ now: () => now })
    expect(await window(bench, 937)).toEqual([String(bench.emulator.world.chats.get(937)!.messages.at(-1)!.at / 1000 + 86_400), 'DEFAULT'])
    control(bench, 'world', { op: 'channel', chatId: 937, minutes: 45 })
    expect(await window(bench, 937)).toEqual([String(now / 1000 + 45 * 60), 'USER'])
    control(bench, 'customer', { chatId: 937, text: 'Still there?' })
    expect(await window(bench, 937)).toEqual([String(now / 1000 + 86_400), 'DEFAULT'])
    expect(await window(bench, 935)).toEqual(['0', ''])
  })

  it('goes back to the channel\'s own rule', async () => {
    const bench = await open()
    const own = await window(bench, 937)
    control(bench, 'world', { op: 'channel', chatId: 937, minutes: -1 })
    expect((await window(bench, 937))[1]).toBe('USER')
    control(bench, 'world', { op: 'channel', chatId: 937, minutes: null })
    expect(await window(bench, 937)).toEqual(own)
  })

  it('once it is shut an answer gets an id, no evidence, and a line that it failed', async () => {
    const { params, lastText, emulator, id } = await sent(open, bench => control(bench, 'world', { op: 'channel', chatId: 936, minutes: -1 }))
    expect(id).toBeTypeOf('number')
    expect(await params()).toEqual([])
    expect(lastText()).toContain('Error sending message')
    expect(emulator.world.messages.get(id)!.toCustomer).toBe(false)
  })
})
