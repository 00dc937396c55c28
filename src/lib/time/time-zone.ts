import { dateFormat } from '../formats'

/** This machine's time zone, such as `Europe/Riga`. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/**
 * This machine's zone and another one, where they show different times at some time of the year; `undefined` where they
 * do not, or where the other one is no zone that the browser knows.
 */
export function otherZone(profile: string, here = localZone()): { here: string, profile: string } | undefined {
  const year = new Date().getUTCFullYear()
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(year, month, 15)))
  try {
    return profile && months.some(date => wallTime(date, here) !== wallTime(date, profile)) ? { here, profile } : undefined
  } catch {
    return undefined
  }
}

function wallTime(date: Date, timeZone: string): string {
  return dateFormat('en', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(date)
}

/** A moment as a date that reads on this machine as clocks of that zone show it; as it is where the browser knows no such zone. */
export function shownIn(timeZone: string, date: Date): Date {
  if (!timeZone) return date
  try {
    // Swedes write dates as ISO does.
    return new Date(date.toLocaleString('sv', { timeZone }).replace(' ', 'T'))
  } catch {
    return date
  }
}
