import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openPanel } from '../panel'
import { openDetails } from './open-details'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

async function openEvent() {
  const panel = await openPanel()
  await panel.pass(500)
  const details = panel.wrapper.findAll('details')[1]!
  Object.assign(details.element, { open: true })
  await details.trigger('toggle')
  await panel.pass(0)
  const [start, end] = panel.wrapper.findAll<HTMLInputElement>('input[type=datetime-local]')
  return { panel, details, start: start!, end: end! }
}

describe('a time', () => {
  it('with a year of two digits is of this century, once the field is left', async () => {
    const { panel, start } = await openEvent()
    await start.setValue('0026-12-25T15:00')
    expect(start.element.value).toBe('0026-12-25T15:00')
    await start.trigger('blur')
    expect(start.element.value).toBe('2026-12-25T15:00')
    await panel.press('Calendar event')
    await panel.pass(500)
    expect([...panel.emulator.world.events.values()].at(-1)?.from).toBe(new Date('2026-12-25T15:00').getTime())
  })
})

describe('the times of an event', () => {
  it('that do not exist are said at their field, and the button leads there', async () => {
    const { panel, details, start, end } = await openEvent()
    await start.setValue('2027-03-28T02:30')
    await end.setValue('2027-03-28T03:00')
    expect([start, end].map(field => field.attributes('aria-invalid'))).toEqual(['true', 'false'])
    expect(document.getElementById(start.attributes('aria-describedby')!)?.textContent).toContain('clocks skip this time')
    await panel.press('Calendar event')
    await flushPromises()
    expect(document.activeElement).toBe(start.element)
    expect(panel.executed('im.message.share')).toBe(0)
    // Also where the details were closed meanwhile.
    Object.assign(details.element, { open: false })
    await details.trigger('toggle')
    start.element.blur()
    await panel.press('Calendar event')
    await flushPromises()
    expect((details.element as HTMLDetailsElement).open).toBe(true)
    expect(document.activeElement).toBe(start.element)
  })

  it('say that the end is not after the start, or that there is none', async () => {
    const { start, end } = await openEvent()
    await start.setValue('')
    await end.setValue('2027-04-01T10:00')
    const fault = () => document.getElementById(end.attributes('aria-describedby') ?? '')?.textContent?.trim()
    expect(fault()).toBe('Set the start too.')
    await start.setValue('2027-04-01T10:00')
    expect(fault()).toBe('The end has to be after the start.')
    await start.setValue('2027-04-01T09:59')
    expect(fault()).toBeUndefined()
  })
})

describe('the person who is responsible', () => {
  it('stays where the portal\'s dialog ends without anybody', async () => {
    const panel = await openPanel()
    const { box, choose } = await openDetails(panel, 0)
    const group = () => [...box.querySelectorAll('[role=group]')].find(element => element.textContent?.startsWith('Responsible'))!
    await choose('Responsible', { id: 12, name: 'Marco Rossi' })
    expect(group().querySelector('bdi')?.textContent).toBe('Marco Rossi')
    await choose('Responsible')
    expect(group().querySelector('bdi')?.textContent).toBe('Marco Rossi')
  })
})
