/** docs/bitrix24/requests.md#r7: calls of so many seconds and less are free. */
const free = 0.1
const minute = 60_000

/** Keeps how long each method was at work; once over the limit, its next call is refused until the oldest minute goes. */
export class Operating {
  private readonly used = new Map<string, Map<number, number>>()

  constructor(private readonly now: () => number) {}

  /** `limit`: seconds that one method may use within ten buckets of a minute, 0 for as many as it likes. */
  isUsedUp(method: string, limit: number): boolean {
    return limit > 0 && this.seconds(method) >= limit
  }

  add(method: string, seconds: number): void {
    if (seconds <= free) return
    const name = method.toLowerCase()
    const minutes = this.used.get(name) ?? new Map<number, number>()
    const current = Math.floor(this.now() / minute)
    minutes.set(current, (minutes.get(current) ?? 0) + seconds)
    this.used.set(name, minutes)
  }

  seconds(method: string): number {
    const minutes = this.minutesOf(method)
    return Math.round([...minutes.values()].reduce((sum, seconds) => sum + seconds, 0) * 1000) / 1000
  }

  /** Unix seconds at which the oldest minute in use is forgotten. */
  resetsAt(method: string): number {
    const oldest = Math.min(...this.minutesOf(method).keys(), Math.floor(this.now() / minute))
    return (oldest + 10) * 60
  }

  clear(): void {
    this.used.clear()
  }

  private minutesOf(method: string): Map<number, number> {
    const minutes = this.used.get(method.toLowerCase()) ?? new Map<number, number>()
    for (const at of minutes.keys()) if (at <= Math.floor(this.now() / minute) - 10) minutes.delete(at)
    return minutes
  }
}
