import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import SaveOutcome from '../../../../../src/features/operator/canned/SaveOutcome.vue'
import { responseSaver } from '../../../../../src/features/operator/canned/response-saver'
import en from '../../../../../src/locales/en'
import { emulatedPortal } from '../../../../emulator/in-process/emulated-portal'
import { createEmulator, type Emulator } from '../../../../emulator/emulator'
import { provided } from '../../../ui/provided'

const method = 'imopenlines.message.quick.save'
const chatId = 915
const say = en.cannedResponses.save

function desk(userId = 7) {
  const emulator = createEmulator()
  const portal = emulatedPortal(emulator, { userId })
  const saved = vi.fn()
  const saving = responseSaver(portal, saved)
  const message = [...emulator.world.messages.values()].find(one => one.chatId === chatId && one.authorId === 7)!
  const count = () => emulator.world.cannedResponses.length
  const tries = () => emulator.log.requests.filter(request => request.method === method).length
  const words = () => mount(SaveOutcome, { props: { result: saving.result.value! }, global: provided() })
  return { emulator, saving, saved, message, count, tries, words }
}

describe('a sent message', () => {
  it('is saved as a canned response, which is said and makes the list be read again', async () => {
    const { emulator, saving, saved, message, words } = desk()
    const save = saving.save(chatId, message.id)
    expect(words().get('[role="status"]').text()).toBe(say.saving)
    await save
    expect(words().get('[role="status"]').text()).toContain(say.saved)
    expect(emulator.world.cannedResponses.at(-1)).toMatchObject({ text: message.text, code: String(message.id) })
    expect(saved).toHaveBeenCalledOnce()
  })

  it('is saved once, however often it is pressed', async () => {
    const { saving, message, tries } = desk()
    await Promise.all([saving.save(chatId, message.id), saving.save(chatId, message.id), saving.save(chatId, message.id + 1)])
    await saving.save(chatId, message.id)
    expect([tries(), saving.result.value?.state]).toEqual([1, 'saved'])
  })

  it.each([
    ['ACCESS_DENIED', 'not-an-operator'], ['CANT_SAVE_QUICK_ANSWER', 'not-savable'], ['CHAT_TYPE', 'not-a-line-chat'], ['CHAT_ID', 'no-chat']
  ] as const)('is refused with %s in words, and nothing is repeated', async (code, refusal) => {
    const { emulator, saving, saved, message, tries, count, words } = desk()
    const before = count()
    emulator.faults.add({ fault: 'refuse', method, code, times: 1 })
    await saving.save(chatId, message.id)
    expect(words().get('[role="alert"]').text()).toContain(say.refused[refusal])
    expect([tries(), count() - before, saved.mock.calls.length]).toEqual([1, 0, 0])
    await saving.save(chatId, message.id)
    expect([saving.result.value?.state, count() - before]).toEqual(['saved', 1])
  })

  it('that is not there is refused by the portal itself', async () => {
    const { saving, words } = desk()
    await saving.save(chatId, 1)
    expect(words().text()).toContain(say.refused['not-savable'])
  })

  it('of a line of others is refused by the portal itself', async () => {
    const { saving, message, words } = desk(12)
    await saving.save(chatId, message.id)
    expect(words().text()).toContain(say.refused['not-an-operator'])
  })

  it.each<[string, (emulator: Emulator) => void]>([
    ['the answer is lost', ({ faults }) => faults.add({ fault: 'lost-after-headers', method, times: 1 })],
    ['the connection is cut', ({ faults }) => faults.add({ fault: 'cut-before-headers', method, times: 1 })],
    ['the server fails after acting', ({ faults }) => faults.add({ fault: 'http-after', method, status: 500, times: 1 })],
    ['the server fails before acting', ({ faults }) => faults.add({ fault: 'http-before', method, status: 502, times: 1 })]
  ])('has an unknown outcome where %s: said so, asked once, and the list is read again', async (_, fault) => {
    const { emulator, saving, saved, message, tries, words } = desk()
    fault(emulator)
    await saving.save(chatId, message.id)
    expect(words().get('[role="alert"]').text()).toContain(say.unconfirmed)
    expect(tries()).toBe(1)
    expect(saved).toHaveBeenCalledOnce()
  })

  it('tells other refusals in general words', async () => {
    const { emulator, saving, message, words } = desk()
    emulator.world.app.scopes = ['crm', 'im']
    await saving.save(chatId, message.id)
    expect(words().get('[role="alert"]').text()).toContain(en.problem.scopeMissing('imopenlines'))
  })

  it('has an outcome that can be closed, but not while it is under way', async () => {
    const { saving, message, words } = desk()
    const save = saving.save(chatId, message.id)
    saving.clear()
    expect(saving.result.value?.state).toBe('saving')
    await save
    const outcome = words()
    await outcome.get('button').trigger('click')
    expect(outcome.emitted('dismiss')).toHaveLength(1)
    saving.clear()
    expect(saving.result.value).toBeUndefined()
  })
})
