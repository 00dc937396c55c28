/* Runs in the page: a function here must not use anything from outside of itself. */

/** What one looks for, as plain data: a regular expression as its source. */
export interface Sought { kind: 'role' | 'text' | 'label' | 'css', value: string, pattern?: string, flags?: string }

/** Elements that may have a role without saying so. */
const native: Record<string, string> = {
  alert: '', article: 'article', button: 'button, summary, input[type=submit]', checkbox: 'input[type=checkbox]', dialog: 'dialog', form: 'form',
  heading: 'h1, h2, h3, h4', img: 'img', list: 'ul, ol', listitem: 'li', radio: 'input[type=radio]', row: 'tr', table: 'table',
  textbox: 'textarea, input:not([type]), input[type=text]'
}

/** All that can have this role; the browser itself says which of them do. */
export function selectorOf(role: string): string {
  return [`[role=${role}]`, native[role]].filter(Boolean).join(', ')
}

/** The elements inside of these (of the page, where there are none) that are seen and may be meant. */
export function findIn({ kind, value, pattern, flags }: Sought, ...scopes: Element[]): Element[] {
  const roots: ParentNode[] = scopes.length > 0 ? scopes : [document]
  const words = (text: string) => text.replace(/\s+/g, ' ').trim()
  const fits = (text: string) => pattern === undefined
    ? words(text).toLowerCase().includes(value.toLowerCase())
    : new RegExp(pattern, flags).test(words(text))
  const isOpen = (element: Element) => !element.closest('[aria-hidden=true], [inert]')
  const all = (selector: string) => [...new Set(roots.flatMap(root => [...root.querySelectorAll(selector)]))]
  if (kind === 'css') return all(value)
  // Words may stand in what one looks into itself.
  const looked = [...kind === 'text' ? scopes : [], ...all(kind === 'role' ? value : '*')]
  const seen = looked.filter(one => isOpen(one) && one.checkVisibility({ visibilityProperty: true }))
  if (kind === 'role') return seen
  if (kind === 'label') {
    const labels = (one: Element) => [...(one as HTMLInputElement).labels ?? []].map(({ textContent }) => textContent ?? '')
    return seen.filter(one => [...labels(one), one.getAttribute('aria-label') ?? ''].some(text => words(text) === value))
  }
  return seen.filter(one => fits(one.textContent ?? '') && ![...one.children].some(child => fits(child.textContent ?? '')))
}

/** Of these elements the ones that hold that text. */
export function holding({ value, pattern, flags }: Sought, ...elements: HTMLElement[]): HTMLElement[] {
  return elements.filter(({ innerText }) => pattern === undefined
    ? innerText.toLowerCase().includes(value.toLowerCase())
    : new RegExp(pattern, flags).test(innerText))
}
