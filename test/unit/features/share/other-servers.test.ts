import { beforeEach, describe, expect, it, vi } from 'vitest'
import { editions } from '../../../contract/check/editions'
import { openPanel } from './panel'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00+01:00') }))

const kinds = [['Task', 'Task created', 'Open task'], ['Calendar event', 'Calendar event created', 'Open event'], ['New chat', 'Chat created', 'Open chat']] as const

/** What a share meets; the others change nothing here. */
const met = ['threadParent', 'siteOrigin', 'forms', 'newerPages']
const portals = Object.entries(editions).filter(([, switches]) => Object.keys(switches).some(name => met.includes(name)))

describe.each(portals)('where %s', (_, switches) => {
  it('each kind is made and found', async () => {
    const panel = await openPanel({ before: ({ world }) => void Object.assign(world.switches, switches) })
    await panel.pass(10)
    for (const [name, done, open] of kinds) {
      await panel.press(name)
      await panel.pass(6000)
      expect(panel.text('[role=status]')).toContain(done)
      expect(panel.has(open)).toBe(true)
    }
    await panel.press('Feed post')
    await panel.press('Publish')
    await panel.pass(6000)
    expect(panel.text('[role=status]')).toContain('Feed post published')
    expect(panel.has('Open post')).toBe(true)
  })

  it('a share whose answer was lost is found all the same, and made once', async () => {
    const panel = await openPanel({
      before: ({ world, faults }) => {
        Object.assign(world.switches, switches)
        faults.add({ fault: 'lost-after-headers', method: 'im.message.share', times: 1 })
      }
    })
    await panel.pass(10)
    await panel.press('New chat')
    await panel.pass(30_000)
    expect(panel.text('[role=status]')).toContain('Chat created')
    expect(panel.executed('im.message.share')).toBe(1)
  })
})
