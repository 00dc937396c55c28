/** docs/bitrix24/requests.md#limits: a bucket of 50 that drains by 2 per second, one for each source address. */
export interface BucketSize { size: number, perSecond: number }

export const ordinaryPlan: BucketSize = { size: 50, perSecond: 2 }

export class Bucket {
  private readonly levels = new Map<string, { level: number, at: number }>()

  /** As it is now; `clear` brings the first one back. */
  current: BucketSize

  constructor(private readonly now: () => number, private readonly limit: BucketSize) {
    this.current = limit
  }

  /** Whether one more request from this address still fits. */
  takes(address: string): boolean {
    const now = this.now()
    const before = this.levels.get(address) ?? { level: 0, at: now }
    const level = Math.max(0, before.level - (now - before.at) / 1000 * this.current.perSecond)
    const fits = level + 1 <= this.current.size
    this.levels.set(address, { level: fits ? level + 1 : level, at: now })
    return fits
  }

  clear(): void {
    this.levels.clear()
    this.current = this.limit
  }
}
