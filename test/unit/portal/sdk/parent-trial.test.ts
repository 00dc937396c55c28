import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { B24Frame } from '@bitrix24/b24jssdk'
import { tryParent } from '../../../../src/portal/sdk/parent-trial'

const second = vi.hoisted(() => ({ init: vi.fn(), destroy: vi.fn(), userGet: vi.fn() }))
vi.mock('@bitrix24/b24jssdk', () => ({ B24Frame: class {
  options = { userGet: second.userGet }
  init = second.init
  destroy = second.destroy
} }))

const frame = (answer: Promise<unknown>) => ({ placement: { getInterface: () => answer } }) as unknown as B24Frame
const name = 'portal.example|1|sid'

describe('asking the portal\'s page once more', () => {
  beforeEach(() => {
    second.init.mockResolvedValue(undefined)
    second.userGet.mockReturnValue('saved')
  })

  it('gives what a second handshake holds, on a frame that is gone afterwards', async () => {
    const trial = await tryParent(frame(Promise.resolve({ command: [], event: [] })), name)
    expect(trial.took).toBeGreaterThanOrEqual(0)
    expect([trial.userOption('relay.check'), trial.ownInterface]).toEqual(['saved', { command: [], event: [] }])
    expect(second.destroy).toHaveBeenCalledOnce()
  })

  it('has no options where there are none, or where nobody answered', async () => {
    second.userGet.mockImplementation(() => {
      throw new Error('option not found')
    })
    expect((await tryParent(frame(Promise.resolve({})), name)).userOption('relay.check')).toBeUndefined()
    vi.useFakeTimers()
    second.init.mockReturnValue(new Promise(() => undefined))
    const silent = tryParent(frame(new Promise(() => undefined)), name)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await silent).toMatchObject({ took: undefined, ownInterface: undefined })
    vi.useRealTimers()
  })

  it('is not answered outside a portal', async () => {
    expect((await tryParent(frame(Promise.resolve({})), '')).took).toBeUndefined()
  })
})
