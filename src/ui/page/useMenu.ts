import { nextTick, ref, type Ref } from 'vue'

interface Menu {
  /** The button that opens it, and the menu itself. */
  root: Readonly<Ref<HTMLElement | null>>
  /** With `role="menu"`, in the page while it is open. */
  menu: Readonly<Ref<HTMLElement | null>>
}

/**
 * A menu behind a button, by the keys that menus have: arrows, Home and End walk its items, Escape and Tab close it and give the focus
 * back, and it closes with the focus gone.
 */
export function useMenu({ root, menu }: Menu) {
  const isOpen = ref(false)
  const items = () => [...menu.value?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []]

  async function toggle() {
    isOpen.value = !isOpen.value
    await nextTick()
    items()[0]?.focus()
  }

  function close() {
    isOpen.value = false
    root.value?.querySelector('button')?.focus()
  }

  function onKey(event: KeyboardEvent) {
    const all = items()
    const at = all.indexOf(document.activeElement as HTMLElement)
    if (event.key === 'Tab') return close()
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
    if (to === undefined && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (to === undefined) close()
    else all.at(to % all.length)?.focus()
  }

  function onLeave({ relatedTarget }: FocusEvent) {
    if (!root.value?.contains(relatedTarget as Node | null)) isOpen.value = false
  }

  return { isOpen, toggle, close, onKey, onLeave }
}
