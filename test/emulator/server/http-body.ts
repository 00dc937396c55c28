import type { IncomingMessage } from 'node:http'
import { parsePhpQuery } from '../rest/php-query'
import type { WireParams } from '../rest/params'

export async function bodyText(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** A JSON object or a form as a map; `undefined` for what is neither. */
export function bodyParams(text: string, contentType: string): WireParams | undefined {
  if (text === '') return {}
  if (!contentType.includes('json')) return parsePhpQuery(text)
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as WireParams : undefined
  } catch {
    return undefined
  }
}
