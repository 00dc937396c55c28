import { afterEach, beforeEach, vi } from 'vitest'
import { isCi, isLong } from './long'

/**
 * Random runs of a view. Others: `RELAY_SEED=123 RELAY_RUNS=5000 npx vitest run random-runs`. A failure is told with its seed, its
 * `path` and its `replayPath`; `RELAY_PATH` and `RELAY_REPLAY` take these two and run only that case.
 */
export function randomRuns(usual: { seed: number, quick: number, long: number }) {
  beforeEach(() => {
    vi.useFakeTimers()
    // The views wait for random times; a run that is repeated must be the same.
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })
  const { RELAY_SEED, RELAY_RUNS, RELAY_PATH: path, RELAY_REPLAY: replayPath } = process.env
  const runs = Number(RELAY_RUNS ?? (isLong ? usual.long : isCi ? 2000 : usual.quick))
  return { seed: Number(RELAY_SEED ?? usual.seed), runs, path, replayPath }
}
