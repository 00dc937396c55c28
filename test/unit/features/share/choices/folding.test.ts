import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openPanel, type Panel } from '../panel'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00+01:00') }))

const describedBy = (panel: Panel, name: string) => document.getElementById(panel.button(name).getAttribute('aria-describedby')!)!

async function shared(): Promise<Panel> {
  const panel = await openPanel()
  await panel.pass(10)
  await panel.press('Task')
  await panel.pass(2000)
  expect(panel.text('[role=status]')).toContain('Task created')
  return panel
}

describe('the choices once something was made', () => {
  it('stand small below the result: names alone are seen, and all are pressed as ever', async () => {
    const panel = await shared()
    for (const name of ['Task', 'Calendar event', 'Feed post', 'New chat']) {
      expect(describedBy(panel, name).className).toContain('sr-only')
      expect(panel.button(name).disabled).toBe(false)
    }
    expect([...document.querySelectorAll<HTMLElement>('details')].every(({ style }) => style.display === 'none')).toBe(true)
    await panel.press('Task')
    expect(panel.text('[role=alertdialog]')).toContain('Create another')
  })

  it('unfold by "Share again as…", with the focus on the first, and fold again after the next one', async () => {
    const panel = await shared()
    await panel.press('Share again as')
    expect(describedBy(panel, 'Task').className).not.toContain('sr-only')
    expect(document.activeElement).toBe(panel.button('Task'))
    await panel.press('New chat')
    await panel.pass(2000)
    expect(panel.text('[role=status]')).toContain('Chat created')
    expect(describedBy(panel, 'Task').className).toContain('sr-only')
  })
})
