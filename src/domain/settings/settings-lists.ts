import { isBlank } from '../../lib/text/blank'
import { storedFields } from '../stored'

/** A ready answer. `text` may hold variables such as `{{contact.name}}`; it is what people typed: untrusted. */
export interface Template { id: string, name: string, text: string }

/** A bot that may be shown as the author of an answer. `name` is what the operator sees. */
export interface BotSender { id: number, name: string }

/** Options have no documented size limit; these keep one value below a few hundred kilobytes. */
export const templateLimits = { count: 200, name: 100, text: 5000 } as const
export const botLimits = { count: 50, name: 100 } as const

/** The templates that can be read, each with an id of its own; `undefined` where it is no list at all. */
export function readTemplates(value: unknown): Template[] | undefined {
  const taken = new Set<string>()
  return readList(value, templateLimits.count, readTemplate)?.map((template) => {
    const id = freeId(template.id, taken)
    taken.add(id)
    return { ...template, id }
  })
}

/** Two with one id, as in an option written by hand, would be changed and removed as one. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id
  for (let number = 2; taken.has(free); number++) free = `${id.slice(0, 36)}-${number}`
  return free
}

/** The same for bots. */
export function readBots(value: unknown): BotSender[] | undefined {
  return readList(value, botLimits.count, readBot)
}

function readTemplate(value: unknown): Template | undefined {
  const template = storedFields(value)
  return isTemplate(template) ? { id: template.id, name: template.name, text: template.text } : undefined
}

function readBot(value: unknown): BotSender | undefined {
  const bot = storedFields(value)
  return isBotSender(bot) ? { id: bot.id, name: bot.name } : undefined
}

/** Whether it can be read back once it is stored; so a form must not save anything else. */
export function isTemplate(value: Partial<Record<keyof Template, unknown>>): value is Template {
  const { id, name, text } = value
  return isText(id, 40) && isText(name, templateLimits.name) && isText(text, templateLimits.text)
}

/** The same for a bot. */
export function isBotSender(value: Partial<Record<keyof BotSender, unknown>>): value is BotSender {
  const { id, name } = value
  return Number.isSafeInteger(id) && Number(id) > 0 && isText(name, botLimits.name)
}

/** The items that can be read; the caller sees by the length that some are missing. */
function readList<T>(value: unknown, most: number, read: (item: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value)) return undefined
  return value.map(read).filter(item => item !== undefined).slice(0, most)
}

/** Blank counts as nothing, as it does where people type it. */
function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && !isBlank(value) && value.length <= most
}
