import { onBeforeUpdate, onUpdated, type Ref } from 'vue'

/** Long enough to follow a row with the eyes, in ms. */
const duration = 300

/**
 * Rows of a list that change their place slide there, also from one group to another; at once where people want no motion.
 *
 * @param order the rows' keys as they will stand. Only when they change the rows are measured, since measuring lays out the page
 */
export function useMoves(list: Readonly<Ref<HTMLElement | null>>, order: () => readonly (string | number)[]) {
  let known = order().join()
  let places = new Map<string, number>()

  onBeforeUpdate(() => {
    const now = order().join()
    places = now === known ? new Map() : new Map(rowsOf(list.value).map(row => [row.id, row.offsetTop]))
    known = now
  })
  onUpdated(() => {
    if (places.size === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) return
    for (const row of rowsOf(list.value)) {
      const by = (places.get(row.id) ?? row.offsetTop) - row.offsetTop
      if (by) row.animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], { duration, easing: 'ease-out' })
    }
  })
}

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...list?.querySelectorAll<HTMLElement>('[role=option]') ?? []]
}
