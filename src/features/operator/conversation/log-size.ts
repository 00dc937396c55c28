import type { Virtualizer } from '@tanstack/vue-virtual'
import type { LogRow } from '../../../domain/open-lines/conversation'
import { edge } from './floating-day'
import { guessedHeight } from './guessed-height'

interface Size { width: number, height: number }

/** Room below the last row, in px. */
export const below = 12

/** In px, as high as the log was last. */
let lastHeight = 0

/** What the log shows before the page is laid out: its end, as far as it was seen last, or about half of the frame. */
export function firstSight(rows: readonly LogRow[]) {
  const height = lastHeight || window.innerHeight / 2
  return {
    initialRect: { width: 0, height },
    initialOffset: () => edge + rows.reduce((sum, row) => sum + guessedHeight(row), 0) + below - height
  }
}

/** Tells the size with the page's own next layout; to ask for it at once would have the page laid out for that alone. */
export function watchSize(log: Virtualizer<HTMLElement, Element>, tell: (size: Size) => void): (() => void) | undefined {
  const { scrollElement: box } = log
  if (!box) return undefined
  const observer = new ResizeObserver(() => {
    lastHeight = box.clientHeight
    tell({ width: box.clientWidth, height: lastHeight })
  })
  observer.observe(box)
  return () => observer.disconnect()
}
