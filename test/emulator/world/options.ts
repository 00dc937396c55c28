import type { World } from './world'

/** One stored record. Values keep the form in which they came. */
export type OptionRecord = Record<string, unknown>

/** Whose record: the app's own, or that of one user. */
export type OptionOwner = 'app' | number

/** All options of one owner, as they are stored now. */
export function storedOptions({ app }: World, owner: OptionOwner): OptionRecord {
  return owner === 'app' ? app.options : app.userOptions.get(owner) ?? {}
}

/**
 * P7: all options are one record, read, merged and written back without a lock. It is read now and written after the
 * switch `optionWindow`: whoever writes in between is overwritten.
 */
export function saveOptions(world: World, owner: OptionOwner, given: OptionRecord): void {
  const record = { ...storedOptions(world, owner), ...given }
  const write = () => keep(world, owner, world.switches.optionBytes === 3 ? readBack(record) : record)
  const { optionWindow } = world.switches
  if (optionWindow > 0) world.pending.push({ at: world.now() + optionWindow, run: write })
  else write()
}

function keep({ app }: World, owner: OptionOwner, record: OptionRecord): void {
  if (owner === 'app') app.options = record
  else app.userOptions.set(owner, record)
}

/** P8: a database without 4-byte characters cuts the record at the first one; nobody can read what is left. */
function readBack(record: OptionRecord): OptionRecord {
  return /[\u{10000}-\u{10ffff}]/u.test(plain(record)) ? {} : record
}

function plain(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value).map(([name, entry]) => name + plain(entry)).join(' ')
}
