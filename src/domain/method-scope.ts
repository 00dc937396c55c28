/** Permissions by the first word of a method's name, docs/bitrix24/requests.md#scopes. */
const scopes = new Map([
  ...['calendar', 'crm', 'im', 'imbot', 'imopenlines', 'lists', 'log', 'placement', 'pull', 'task'].map(code => [code, code] as const),
  ['tasks', 'task'], ['user', 'user_brief']
])

/** The permission that a REST method needs, empty where it needs none or is not one of ours. */
export function scopeOf(method: string): string {
  return scopes.get(method.split('.')[0]!) ?? ''
}
