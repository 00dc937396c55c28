import { portalOffset } from './wire'

/** An ISO date, with or without a zone (then the portal's), or the portal's own `25.12.2026 11:00:00`; milliseconds. */
export function readDate(value: string): number | undefined {
  const own = /^(\d{2})\.(\d{2})\.(\d{4})(?: (\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(value)
  const isoText = own ? `${own[3]}-${own[2]}-${own[1]}T${own[4] ?? '00'}:${own[5] ?? '00'}:${own[6] ?? '00'}` : value.replace(' ', 'T')
  const hasZone = /(Z|[+-]\d{2}:?\d{2})$/.test(isoText)
  const full = /^\d{4}-\d{2}-\d{2}$/.test(isoText) ? `${isoText}T00:00:00` : isoText
  const at = Date.parse(hasZone ? full : `${full}${portalOffset.text}`)
  return Number.isNaN(at) ? undefined : at
}

/** The portal's own form, `25.12.2026 11:00:00`. */
export function portalDate(at: number): string {
  const [date = '', time = ''] = new Date(at + portalOffset.minutes * 60_000).toISOString().split('T')
  const [year, month, day] = date.split('-')
  return `${day}.${month}.${year} ${time.slice(0, 8)}`
}
