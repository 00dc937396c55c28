/** Parameters as they came: JSON values from a JSON body, text from a form or from a batch command. */
export type WireParams = Record<string, unknown>

/** Text or number as text; anything else, and a missing one, as `''`. */
export function text(params: WireParams, name: string): string {
  const value = params[name]
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

/** A whole number, also written as text; `undefined` for what PHP would not call numeric. */
export function integer(params: WireParams, name: string): number | undefined {
  const value = text(params, name).trim()
  return /^-?\d+$/.test(value) ? Number(value) : undefined
}

/** PHP's `(int)`: a list counts as 1, an empty one as 0, and of a text the digits that it begins with. */
export function cast(params: WireParams, name: string): number {
  const value = params[name]
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0 ? 1 : 0
  return Number(/^\s*-?\d+/.exec(text(params, name))?.[0] ?? 0)
}

/** `Y` (in a JSON body also `true`) against anything else. */
export function flag(params: WireParams, name: string): boolean {
  return params[name] === 'Y' || params[name] === true
}

/** A list; PHP sends and takes a map with number keys in its place. */
export function list(params: WireParams, name: string): unknown[] {
  const value = params[name]
  if (Array.isArray(value)) return value
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}

export function map(params: WireParams, name: string): WireParams {
  const value = params[name]
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as WireParams : {}
}

export function integers(params: WireParams, name: string): number[] {
  return list(params, name).map(Number).filter(number => Number.isSafeInteger(number) && number > 0)
}

export function isGiven(params: WireParams, name: string): boolean {
  const value = params[name]
  return value !== undefined && value !== null && value !== ''
}

/** `limit` between 1 and `most`, `standard` where it is missing or odd. */
export function limitOf(params: WireParams, name: string, standard: number, most: number): number {
  const value = integer(params, name)
  return value === undefined || value < 1 ? standard : Math.min(value, most)
}
