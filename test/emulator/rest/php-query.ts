import type { WireParams } from './params'

type Node = Map<string, Node | string>

/** A query string or form body as PHP reads it: nested brackets, `a[]` counts up, a list becomes an array. */
export function parsePhpQuery(query: string): WireParams {
  const root: Node = new Map()
  for (const part of query.split('&')) {
    if (part === '') continue
    const [rawName = '', ...rest] = part.split('=')
    put(root, pathOf(decode(rawName)), decode(rest.join('=')))
  }
  return asMap(root)
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '))
  } catch {
    return part
  }
}

/** `filter[>=ID][0]` -> filter, >=ID, 0. In the first part PHP puts `_` for what its variables cannot be called. */
function pathOf(name: string): string[] {
  const first = name.indexOf('[')
  if (first < 1 || !name.includes(']', first)) return [variable(name)]
  return [variable(name.slice(0, first)), ...[...name.slice(first).matchAll(/\[([^\]]*)\]/g)].map(match => match[1] ?? '')]
}

function variable(name: string): string {
  return name.trimStart().replace(/[ .[]/g, '_')
}

function put(node: Node, [key = '', ...rest]: string[], value: string): void {
  const name = key === '' ? String(nextIndex(node)) : key
  if (!rest.length) {
    node.set(name, value)
    return
  }
  const inner = node.get(name)
  const child: Node = inner instanceof Map ? inner : new Map()
  node.set(name, child)
  put(child, rest, value)
}

function nextIndex(node: Node): number {
  return Math.max(-1, ...[...node.keys()].filter(key => /^\d+$/.test(key)).map(Number)) + 1
}

function asMap(node: Node): WireParams {
  return Object.fromEntries([...node].map(([key, value]) => [key, plain(value)]))
}

/** PHP arrays with keys 0, 1, 2… are lists; with gaps they are maps. */
function plain(value: Node | string): unknown {
  if (typeof value === 'string') return value
  const isList = [...value.keys()].every((key, index) => key === String(index))
  return isList ? [...value.values()].map(plain) : asMap(value)
}
