import type { Template } from '../settings/settings-lists'
import type { LastUsed } from './last-used'

/** Where a canned response comes from: the open line's list on the portal, the company's templates, one's own. */
export type ResponseSource = 'portal' | 'company' | 'own'

/** A canned response of any source. `name` and `text` are what people typed: untrusted. */
export interface ResponseChoice {
  /** Unique among all sources. */
  key: string
  /** The same wherever it stands in its list: what it is remembered by. */
  usedAs: string
  source: ResponseSource
  name: string
  /** May hold variables. */
  text: string
  /** Name of the portal's category, empty for none; templates have none. */
  category: string
  /** The larger, the more it was used; templates are not counted. */
  rating: number
  /** Name and text as `folded`, so that a search does not fold them with every key. */
  folded: string
}

/** Responses under one heading, the most used first; `used`: those that one used last, of any source. */
export interface ResponseGroup { key: string, source: ResponseSource | 'used', category: string, responses: ResponseChoice[] }

/** Makes a canned response that can be searched. */
export function responseChoice(response: Omit<ResponseChoice, 'folded'>): ResponseChoice {
  return { ...response, folded: folded(`${response.name}\n${response.text}\n${response.category}`) }
}

/** Templates of the settings as canned responses. */
export function responsesOfTemplates(source: 'company' | 'own', templates: readonly Template[]): ResponseChoice[] {
  return templates.map(({ id, name, text }, at) =>
    responseChoice({ key: `${source}-${at}-${id}`, usedAs: `${source}-${id}`, source, name, text, category: '', rating: 0 }))
}

/** The responses that hold every word of the query, in name, text or category. An empty query finds all. */
export function foundResponses(responses: readonly ResponseChoice[], query: string): ResponseChoice[] {
  const words = folded(query).split(/\s+/).filter(Boolean)
  return responses.filter(response => words.every(word => response.folded.includes(word)))
}

const sourceOrder: Record<ResponseGroup['source'], number> = { used: 0, own: 1, company: 2, portal: 3 }

/** So many stand on top because one used them last. */
const mostLastUsed = 5

/** What one used last, own templates, the company's, then the portal's categories: the one with the most used response first. */
export function groupedResponses(responses: readonly ResponseChoice[], used: LastUsed = new Map()): ResponseGroup[] {
  const last = responses.filter(({ usedAs }) => used.has(usedAs))
    .sort((one, other) => used.get(other.usedAs)! - used.get(one.usedAs)!).slice(0, mostLastUsed)
  const groups = new Map<string, ResponseGroup>()
  if (last.length) groups.set('used', { key: 'used', source: 'used', category: '', responses: last })
  for (const response of responses.filter(one => !last.includes(one)).sort((one, other) => other.rating - one.rating)) {
    const { source, category } = response
    const key = `${source}-${category}`
    const group = groups.get(key) ?? { key, source, category, responses: [] }
    group.responses.push(response)
    groups.set(key, group)
  }
  return [...groups.values()].sort((one, other) => sourceOrder[one.source] - sourceOrder[other.source])
}

/** The first `most` responses in the order of their groups: a page with thousands of rows answers no key in time. */
export function firstResponses(groups: readonly ResponseGroup[], most: number): ResponseGroup[] {
  let left = most
  return groups.flatMap((group) => {
    const responses = group.responses.slice(0, left)
    left -= responses.length
    return responses.length ? [{ ...group, responses }] : []
  })
}

/** Letters that have no accent to take off but that people type without. */
const plainLetters: Record<string, string> = { ß: 'ss', ı: 'i', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe' }

/** A text without case and accents, to compare by. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[ßıøłđæœ]/g, letter => plainLetters[letter]!)
}
