import { shallowRef } from 'vue'

/** Where work goes on: after an action of any part of the card the focus goes to the box, whose part watches `wanted`. */
export function useBoxFocus() {
  const wanted = shallowRef(0)

  function focusBox() {
    wanted.value++
  }

  return { wanted, focusBox }
}
