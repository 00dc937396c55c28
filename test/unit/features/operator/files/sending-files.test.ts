import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { failed, wordless } from '../../../../../src/domain/outcome'
import type { RequestOptions } from '../../../../../src/portal/portal'
import { changeWorld } from '../../../../emulator/control/control-world'
import { attachTo } from '../../../../../src/features/operator/files/attach'
import { chats, memoryStore, openDesk, tick, type Desk } from '../operator'

const add = 'imopenlines.crm.message.add'
const upload = 'im.v2.File.upload'
let desk: Desk
beforeEach(async () => { desk = await openDesk() })
afterEach(() => desk.close())

const file = (name: string, content = name) => new File([content], name)
const tray = (chatId: number = chats.mine) => desk.operator.trays.trayOf(chatId)
const inTray = (chatId?: number) => tray(chatId).files.map(({ name }) => name)
const notice = (chatId: number = chats.mine) => desk.operator.store.notices.get(chatId)
const states = () => desk.sendings().map(({ state }) => state)
/** Names of the files, or texts, of the last messages that this user wrote in the chat. */
const written = (count: number, chatId: number = chats.mine) => desk.emulator.world.chats.get(chatId)!.messages
  .filter(({ authorId }) => authorId === 7).slice(-count)
  .map(({ text, params }) => (params['FILE_ID'] as number[] | undefined)?.map(id => desk.emulator.world.files.get(id)!.name).join() ?? text)

function attach(files: File[], chatId: number = chats.mine) {
  return attachTo(desk.operator.trays, chatId, files.map(one => ({ file: one, isFolder: false })))
}

describe('files of a press', () => {
  it('follow the text in the order of the tray, each as a message of its own, byte for byte', async () => {
    attach([file('plan.pdf', 'the plan'), file('offer.pdf', 'the offer')])
    desk.send(chats.mine, 'As promised:')
    expect(inTray()).toEqual([])
    await desk.settled()
    expect(states()).toEqual(['sent', 'sent', 'sent'])
    expect(written(3)).toEqual(['As promised:', 'plan.pdf', 'offer.pdf'])
    const sent = [...desk.emulator.world.files.values()].findLast(({ name }) => name === 'plan.pdf')!
    expect(new TextDecoder().decode(sent.content)).toBe('the plan')
  })

  it.each([[true, 'small'], [false, 'the whole picture']])('go out in their smaller form only where that is wanted: %s', async (isSmaller, expected) => {
    const [photo] = attach([file('roof.jpg', 'the whole picture')])
    desk.operator.trays.putTray(chats.mine, { files: [{ ...photo!, smaller: new Blob(['small']), isSmaller }] })
    desk.send(chats.mine, '')
    await desk.settled()
    const sent = [...desk.emulator.world.files.values()].findLast(({ name }) => name === 'roof.jpg')!
    expect(new TextDecoder().decode(sent.content)).toBe(expected)
  })

  it('need no text', async () => {
    attach([file('plan.pdf')])
    desk.send(chats.mine, ' \n')
    await desk.settled()
    expect([desk.executions(add), desk.executions(upload)]).toEqual([0, 1])
  })

  it('stand in the log at once, and as the portal\'s message once they are there', async () => {
    attach([file('plan.pdf')])
    desk.send(chats.mine, '')
    expect(desk.operator.log.rows.value.at(-1)).toMatchObject({ kind: 'sending', sending: { file: { name: 'plan.pdf', size: 8 } } })
    await desk.settled()
    expect(desk.operator.log.rows.value.at(-1)).toMatchObject({ kind: 'message', message: { files: [{ name: 'plan.pdf', size: 8 }] } })
  })

  it('go to the chat in which they were attached', async () => {
    attach([file('plan.pdf')])
    desk.operator.select(chats.colleague)
    desk.send(chats.colleague, 'Hello')
    await desk.settled()
    expect(desk.executions(upload)).toBe(0)
    expect(inTray()).toEqual(['plan.pdf'])
  })

  it('are each guarded: what is said between two of them holds the rest back', async () => {
    attach([file('one.pdf'), file('two.pdf'), file('three.pdf')])
    desk.operator.store.onSendings((now) => {
      if (now.filter(({ state }) => state === 'sent').length === 1 && !notice()) desk.customerSays(chats.mine, 'Wait!')
    })
    desk.send(chats.mine, '')
    await desk.settled()
    expect(desk.executions(upload)).toBe(1)
    expect(notice()).toMatchObject({ kind: 'stale' })
    expect(inTray()).toEqual(['two.pdf', 'three.pdf'])
  })

  it('wait in the tray where the text before them was held, and go out with it', async () => {
    attach([file('plan.pdf')])
    desk.customerSays(chats.mine, 'Wait!')
    desk.send(chats.mine, 'As promised:')
    await desk.settled()
    expect([desk.executions(add), desk.executions(upload)]).toEqual([0, 0])
    expect([desk.operator.drafts.textOf(chats.mine), inTray()]).toEqual(['As promised:', ['plan.pdf']])
    desk.operator.sendAnyway('As promised:')
    await desk.settled()
    expect(written(2)).toEqual(['As promised:', 'plan.pdf'])
  })

  it('are not sent in somebody else\'s name, nor is the text without them', async () => {
    attach([file('plan.pdf')])
    desk.operator.senders.choose({ id: 9, name: 'Tom Keller' })
    desk.emulator.log.clear()
    desk.send(chats.mine, 'As promised:')
    await desk.settled()
    expect([desk.asked(add), desk.asked(upload)]).toEqual([0, 0])
    expect([desk.operator.drafts.textOf(chats.mine), inTray()]).toEqual(['As promised:', ['plan.pdf']])
  })

  it('of who turns out not to be in the chat wait in the tray; "Join and send" sends them', async () => {
    changeWorld(desk.emulator, { op: 'remove-member', chatId: chats.mine, userId: 7 })
    attach([file('plan.pdf')])
    desk.send(chats.mine, '')
    await desk.settled()
    expect(notice()).toMatchObject({ kind: 'join' })
    expect(inTray()).toEqual(['plan.pdf'])
    await desk.operator.joinAndSend('')
    await desk.settled()
    expect(written(1)).toEqual(['plan.pdf'])
    expect(desk.executions(upload)).toBe(1)
  })
})

describe('a file whose answer is lost', () => {
  it.each(['http-after', 'lost-after-headers'])('is found by author, name and size, and sent once (%s)', async (fault) => {
    desk.emulator.faults.add({ fault: fault as 'http-after', method: upload, times: 1 })
    attach([file('plan.pdf'), file('offer.pdf')])
    desk.send(chats.mine, '')
    await desk.settled()
    expect(states()).toEqual(['sent', 'sent'])
    expect(written(2)).toEqual(['plan.pdf', 'offer.pdf'])
    expect(desk.executions(upload)).toBe(2)
  })

  it('is found under the name that Drive gave it', async () => {
    changeWorld(desk.emulator, { op: 'switches', fileNames: 'corrected' })
    desk.emulator.faults.add({ fault: 'http-after', method: upload, times: 2 })
    attach([file('plan #1?.pdf', 'one'), file('plan #1?.pdf', 'two')])
    desk.send(chats.mine, '')
    await desk.settled()
    expect(states()).toEqual(['sent', 'sent'])
    expect(desk.executions(upload)).toBe(2)
  })

  it('and that is not there is not confirmed; the files behind it wait in the tray, and only a press sends it again', async () => {
    desk.emulator.faults.add({ fault: 'http-before', method: upload, times: 1 })
    attach([file('plan.pdf'), file('offer.pdf')])
    desk.send(chats.mine, '')
    await desk.settled()
    expect(states()).toEqual(['unconfirmed'])
    expect(inTray()).toEqual(['offer.pdf'])
    desk.operator.sending.again(desk.sendings()[0]!.id)
    await desk.settled()
    expect(states()).toEqual(['sent'])
    expect(desk.executions(upload)).toBe(1)
  })
})

describe('a file that is not sent', () => {
  it('for the portal\'s limit stays in the log with the reason, and can be sent again or discarded', async () => {
    changeWorld(desk.emulator, { op: 'switches', uploadLimit: 4 })
    attach([file('plan.pdf')])
    desk.send(chats.mine, '')
    await desk.settled()
    expect(desk.sendings()).toMatchObject([{ state: 'not-sent', problem: { code: 'FILE_TOO_LARGE' } }])
    desk.operator.sending.discard(desk.sendings()[0]!.id)
    expect(desk.operator.trays.bytes.size).toBe(0)
  })

  it('that vanished from the disk says so', async () => {
    vi.spyOn(FileReader.prototype, 'readAsDataURL').mockImplementationOnce(function (this: FileReader) {
      queueMicrotask(() => this.onerror?.(new ProgressEvent('error') as ProgressEvent<FileReader>))
    })
    attach([file('plan.pdf')])
    desk.send(chats.mine, '')
    await desk.settled()
    expect(desk.sendings()).toMatchObject([{ state: 'not-sent', reason: 'vanished' }])
    expect(desk.executions(upload)).toBe(0)
  })

  it.each([
    ['is found where the portal had it', 'never-answer', { state: 'sent' }],
    ['is told where it had not, without its bytes', 'slow-upload', { state: 'unconfirmed', reason: 'left', file: { name: 'plan.pdf', size: 8 } }]
  ] as const)('and left behind by a card that was closed %s', async (_, fault, becomes) => {
    const local = memoryStore()
    desk.close()
    desk = await openDesk({ local })
    desk.emulator.faults.add({ fault, method: upload, ms: 60_000 })
    attach([file('plan.pdf')])
    desk.send(chats.mine, '')
    while (states()[0] !== 'writing' || (fault === 'never-answer' && desk.executions(upload) === 0)) await tick()
    const { emulator } = desk
    desk.close()
    emulator.faults.clear()
    desk = await openDesk({ local, emulator })
    expect(desk.sendings()).toMatchObject([becomes])
    expect(desk.operator.trays.bytes.size).toBe(0)
  })
})

describe('"Cancel"', () => {
  it('on a file that waits its turn takes it out; the others go', async () => {
    attach([file('one.pdf'), file('two.pdf'), file('three.pdf')])
    desk.send(chats.mine, '')
    desk.operator.sending.cancel(desk.sendings()[1]!.id)
    await desk.settled()
    expect(written(2)).toEqual(['one.pdf', 'three.pdf'])
    expect(desk.executions(upload)).toBe(2)
  })

  it('while it is checked what is newer sends nothing', async () => {
    attach([file('one.pdf'), file('two.pdf')])
    desk.send(chats.mine, '')
    expect(states()).toEqual(['guarding', 'queued'])
    desk.operator.sending.cancel(desk.sendings()[0]!.id)
    await desk.settled()
    expect(written(1)).toEqual(['two.pdf'])
    expect(desk.executions(upload)).toBe(1)
  })

  it('while it is checked is gone too where it would have been held; those behind it wait in the tray', async () => {
    attach([file('one.pdf'), file('two.pdf')])
    desk.customerSays(chats.mine, 'Wait!')
    desk.send(chats.mine, '')
    desk.operator.sending.cancel(desk.sendings()[0]!.id)
    await desk.settled()
    expect([desk.sendings(), desk.executions(upload)]).toEqual([[], 0])
    expect(inTray()).toEqual(['two.pdf'])
    expect(notice()).toMatchObject({ kind: 'stale' })
  })

  it('while it is under way and the portal has nothing: gone, nothing is sent', async () => {
    desk.emulator.faults.add({ fault: 'slow-upload', method: upload, ms: 60_000, times: 1 })
    attach([file('one.pdf')])
    desk.send(chats.mine, '')
    while (states()[0] !== 'writing') await tick()
    await tick()
    desk.operator.sending.cancel(desk.sendings()[0]!.id)
    await desk.settled()
    expect(states()).toEqual([])
    expect(desk.executions(upload)).toBe(0)
  })

  it('once all of it was on its way is not said to be gone: the portal may have it', async () => {
    const act = desk.portal.act.bind(desk.portal)
    const uploading = ({ onProgress, signal }: RequestOptions = {}) => new Promise((resolve) => {
      onProgress?.(1)
      signal?.addEventListener('abort', () => resolve(failed(wordless('unconfirmed', upload))))
    })
    Object.assign(desk.portal, {
      act: (...asked: Parameters<typeof act>) => asked[0].method === upload ? uploading(asked[1]) : act(...asked)
    })
    attach([file('one.pdf')])
    desk.send(chats.mine, '')
    while (desk.operator.outgoing.partOf(desk.sendings()[0]!.id) < 1) await tick()
    desk.operator.sending.cancel(desk.sendings()[0]!.id)
    await desk.settled()
    expect(desk.sendings()).toMatchObject([{ state: 'unconfirmed', reason: 'cancelled' }])
  })
})

describe('closing the card', () => {
  const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

  it('asks while a file waits or is under way, and not any more when it is sent', async () => {
    expect(asks()).toBe(false)
    attach([file('plan.pdf')])
    await tick()
    expect(asks()).toBe(true)
    desk.send(chats.mine, '')
    await tick()
    expect(asks()).toBe(true)
    await desk.settled()
    expect(asks()).toBe(false)
  })
})

describe('a portal that takes no files from apps', () => {
  it('is asked once, and what was attached is told not to go', async () => {
    changeWorld(desk.emulator, { op: 'switches', missingMethods: [upload] })
    attach([file('plan.pdf')])
    await Promise.all([desk.operator.trays.learn(), desk.operator.trays.learn()])
    expect(desk.operator.trays.isOff.value).toBe(true)
    expect(tray()).toMatchObject({ files: [], closed: 'off' })
    expect(desk.asked('method.get')).toBe(1)
  })

  it('and does not answer is asked again the next time', async () => {
    desk.emulator.faults.add({ fault: 'refuse', method: 'method.get', code: 'INTERNAL', times: 1 })
    await desk.operator.trays.learn()
    expect(desk.operator.trays.isOff.value).toBe(false)
    await desk.operator.trays.learn()
    expect(desk.asked('method.get')).toBe(2)
  })
})
