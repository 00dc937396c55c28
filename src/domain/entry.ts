import { crmTabs, type CrmItem } from './crm-item'
import { readDialogId, type DialogId } from './dialog-id'
import { storedFields } from './stored'

/** What the app was opened for. */
export type Entry
  = | { view: 'share', messageId: number, dialog: DialogId }
    | { view: 'operator', crmItem: CrmItem }
    | { view: 'install' }
    | { view: 'home' }
    | { view: 'malformed', placement: string, field: string }
    /** The message has no number yet, see `isTemporary`. */
    | { view: 'still-sending', field: string }
    | { view: 'unsupported', placement: string }

interface Opened { placement: string, options: unknown, isInstalling: boolean }

/** Whether this page installs the app: the portal opens it, from wherever, until that is done (docs/bitrix24/placements.md#p18). */
export function isInstallerPage(path: string): boolean {
  return path.endsWith('/install.html')
}

/** Reads placement and options once, so that nobody below has to doubt them. */
export function readEntry({ placement, options, isInstalling }: Opened): Entry {
  if (isInstalling) return { view: 'install' }
  const fields = storedFields(options)
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
  if (isTemporary(fields['messageId'])) return { view: 'still-sending', field: 'messageId' }
  if (!messageId) return { view: 'malformed', placement, field: 'messageId' }
  const dialog = readDialogId(fields['dialogId'])
  if (!dialog) return { view: 'malformed', placement, field: 'dialogId' }
  return { view: 'share', messageId, dialog }
}

/** What the portal calls a message by until it is sent: a long text, with letters (docs/bitrix24/placements.md#f3). */
function isTemporary(id: unknown): boolean {
  return typeof id === 'string' && /^(?=.*[a-z])[\w-]{8,80}$/i.test(id)
}

/** The portal sends every placement option as text, numbers included. White space around it is no id. */
function positiveInteger(option: unknown): number | undefined {
  if (typeof option !== 'string' && typeof option !== 'number') return undefined
  const number = /^[1-9]\d{0,15}$/.test(String(option)) ? Number(option) : undefined
  return number !== undefined && Number.isSafeInteger(number) ? number : undefined
}
