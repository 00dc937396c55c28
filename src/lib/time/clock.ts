/** So far, in ms, a machine's clock may be off without anybody minding. */
const negligible = 30_000

/** Further off, in ms, no clock is by a wrong zone or a wrong day: then it is as likely the one who tells the time that is wrong. */
const believable = 2 * 24 * 60 * 60_000

/** How far, in ms, the portal's clock is ahead of this machine's. */
let ahead = 0

/**
 * Milliseconds since 1970, as `Date.now()` gives them, by the portal's clock where this machine's is wrong. The portal and
 * its channels go by theirs, and it is the same one for every machine of a person.
 */
export function timeNow(): number {
  return Date.now() + ahead
}

/** The portal said that it was `told` by its clock, between `asked` and now by this machine's; all in ms since 1970. */
export function hearTime(told: number, asked: number): void {
  const heard = Date.now()
  const [least, most] = [told - heard - negligible, told - asked + negligible]
  const fits = (offset: number) => least <= offset && offset <= most
  // Kept where it fits, so that the time does not jump by the length of each request.
  if (Math.abs(told - heard) <= believable && !fits(ahead)) ahead = fits(0) ? 0 : Math.round(told - heard)
}
