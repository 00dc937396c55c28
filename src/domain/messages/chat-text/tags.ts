import { phoneLink, safeLink } from './links'
import type { SafeLink, TextNode } from './nodes'
import { innerText } from './inner-text'

/** A tag with an end: which forms of its argument are tags at all, and what it makes of what stands inside. */
interface Tag {
  /** The argument with its `=` or blank. A tag that does not fit stays as plain characters. */
  form: RegExp
  /** `argument` is without its `=`. `undefined` where it is refused: then only what stands inside is shown. */
  make: (children: TextNode[], argument: string) => TextNode | undefined
}

const bare = /^$/
const named = /^=/
const either = /^(=|$)/

/** `[put]` and `[send]` would act in the reader's name, colours and sizes are the writer's taste: only the text stays. */
const textOnly = (form: RegExp): Tag => ({ form, make: () => undefined })

const action: Tag = {
  form: either,
  make: (children, command) => {
    label(children, command)
    return undefined
  }
}

const styled = (type: 'bold' | 'italic' | 'underline' | 'strike'): Tag => (
  { form: bare, make: children => ({ type, children }) }
)

const linked = (check: (address: string) => SafeLink | undefined): Tag => ({
  form: either,
  make: (children, address) => {
    label(children, address)
    const target = check(address || innerText(children))
    return target && { type: 'link', ...target, children }
  }
})

/** A tag with nothing inside shows its argument, so that nothing that was written gets lost. */
function label(children: TextNode[], argument: string) {
  if (!children.length && argument) children.push({ type: 'text', text: argument })
}

/** What people write between tags is looked up here, so there is no prototype to meet. */
export const tags: Partial<Record<string, Tag>> = Object.assign(Object.create(null), {
  b: styled('bold'),
  i: styled('italic'),
  u: styled('underline'),
  s: styled('strike'),
  size: textOnly(named),
  color: textOnly(named),
  put: action,
  send: action,
  quote: { form: bare, make: children => quote(children) },
  url: linked(safeLink),
  call: linked(phoneLink),
  user: { form: named, make: mention },
  chat: { form: named, make: chat },
  context: { form: named, make: context },
  img: { form: /^ size=(small|medium|large)$/i, make: image }
} satisfies Record<string, Tag>)

/** The two quotes that are lines rather than tags: `>>` before each line, and dashes above and below. */
export const lineQuote: Tag = { form: bare, make: children => quote(children) }
export const dashQuote: Tag = { form: bare, make: quote }

function quote(children: TextNode[], head = ''): TextNode | undefined {
  const [, author = '', date = ''] = /^(.*) \[(.*)\]/.exec(head) ?? []
  if (children.at(-1)?.type === 'break') children.pop()
  return children.length || author ? { type: 'quote', author, date, children } : undefined
}

function mention(children: TextNode[], argument: string): TextNode | undefined {
  const who = /^(all|[1-9]\d{0,14})(?: replace)?$/i.exec(argument)?.[1]
  return who === undefined ? undefined : { type: 'mention', userId: Number(who) || 'all', children }
}

function chat(children: TextNode[], argument: string): TextNode | undefined {
  const [, line, id] = /^(imol\|)?([1-9]\d{0,14})$/i.exec(argument) ?? []
  return id === undefined ? undefined : { type: 'chat', dialogId: `${line ? 'imol|' : 'chat'}${id}`, children }
}

function context(children: TextNode[], argument: string): TextNode | undefined {
  const [, dialogId, message] = /^((?:chat|sg)?[1-9]\d{0,14})\/([1-9]\d{0,14})$/i.exec(argument) ?? []
  return dialogId === undefined
    ? undefined
    : { type: 'context', dialogId: dialogId.toLowerCase(), messageId: Number(message), children }
}

/** The blank before the end tag is part of the code; without it the portal shows no picture either. */
function image(children: TextNode[]): TextNode | undefined {
  const address = innerText(children)
  const target = /\s$/.test(address) ? safeLink(address) : undefined
  return target && /^(https:|\/)/.test(target.url) ? { type: 'image', link: target } : undefined
}

/** Tags that stand alone. `undefined` where the argument does not fit: they stay as plain characters. */
export const single: Partial<Record<string, (argument: string) => TextNode | undefined>> = Object.assign(Object.create(null), {
  disk: (argument: string) => /^=[1-9]\d{0,14}$/.test(argument) ? { type: 'disk', fileId: Number(argument.slice(1)) } : undefined,
  icon: (argument: string) => named.test(argument) ? { type: 'text', text: / title=(.*)/i.exec(argument)?.[1] ?? '' } : undefined,
  timestamp
})

/** Seconds up to the year 2100; beyond it is a number and no date. */
const latest = 4_102_444_800

function timestamp(argument: string): TextNode | undefined {
  const [, seconds, format = ''] = /^=(\d{1,10})(?: format=(\w*))?$/i.exec(argument) ?? []
  if (!seconds || Number(seconds) > latest) return undefined
  return { type: 'time', date: new Date(Number(seconds) * 1000), show: shownOf(format) }
}

/** By the words in the format's name, such as `SHORT_TIME_FORMAT`. */
function shownOf(format: string): 'date' | 'time' | 'both' {
  if (/datetime/i.test(format)) return 'both'
  if (/time/i.test(format)) return 'time'
  return /date|day/i.test(format) ? 'date' : 'both'
}
