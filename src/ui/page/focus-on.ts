/** Moves the focus to a kit component's element; the kit's components have no `focus` of their own. */
export function focusOn(component: unknown) {
  const { $el } = (component ?? {}) as { $el?: unknown }
  if ($el instanceof HTMLElement) $el.focus()
}
