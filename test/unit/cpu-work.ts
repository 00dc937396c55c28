/** Processor time in microseconds, the least of a few runs, so that a busy machine does not count. */
function cpuWork(run: () => void): number {
  return Math.min(...[1, 2, 3].map(() => {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    return user + system
  }))
}

/**
 * How much more work the long text is than the short one. For four times the text it is about 4 where the work grows
 * with the text and 16 where it is quadratic; below 5 ms the clock is too coarse to tell.
 */
export function growth(run: (text: string) => unknown, short: string, long: string): number {
  return cpuWork(() => run(long)) / Math.max(cpuWork(() => run(short)), 5000)
}

/** A text of exactly this length, made of one piece. */
export function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}
