/** A ready answer. `text` may hold variables such as `{{contact.name}}`; it is what people typed: untrusted. */
export interface Template { id: string, name: string, text: string }

/** A bot that may be shown as the author of an answer. `name` is what the operator sees. */
export interface BotSender { id: number, name: string }

/** Options have no documented size limit; these keep one value below a few hundred kilobytes. */
export const templateLimits = { count: 200, name: 100, text: 5000 } as const
export const botLimits = { count: 50, name: 100 } as const

export function readTemplates(value: unknown): Template[] | undefined {
  return readList(value, templateLimits.count, readTemplate)
}

export function readBots(value: unknown): BotSender[] | undefined {
  return readList(value, botLimits.count, readBot)
}

function readTemplate(value: unknown): Template | undefined {
  const { id, name, text } = fieldsOf(value)
  if (!isText(id, 40) || !isText(name, templateLimits.name) || !isText(text, templateLimits.text)) return undefined
  return { id, name, text }
}

function readBot(value: unknown): BotSender | undefined {
  const { id, name } = fieldsOf(value)
  if (!Number.isSafeInteger(id) || Number(id) < 1 || !isText(name, botLimits.name)) return undefined
  return { id: Number(id), name }
}

/** The items that can be read; the caller sees by the length that some are missing. */
function readList<T>(value: unknown, most: number, read: (item: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value)) return undefined
  return value.map(read).filter(item => item !== undefined).slice(0, most)
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? value as Record<string, unknown> : {}
}

/** Blank counts as nothing, as it does where people type it. */
function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.trim().length > 0 && value.length <= most
}
