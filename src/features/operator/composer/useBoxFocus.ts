import { nextTick, shallowRef } from 'vue'

/** So soon after the frame began to load, in ms, its reader has just asked for it and is nowhere else yet. */
const justOpened = 5000

/** Where work goes on: after an action of any part of the card the focus goes to the box, whose part watches `wanted`. */
export function useBoxFocus() {
  const wanted = shallowRef(false)

  /** The box takes it, also one that comes on screen by the same press; where there is none, nobody does later on. */
  function focusBox() {
    wanted.value = true
    void nextTick(() => nextTick(() => { wanted.value = false }))
  }

  /**
   * A chat came on screen. Where the keys are with the screen, a tap must not cover half of the chat with them.
   */
  function chatOpened() {
    if (!matchMedia('(pointer: coarse)').matches) focusBox()
  }

  /** The card came on screen by itself: not where its reader is elsewhere, in the portal's page or in another part of ours. */
  function cardOpened() {
    const isIdle = [null, document.body].includes(document.activeElement as HTMLElement | null)
    if (isIdle && (document.hasFocus() || performance.now() < justOpened)) chatOpened()
  }

  return { wanted, focusBox, chatOpened, cardOpened }
}
