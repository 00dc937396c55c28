import { portalOffset } from '../rest/wire/wire'

const offset = portalOffset.minutes * 60_000
const day = 86_400_000

/**
 * The first date in a text as the portal would find it: "tomorrow at 15:00", "25.12.", "05.12.2026 9:00", in English,
 * German and Russian. Milliseconds since 1970; `undefined` without one. Without a time it is the same time as now.
 */
export function dateInText(text: string, now: number): number | undefined {
  const word = /(?<![\p{L}])(tomorrow|morgen|завтра)(?![\p{L}])/iu.exec(text)
  const number = /(?<!\d)(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?(?!\d)/.exec(text)
  const first = [word, number].filter(match => match !== null).sort((one, other) => one.index - other.index)[0]
  if (!first) return undefined
  const date = first === word ? now + day : numbered(first, now)
  return date === undefined ? undefined : atTime(date, text.slice(first.index + first[0].length))
}

function numbered([, dayText, monthText, yearText]: RegExpExecArray, now: number): number | undefined {
  const month = Number(monthText)
  const dayOfMonth = Number(dayText)
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return undefined
  const here = new Date(now + offset)
  const year = yearText ? Number(yearText) : here.getUTCFullYear()
  const at = (inYear: number) => Date.UTC(inYear, month - 1, dayOfMonth, here.getUTCHours(), here.getUTCMinutes()) - offset
  return !yearText && at(year) < now - day ? at(year + 1) : at(year)
}

function atTime(date: number, rest: string): number {
  const time = /^[\s.]*(?:at|um|в)?\s*(\d{1,2}):(\d{2})/i.exec(rest)
  const here = new Date(date + offset)
  here.setUTCSeconds(0, 0)
  if (time) here.setUTCHours(Number(time[1]), Number(time[2]))
  return here.getTime() - offset
}
