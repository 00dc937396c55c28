import { onBeforeUpdate, onUpdated, type Ref } from 'vue'

/** Long enough to follow a row with the eyes, in ms. */
const duration = 300

/** Rows of a list that change their place slide there, also from one group to another; at once where people want no motion. */
export function useMoves(list: Readonly<Ref<HTMLElement | null>>) {
  let places = new Map<string, number>()

  function tops(): Map<string, number> {
    return new Map(rowsOf(list.value).map(row => [row.id, row.offsetTop]))
  }

  onBeforeUpdate(() => { places = tops() })
  onUpdated(() => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
    for (const row of rowsOf(list.value)) {
      const by = (places.get(row.id) ?? row.offsetTop) - row.offsetTop
      if (by) row.animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], { duration, easing: 'ease-out' })
    }
  })
}

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...list?.querySelectorAll<HTMLElement>('[role=option]') ?? []]
}
