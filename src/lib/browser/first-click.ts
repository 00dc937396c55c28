/**
 * Acts on a click, but not on the second one of a double click: the page may have changed between the two, so that it
 * lands on something that nobody meant.
 */
export function onFirstClick(event: MouseEvent, act: () => void) {
  if (event.detail < 2) act()
}
