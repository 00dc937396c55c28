import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CrmChat } from '../../../../../../src/domain/open-lines/crm-chat'
import TransferWindow from '../../../../../../src/features/operator/actions/hand-over/TransferWindow.vue'
import { provided } from '../../../../ui/provided'
import { chats, openDesk, type Desk } from '../../operator'
import { eventually } from '../../../../../eventually'

let desk: Desk
let page: VueWrapper | undefined
beforeEach(async () => { desk = await openDesk() })
afterEach(() => {
  page?.unmount()
  desk.close()
})

async function open(chat: Partial<CrmChat> = {}) {
  const props = { chat: { ...desk.operator.store.chat(chats.mine)!, ...chat }, userId: 7 }
  page = mount(TransferWindow, { props, global: provided(desk.portal), attachTo: document.body })
  await settled()
  return page
}

async function settled() {
  for (let turn = 0; turn < 6; turn++) await flushPromises()
  await eventually(() => expect(page!.text()).not.toContain('Loading'))
}

const options = () => page!.findAll('[role="option"]').map(option => option.findAll('span').map(part => part.text()).join(' | '))
const search = (text: string) => page!.get('[role="searchbox"]').setValue(text)
const press = (key: string) => page!.get('[role="searchbox"]').trigger('keydown', { key })
const button = (name: string) => page!.findAll('[role="alertdialog"] button').find(one => one.text() === name)!

describe('the window that asks whom a dialog goes to', () => {
  it('shows those on duty first, oneself never, then the queues, the own one first', async () => {
    await open()
    expect(options()).toEqual(['Tom Keller | on duty', 'Ольга Смирнова | not on duty', 'Website and messengers', 'Telegram', 'Partners'])
  })

  it('tells who has room, for those who may read the reports', async () => {
    desk.emulator.world.switches.lineReports = 'everybody'
    desk.emulator.world.lines.get(12)!.maxChat = 100
    await open()
    expect(options()[0]).toMatch(/^Tom Keller \| on duty · room for \d+ more$/)
  })

  it('finds by name, and says where nobody is found', async () => {
    await open()
    await search('смир')
    expect(options()).toEqual(['Ольга Смирнова | not on duty'])
    await search('nobody of that name')
    expect(options()).toEqual([])
    expect(page!.get('[role="status"]').text()).toBe('Nobody found')
  })

  it('asks by name before anything happens, and then gives it away with the note', async () => {
    await open()
    await press('Enter')
    expect(page!.get('[role="alertdialog"]').text()).toContain('Transfer to Tom Keller?')
    expect(page!.emitted('transfer')).toBeUndefined()
    await page!.get('textarea').setValue('  Please call  ')
    await page!.setProps({ note: '  Please call  ' })
    await button('Transfer').trigger('click')
    expect(page!.emitted('transfer')).toEqual([[{ kind: 'person', id: 9, name: 'Tom Keller' }, 'Please call']])
    expect(desk.asked('imopenlines.operator.transfer')).toBe(0)
  })

  it('goes back to the list, and to its search field, where one decides otherwise', async () => {
    await open()
    await press('ArrowDown')
    await press('Enter')
    expect(page!.get('[role="alertdialog"]').text()).toContain('Ольга Смирнова')
    const cancel = button('Cancel')
    ;(cancel.element as HTMLElement).focus()
    await cancel.trigger('click')
    await settled()
    expect(page!.find('[role="alertdialog"]').exists()).toBe(false)
    expect(document.activeElement).toBe(page!.get('[role="searchbox"]').element)
    expect(page!.emitted('close')).toBeUndefined()
  })

  it('says before a dialog goes to a queue that nobody is in it, as far as the portal tells', async () => {
    desk.emulator.world.lines.get(14)!.queue = []
    await open()
    await search('Telegram')
    await press('Enter')
    expect(page!.get('[role="alertdialog"]').text()).toContain('Bitrix24 names no agents in it')
    await button('Cancel').trigger('click')
    await search('Partners')
    await press('Enter')
    expect(page!.get('[role="alertdialog"]').text()).not.toContain('names no agents')
  })

  it('takes a note for a queue in Whisper mode only, since a queue has no chat of its own', async () => {
    await open()
    await search('Telegram')
    await press('Enter')
    expect(page!.find('textarea').exists()).toBe(false)
    page!.unmount()
    const { dialog } = desk.operator.store.chat(chats.mine)!
    await open({ dialog: { ...dialog!, silent: true } })
    await search('Telegram')
    await press('Enter')
    expect(page!.get('label').text()).toContain('only colleagues can read')
  })

  it('says why where the lists cannot be read, and reads them again', async () => {
    desk.emulator.faults.add({ fault: 'refuse', method: 'imopenlines.config.list.get', code: 'ACCESS_DENIED', times: 1 })
    await open()
    expect(page!.get('[role="alert"]').text()).toContain('access')
    await page!.findAll('button').find(one => one.text() === 'Try again')!.trigger('click')
    await settled()
    expect(options()).toHaveLength(5)
  })

  it('offers every other colleague through the portal\'s own dialog', async () => {
    Object.assign(desk.portal, { selectUser: () => Promise.resolve({ id: 14, name: 'Sarah Cole', photo: '' }) })
    await open()
    await page!.findAll('button').find(one => one.text() === 'Choose another colleague')!.trigger('click')
    await flushPromises()
    expect(page!.get('[role="alertdialog"]').text()).toContain('Transfer to Sarah Cole?')
  })
})
