/** One command of an app frame, as the portal's page reads it. `payload` is `undefined` where none was sent. */
export interface FrameCommand { method: string, payload: unknown, key: string, sid: string, requestId?: unknown }

/**
 * Reads what an app frame posted: `METHOD[:PAYLOAD]:KEY:SID`, or an object for names that hold a colon.
 * The text is read from the right, since a payload may hold colons. `undefined` for what is no command: the portal's
 * page throws there, which the app meets as silence.
 */
export function readCommand(data: unknown): FrameCommand | undefined {
  return typeof data === 'string' ? commandOfText(data) : commandOfObject(data)
}

function commandOfText(text: string): FrameCommand | undefined {
  const parts = text.split(':')
  const sid = parts.pop()
  const key = parts.pop()
  const method = parts.shift()
  if (!method || !key || !sid) return undefined
  const json = parts.join(':')
  if (json === '') return { method, payload: undefined, key, sid }
  try {
    return { method, payload: JSON.parse(json) as unknown, key, sid }
  } catch {
    return undefined
  }
}

function commandOfObject(data: unknown): FrameCommand | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { method, params, callback, appSid, requestId } = data as Record<string, unknown>
  if (typeof method !== 'string' || typeof callback !== 'string' || typeof appSid !== 'string') return undefined
  const payload = params === '' ? undefined : params
  return { method, payload, key: callback, sid: appSid, requestId }
}

/** The portal's answer to the command with this key: `KEY:` and JSON, or `KEY:` alone where it says nothing. */
export function answerText(key: string, value: unknown): string {
  return `${key}:${value === undefined ? '' : JSON.stringify(value)}`
}
