import { onMounted, onUpdated, type Ref } from 'vue'
import { isComposing } from '../../../lib/browser/composing'

interface Log {
  /** What scrolls; each row in it is marked with its `data-index`. */
  box: Readonly<Ref<HTMLElement | null>>
  count: () => number
  /** Brings a row into the page and into sight. */
  show: (index: number) => Promise<void>
  /** The first row is reached, and one wants further up. */
  older: () => void
  /** Something is typed, which is for the box. */
  type: () => void
}

/** What the keyboard reaches in a message by Enter. */
const controls = 'a[href], button, summary, audio[controls], video[controls]'
/** They need the arrows and the letters themselves. */
const ownKeys = 'input, textarea, select, audio, video, [contenteditable], [role=slider], [role=menu], dialog'

/**
 * Keys of the log: arrows, Home and End go from message to message, Enter goes into one and Escape back out of it, the arrows
 * to the side from one thing in it to the next. Whatever is typed goes to the box.
 */
export function useLogKeys({ box, count, show, older, type }: Log) {
  const focused = () => document.activeElement as HTMLElement
  const rowOf = (element: Element | undefined) => element?.closest<HTMLElement>('[data-index]')
  const indexOf = (element: Element | undefined) => Number(rowOf(element)?.dataset['index'] ?? -1)
  const articleIn = (row: Element | null | undefined) => row?.querySelector<HTMLElement>('article')
  const controlsIn = (article: Element | null | undefined) => [...article?.querySelectorAll<HTMLElement>(controls) ?? []]

  /** The last message that is in sight as a whole, where none has the focus yet. */
  function lastInSight(): number {
    const bottom = box.value?.getBoundingClientRect().bottom ?? 0
    const rows = [...box.value?.querySelectorAll('[data-index]') ?? []]
    return indexOf(rows.findLast(row => row.getBoundingClientRect().bottom <= bottom + 1))
  }

  /** Where the focus is on its way to. A row out of the page takes some frames to come, and the next key counts from it. */
  let goal: number | undefined

  async function goTo(index: number) {
    goal = index
    await show(index)
    if (goal !== index) return
    goal = undefined
    // One may have begun to write by now.
    if (focused() !== document.body && !box.value?.contains(focused())) return
    articleIn(box.value?.querySelector(`[data-index="${index}"]`))?.focus({ preventScroll: true })
  }

  function move(key: string) {
    const at = goal ?? indexOf(focused())
    const last = count() - 1
    if (at === 0 && key === 'ArrowUp') older()
    const to = { ArrowUp: at < 0 ? lastInSight() : at - 1, ArrowDown: at < 0 ? lastInSight() : at + 1, Home: 0, End: last }[key]
    if (to !== undefined && to !== at) void goTo(Math.min(Math.max(to, 0), last))
  }

  /** To the next thing in the message, around its ends. */
  function step(by: number, from: HTMLElement) {
    const all = controlsIn(from.closest('article'))
    all.at((all.indexOf(from) + by) % all.length)?.focus()
  }

  /** To what can be done with the message. */
  function openActions(article: Element | null) {
    article?.querySelector<HTMLElement>('[data-actions] button')?.focus()
  }

  function act(event: KeyboardEvent): boolean {
    const target = event.target as HTMLElement
    const article = target.closest('article')
    const isInside = article !== null && target !== article
    const side = getComputedStyle(target).direction === 'rtl' ? -1 : 1
    if (event.key === 'Enter' && target === article) controlsIn(article)[0]?.focus()
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) openActions(article)
    else if (event.key === 'Escape' && isInside) article.focus()
    else if (event.key === 'ArrowRight' && isInside) step(side, target)
    else if (event.key === 'ArrowLeft' && isInside) step(-side, target)
    else if (/^(Arrow(Up|Down)|Home|End)$/.test(event.key)) move(event.key)
    else return false
    return true
  }

  function onKey(event: KeyboardEvent) {
    if (event.defaultPrevented || isCommand(event)) return
    if ((event.target as Element).closest(ownKeys)) return
    // The focus moves while the key is down, so the letter, or what is composed of it, lands in the box by itself.
    if (isTyped(event)) return type()
    if (!act(event)) return
    event.preventDefault()
    event.stopPropagation()
  }

  /** The row with the focus may be scrolled out of the page, and would take the focus along. */
  let holdsFocus = false
  /** Later, since a row that leaves the page gives up the focus while the page changes. */
  const hold = () => queueMicrotask(() => { holdsFocus = box.value?.contains(focused()) ?? false })
  onUpdated(() => {
    if (holdsFocus && document.activeElement === document.body) box.value?.focus({ preventScroll: true })
  })
  onMounted(() => {
    box.value?.addEventListener('keydown', onKey)
    box.value?.addEventListener('focusin', hold)
    box.value?.addEventListener('focusout', hold)
  })
}

/** Some signs are typed with two of these keys at once. */
function isCommand(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey || event.altKey) && !(event.key.length === 1 && event.getModifierState('AltGraph'))
}

/** A sign for a text. Blank scrolls and presses, "?" is a key of the view. */
function isTyped(event: KeyboardEvent): boolean {
  return isComposing(event) || event.key === 'Dead' || (event.key.length === 1 && event.key !== ' ' && event.key !== '?')
}
