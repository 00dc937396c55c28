import type { FrameLocator } from '@playwright/test'
import en from '../../../src/locales/en'

/** What is called so in every language. */
const names = /Bitrix24|Relay|SDK|Open Channels?|CRM|Ctrl|Cmd|Enter|Esc\b/g

const words = (text: string) => text.replaceAll(names, ' ').match(/\p{L}{2,}/gu)?.length ?? 0

/** What Relay says in English, in pieces between what it puts in. A piece of one or two words may be somebody's message too. */
const pieces = said(en).flatMap(text => text.split(/\u0001+/)).map(piece => piece.trim()).filter(piece => words(piece) > 2)

function said(text: unknown): string[] {
  if (typeof text === 'object' && text !== null) return Object.values(text).flatMap(said)
  if (typeof text !== 'function') return [String(text)]
  const sentence = text as (...values: unknown[]) => string
  try {
    return [sentence(...Array(4).fill('\u0001'))]
  } catch {
    return [sentence(...Array(4).fill(['\u0001']))]
  }
}

/** English of Relay's own that is seen or heard in the frame; what people wrote does not count. */
export async function englishIn(app: FrameLocator): Promise<string[]> {
  const heard = await app.locator('#app').evaluate((root: HTMLElement) => {
    const named = [...root.querySelectorAll('[aria-label], [title], [placeholder], [alt]')]
    const attributes = ['aria-label', 'title', 'placeholder', 'alt']
    return [(root as HTMLElement).innerText, ...named.flatMap(element => attributes.map(name => element.getAttribute(name) ?? ''))].join('\n')
  })
  return pieces.filter(piece => heard.includes(piece))
}

/** What sticks out of the frame, buttons and hints in empty fields whose words are cut, and lines that run into each other. */
export async function cutOff(app: FrameLocator): Promise<string[]> {
  return app.locator('html').evaluate((html) => {
    const tell = (element: Element) => `${element.tagName.toLowerCase()}: ${(element.textContent ?? '').trim().slice(0, 60)}`
    const pen = document.createElement('canvas').getContext('2d')!
    const hints = [...html.querySelectorAll<HTMLInputElement>('input[placeholder]')].filter((field) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(field)
      pen.font = font
      const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
      return field.clientWidth > 0 && pen.measureText(field.placeholder).width > room
    })
    const crowded = [...html.querySelectorAll('p, span, label, legend, li, dd, dt')].filter((element) => {
      const hasWords = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      const { fontSize, lineHeight, display } = getComputedStyle(element)
      const isClose = parseFloat(lineHeight) < 1.25 * parseFloat(fontSize)
      return hasWords && isClose && display !== 'inline' && element.clientHeight > 1.5 * parseFloat(lineHeight)
    })
    const beyond = html.scrollWidth > html.clientWidth ? [...html.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return left < -1 || right > html.clientWidth + 1
    }) : []
    const clipped = [...html.querySelectorAll('button, a')].filter((element) => {
      let box = element.parentElement
      while (box && getComputedStyle(box).overflowX === 'visible') box = box.parentElement
      const [inner, outer] = [element.getBoundingClientRect(), (box ?? html).getBoundingClientRect()]
      return inner.width > 0 && (inner.left < outer.left - 1 || inner.right > outer.right + 1)
    })
    const labels = [...html.querySelectorAll('button, button *')].filter(({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
    return [
      ...[...clipped, ...beyond.slice(0, 3)].map(one => `beyond the frame, ${tell(one)}`), ...labels.map(one => `cut, ${tell(one)}`),
      ...hints.map(one => `cut hint: ${one.placeholder}`), ...crowded.map(one => `lines too close, ${tell(one)}`)
    ]
  })
}
