import { flushPromises } from '@vue/test-utils'
import { createApp, effectScope } from 'vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { shareKinds } from '../../../../src/domain/share/share'
import { portalKey, type Portal } from '../../../../src/portal/portal'
import { useSharing, type Sharing } from '../../../../src/features/share/useSharing'
import { createEmulator, type Emulator } from '../../../emulator/emulator'
import { emulatedPortal } from '../../../emulator/in-process/emulated-portal'
import { tapeMessage } from './panel'
import { cases } from '../../../long'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00+01:00') }))

const runs = cases(60)
const seed = Number(process.env['SEED'] ?? 20261120)

/** mulberry32: the same numbers for the same seed. */
function random(state: number): () => number {
  return () => {
    state = (state + 0x6D2B79F5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const faults = [
  { fault: 'refuse', code: 'PARAMS_ERROR', status: 400 }, { fault: 'refuse', code: 'QUERY_LIMIT_EXCEEDED', status: 503 },
  { fault: 'http-before', status: 502 }, { fault: 'http-after', status: 502 }, { fault: 'lost-after-headers' }, { fault: 'no-time' },
  { fault: 'never-answer' }, { fault: 'slow', ms: 4000 }, { fault: 'token-expired' }
] as const

/** Counts the shares that are sent, and notes when two are under way at once. */
function watched(portal: Portal) {
  const seen = { sent: 0, underWay: 0, overlapped: false }
  const act: Portal['act'] = async (command, options) => {
    if (command.method !== 'im.message.share') return portal.act(command, options)
    seen.sent++
    seen.overlapped ||= ++seen.underWay > 1
    return portal.act(command, options).finally(() => seen.underWay--)
  }
  return { portal: { ...portal, act }, seen }
}

/** A person who presses, answers, waits and meets faults in any order. Returns how often they wanted a share. */
async function play(emulator: Emulator, next: () => number, sharing: Sharing): Promise<void> {
  const any = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  for (let step = 0; step < 25; step++) {
    const move = next()
    if (move < 0.2) emulator.faults.add({ ...any(faults), method: 'im.message.share', times: 1 })
    else if (move < 0.6) sharing.press(any(shareKinds))
    else if (move < 0.75) sharing.confirm()
    else if (move < 0.8) sharing.cancel()
    else if (move < 0.85) sharing.checkAgain()
    else if (move < 0.9) void sharing.undo()
    else await vi.advanceTimersByTimeAsync(next() * 9000)
    await flushPromises()
  }
  emulator.faults.clear()
  await vi.advanceTimersByTimeAsync(60_000)
  await vi.dynamicImportSettled()
  await vi.advanceTimersByTimeAsync(60_000)
}

describe(`${runs} random sequences of presses and faults (seed ${seed})`, () => {
  it('never send two shares at once, never act twice for one, and always end in words', async () => {
    for (let run = 0; run < runs; run++) {
      const emulator = createEmulator()
      const { portal, seen } = watched(emulatedPortal(emulator))
      const scope = effectScope()
      const target = { messageId: tapeMessage, dialog: { id: 'chat901', kind: 'chat', number: 901 } } as const
      const app = createApp({}).provide(portalKey, portal)
      const sharing = app.runWithContext(() => scope.run(() => useSharing(target)))!
      await play(emulator, random(seed + run), sharing)
      const acted = emulator.log.executed.filter(({ method }) => method === 'im.message.share').length
      expect(seen.overlapped, `run ${run}`).toBe(false)
      expect(acted, `run ${run}`).toBeLessThanOrEqual(seen.sent)
      expect(['idle', 'done', 'refused', 'unconfirmed'], `run ${run}`).toContain(sharing.state.value.step)
      scope.stop()
    }
  }, 7_200_000)
})
