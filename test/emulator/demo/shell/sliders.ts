import { computed, shallowRef, type ComputedRef, type ShallowRef } from 'vue'

/** What a side slider shows: the app at a placement, or a page of the portal. */
export type SliderContent
  = | { kind: 'app', placement: string, options: unknown, title: string }
    | { kind: 'path', path: string, query: URLSearchParams }

/** `width` in CSS pixels, 0 for nearly the whole page. */
export interface Slider { id: number, content: SliderContent, width: number }

/** The portal's stack of side sliders, the top one last. */
export interface Sliders {
  stack: ShallowRef<Slider[]>
  top: ComputedRef<Slider | undefined>
  /** Settles when this slider was closed. */
  open(content: SliderContent, width: number): Promise<void>
  close(id?: number): void
  closeAll(): void
}

export function createSliders(): Sliders {
  const stack = shallowRef<Slider[]>([])
  const ends = new Map<number, () => void>()
  let nextId = 1

  function close(id = stack.value.at(-1)?.id) {
    stack.value = stack.value.filter(slider => slider.id !== id)
    if (id === undefined) return
    ends.get(id)?.()
    ends.delete(id)
  }
  return {
    stack, close,
    top: computed(() => stack.value.at(-1)),
    open: (content, width) => new Promise((resolve) => {
      const id = nextId++
      ends.set(id, resolve)
      stack.value = [...stack.value, { id, content, width }]
    }),
    closeAll: () => stack.value.slice().reverse().forEach(({ id }) => close(id))
  }
}
