import { crmTabs, type CrmItem } from './crm-item'
import { readDialogId, type DialogId } from './dialog-id'

/** What the app was opened for. */
export type Entry
  = | { view: 'share', messageId: number, dialog: DialogId }
    | { view: 'operator', crmItem: CrmItem }
    | { view: 'install' }
    | { view: 'home' }
    | { view: 'malformed', placement: string, field: string }
    | { view: 'unsupported', placement: string }

interface Opened { placement: string, options: unknown, isInstalling: boolean }

/** Reads placement and options once, so that nobody below has to doubt them. */
export function readEntry({ placement, options, isInstalling }: Opened): Entry {
  if (isInstalling) return { view: 'install' }
  const fields = readOptions(options)
  if (placement === 'IM_CONTEXT_MENU') return shareEntry(placement, fields)
  const type = Object.hasOwn(crmTabs, placement) ? crmTabs[placement] : undefined
  if (type) {
    const id = positiveInteger(fields['ID'])
    return id ? { view: 'operator', crmItem: { type, id } } : { view: 'malformed', placement, field: 'ID' }
  }
  return placement === 'DEFAULT' || placement === '' ? { view: 'home' } : { view: 'unsupported', placement }
}

function shareEntry(placement: string, fields: Record<string, unknown>): Entry {
  const messageId = positiveInteger(fields['messageId'])
  if (!messageId) return { view: 'malformed', placement, field: 'messageId' }
  const dialog = readDialogId(fields['dialogId'])
  if (!dialog) return { view: 'malformed', placement, field: 'dialogId' }
  return { view: 'share', messageId, dialog }
}

/** Options come as an object, as a JSON string, as `''` or as `[]` (an empty map of PHP). */
function readOptions(options: unknown): Record<string, unknown> {
  if (typeof options === 'string') return readOptions(parsed(options))
  return typeof options === 'object' && options !== null ? options as Record<string, unknown> : {}
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? undefined : value
  } catch {
    return undefined
  }
}

/** The portal sends every placement option as text, numbers included. White space around it is no id. */
function positiveInteger(option: unknown): number | undefined {
  if (typeof option !== 'string' && typeof option !== 'number') return undefined
  const number = /^[1-9]\d{0,15}$/.test(String(option)) ? Number(option) : undefined
  return number !== undefined && Number.isSafeInteger(number) ? number : undefined
}
