/**
 * Other forms of the same answers, as other versions of the portal send them
 * (docs/bitrix24/requests.md#types-as-really-sent). None of them changes what an answer says.
 */
export const wireForms = ['text-ids', 'number-ids', 'letter-flags', 'keyed-lists', 'empty-objects', 'null-params'] as const

export type WireForm = typeof wireForms[number]

type Change = (value: unknown, key: string) => unknown

/** Keys where `false` stands for "no value". */
const noValue = /^(phones|idle|absent|image|birthday|.*date|queue|uf_?crm_?task|uf_?task_?webdav_?files|value)$/i

/** Keys of maps, which PHP sends as a list when they are empty. */
const maps = /^(params|options|langAll|users|files|message|mediaUrl|userInChat|result_error|result_total|result_next|result_time)$/

const changes: Record<WireForm, Change> = {
  'text-ids': value => typeof value === 'number' && Number.isInteger(value) ? String(value) : value,
  'number-ids': (value, key) => /id$/i.test(key) && typeof value === 'string' && /^[1-9]\d*$/.test(value) ? Number(value) : value,
  'letter-flags': (value, key) => typeof value === 'boolean' && key !== '' && !noValue.test(key) ? value ? 'Y' : 'N' : value,
  'keyed-lists': value => Array.isArray(value) && value.length > 0 && value.every(item => typeof item === 'object' && item !== null) ? { ...value } : value,
  'empty-objects': (value, key) => Array.isArray(value) && value.length === 0 && maps.test(key) ? {} : value,
  'null-params': (value, key) => Array.isArray(value) && value.length === 0 && key === 'params' ? null : value
}

/** The answer in these forms. */
export function inForms(answer: unknown, forms: readonly WireForm[]): unknown {
  return forms.reduce((value, form) => changed(value, '', changes[form]), answer)
}

function changed(value: unknown, key: string, change: Change): unknown {
  return change(inside(value, key, change), key)
}

function inside(value: unknown, key: string, change: Change): unknown {
  if (Array.isArray(value)) return value.map(item => changed(item, key, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, changed(inner, name, change)]))
}
