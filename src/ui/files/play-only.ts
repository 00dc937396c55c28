let playing: WeakRef<HTMLMediaElement> | undefined

/** Two voices at once are none: what plays so far is paused. */
export function playOnly(element: HTMLMediaElement) {
  const before = playing?.deref()
  if (before !== element) before?.pause()
  playing = new WeakRef(element)
}
