import { crmTabs } from '../src/domain/crm-item'
import { openingQuestions } from '../src/features/operator/opening'
import { batchOf } from '../src/portal/requests/batch'

/** Of a card that nobody has; the questions hold no other number like it. */
const anyId = 8_675_309_000

/** The commands of the one request that a card opens with, by placement, as JSON text. `{id}` stands for the id of its CRM item. */
export function firstCommands(): Record<string, string> {
  return Object.fromEntries(Object.entries(crmTabs).map(([placement, type]) => {
    const { cmd } = batchOf(openingQuestions([{ type, id: anyId }]))
    return [placement, JSON.stringify(cmd).replaceAll(String(anyId), '{id}')]
  }))
}
