/** Processor time of a run, in microseconds. */
function cpuWork(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

/**
 * How much more work the long text is than the short one. For four times the text it is about 4 where the work grows
 * with the text and 16 where it is quadratic; below 5 ms the clock is too coarse to tell. Of several runs the least counts, and a
 * ratio that looks too high is measured again, since a busy machine disturbs single runs.
 */
export function growth(run: (text: string) => unknown, short: string, long: string): number {
  const least = { short: Infinity, long: Infinity }
  const ratio = () => least.long / Math.max(least.short, 5000)
  for (let round = 0; round < 3 || (round < 12 && ratio() > 8); round++) {
    least.long = Math.min(least.long, cpuWork(() => run(long)))
    least.short = Math.min(least.short, cpuWork(() => run(short)))
  }
  return ratio()
}

/** A text of exactly this length, made of one piece. */
export function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}
