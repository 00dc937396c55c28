/** A dialog as a request names it. `number` is the id of the person, chat, workgroup or CRM chat in it. */
export interface DialogName { kind: 'person' | 'chat' | 'workgroup' | 'crm', number: number }

/**
 * `123`, `chat915`, `sg45` or `crm12`, docs/bitrix24/im.md#dialog-ids; `undefined` for anything else. The emulator reads them by
 * itself: what the app's own reader is wrong about would not show otherwise.
 */
export function dialogNameOf(dialogId: string): DialogName | undefined {
  const [, prefix, digits] = /^(chat|sg|crm)?(\d{1,15})$/.exec(dialogId) ?? []
  const number = Number(digits)
  if (!number) return undefined
  return { kind: prefix === 'chat' || prefix === 'crm' ? prefix : prefix === 'sg' ? 'workgroup' : 'person', number }
}
