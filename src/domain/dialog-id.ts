/**
 * A dialog id of the messenger: `123` (a person), `chat915` (a numbered chat) or `sg45` (a workgroup's chat).
 * docs/bitrix24/im.md#dialog-ids.
 */
export type DialogKind = 'person' | 'chat' | 'workgroup'

/** `id` as the portal writes it, `number` the id of the person, chat or workgroup in it. */
export interface DialogId { id: string, kind: DialogKind, number: number }

const forms: [RegExp, DialogKind][] = [
  [/^([1-9]\d{0,15})$/, 'person'],
  [/^chat([1-9]\d{0,15})$/, 'chat'],
  [/^sg([1-9]\d{0,15})$/, 'workgroup']
]

/** Reads a dialog id from outside; `undefined` where it has none of the known forms. */
export function readDialogId(value: unknown): DialogId | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const id = String(value)
  for (const [form, kind] of forms) {
    const number = Number(form.exec(id)?.[1])
    if (Number.isSafeInteger(number)) return { id, kind, number }
  }
  return undefined
}
