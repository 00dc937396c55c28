import { computed, nextTick, onMounted, onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import { elementScroll, useVirtualizer, type Virtualizer } from '@tanstack/vue-virtual'
import type { LogRow } from '../../../domain/open-lines/conversation'
import { edge, floatingDate } from './floating-day'
import { guessedHeight } from './guessed-height'
import { below, firstSight, watchSize } from './log-size'

/** This near to the top, in px, earlier messages are fetched. */
const near = 160
/** It has to rest there this long, in ms: the button at the top must not slip away under a finger that goes for it. */
const rest = 250
/** After so many ms without scrolling one reads. */
const arrival = 1500
/** So many pixels from the end count as being there. */
const atEnd = 24
/** Frames until the rows at the end were measured. */
const settling = 6
/**
 * So many rows beyond each end of what is in sight are in the page: some, so that they are there before one scrolls to them;
 * hardly any as long as each frame shows other rows altogether, where they would come and go unseen.
 */
const beyond = { near: 8, far: 1 }
/** After so many ms without scrolling the others come. */
const landing = 200

interface Log {
  /** What scrolls. */
  box: Readonly<Ref<HTMLElement | null>>
  /** What holds the rows in it, as high as all of them together. */
  content: Readonly<Ref<HTMLElement | null>>
  rows: () => readonly LogRow[]
  /** The uppermost rows are near. */
  nearTop: () => void
}

/**
 * In px, with fractions: the rows stand below each other in the page, so what is rounded away adds up, and those in sight would
 * move when some come in or go above them. Until the browser tells, which is before it paints, the guess holds: to ask for each new
 * row would have the page laid out once for each.
 */
function exactHeight(row: Element, entry: ResizeObserverEntry | undefined, log: Virtualizer<HTMLElement, Element>): number {
  const index = log.indexFromElement(row)
  return entry?.borderBoxSize[0]?.blockSize ?? log.itemSizeCache.get(log.options.getItemKey(index)) ?? log.options.estimateSize(index)
}

/** Where the log stands and which of its rows are in the page. Opened at the end, and kept there while it is there. */
export function useLogPlace({ box, content, rows, nearTop }: Log) {
  /** It goes by more than a screen at a time, as where somebody drags the scroll bar, or opens the log. */
  const isFar = ref(true)
  /** The box, from the first frame on: its height and place are asked for when the page is laid out anyway. */
  const inPage = shallowRef<HTMLElement | null>(null)
  const placing = computed(() => {
    // Read once: a row that turns out taller has all those below it placed anew, thousands of them.
    const list = rows()
    return {
      count: list.length,
      getScrollElement: () => inPage.value,
      observeElementRect: watchSize,
      ...firstSight(list),
      // Vue draws the new height later, and until then a browser scrolls no farther than the old one.
      scrollToFn: (to: number, options: Parameters<typeof elementScroll>[1], instance: Virtualizer<HTMLElement, Element>) => {
        if (content.value) content.value.style.height = `${instance.getTotalSize()}px`
        elementScroll(to, options, instance)
      },
      estimateSize: (index: number) => guessedHeight(list[index]),
      measureElement: exactHeight,
      getItemKey: (index: number) => list[index]?.key ?? index,
      scrollMargin: edge,
      paddingEnd: below,
      anchorTo: 'end' as const,
      followOnAppend: true,
      scrollEndThreshold: atEnd
    }
  })
  const virtualizer = useVirtualizer(computed(() => ({ ...placing.value, overscan: isFar.value ? beyond.far : beyond.near })))
  const items = computed(() => virtualizer.value.getVirtualItems())
  const offset = computed(() => (items.value[0]?.start ?? edge) - edge)
  const height = computed(() => virtualizer.value.getTotalSize())
  const isPlaced = ref(false)
  const isAtEnd = ref(true)
  /** The date of the first row in sight, where there is room to say it. */
  const topDate = shallowRef<Date>()
  /** It is being scrolled, or was until a moment ago. */
  const isMoving = ref(false)

  /** Goes to the end, and stays with it where rows come in or turn out taller on the way. */
  function toEnd() {
    settle(settling, () => virtualizer.value.scrollToEnd())
  }

  /** Goes to the line above what is new, so that it is read from its start; to the end where there is none or all fits. */
  function toNews() {
    const first = rows().findIndex(row => row.kind === 'message' && row.isFirstUnread)
    if (first < 0) toEnd()
    else settle(settling, () => virtualizer.value.scrollToIndex(first, { align: 'start' }))
  }

  /** Notes where the log stands, by the page itself: rows that turn out taller move the end without any scrolling. */
  function look() {
    const { scrollHeight = 0, scrollTop = 0, clientHeight = 0 } = box.value ?? {}
    isAtEnd.value = scrollHeight - scrollTop - clientHeight <= atEnd
    topDate.value = floatingDate(items.value, rows(), scrollTop)
  }

  let resting: ReturnType<typeof setTimeout> | undefined
  let arriving: ReturnType<typeof setTimeout> | undefined
  let landed: ReturnType<typeof setTimeout> | undefined
  onScopeDispose(() => {
    clearTimeout(resting)
    clearTimeout(arriving)
    clearTimeout(landed)
  })

  let lastTop = 0
  function noteSpeed() {
    const { scrollTop = 0, clientHeight = 0 } = box.value ?? {}
    if (Math.abs(scrollTop - lastTop) > clientHeight) isFar.value = true
    lastTop = scrollTop
    land()
  }

  function land() {
    clearTimeout(landed)
    if (isFar.value) landed = setTimeout(() => { isFar.value = false }, landing)
  }

  function onScroll() {
    look()
    noteSpeed()
    isMoving.value = true
    clearTimeout(resting)
    clearTimeout(arriving)
    arriving = setTimeout(() => { isMoving.value = false }, arrival)
    const isNear = () => (box.value?.scrollTop ?? 0) < near
    if (isPlaced.value && isNear()) resting = setTimeout(() => isNear() && nearTop(), rest)
  }

  /** Puts a message in the middle. */
  function reveal(id: number) {
    const index = rows().findIndex(row => row.kind === 'message' && row.message.id === id)
    if (index >= 0) virtualizer.value.scrollToIndex(index, { align: 'center' })
  }

  /** Brings a row into sight that may be far from what is in the page. */
  async function show(index: number) {
    for (let frame = 0; frame < 5 * settling; frame++) {
      const row = box.value?.querySelector(`[data-index="${index}"]`)
      if (row) return row.scrollIntoView({ block: 'nearest' })
      virtualizer.value.scrollToIndex(index, { align: 'auto' })
      await new Promise(requestAnimationFrame)
    }
  }

  /** Rows are first guessed and then measured, so a place is where it was aimed at only after some frames. */
  function settle(frames: number, aim: () => void) {
    if (!box.value) return
    aim()
    if (frames > 0) requestAnimationFrame(() => settle(frames - 1, aim))
    else isPlaced.value = true
    look()
  }

  function measure(row: unknown) {
    virtualizer.value.measureElement(row as HTMLElement)
  }

  /** What comes up below takes its room from the log, which stays at its end all the same. */
  const room = new ResizeObserver(() => {
    if (isAtEnd.value && isPlaced.value) toEnd()
    else look()
  })
  onMounted(() => {
    land()
    requestAnimationFrame(() => {
      inPage.value = box.value
      void nextTick(toEnd)
    })
    if (box.value) room.observe(box.value)
  })
  onScopeDispose(() => room.disconnect())
  // A row that gets a day, or turns out taller, moves the end away from a reader who stands there.
  watch(height, () => {
    if (isAtEnd.value && isPlaced.value) virtualizer.value.scrollToEnd()
    look()
  }, { flush: 'post' })
  watch(() => rows().filter(row => row.kind === 'sending').length, (count, before) => {
    if (count > before) void nextTick(toEnd)
  })

  return { items, offset, height, isFar, isPlaced, isAtEnd, isMoving, topDate, toEnd, toNews, onScroll, reveal, show, measure }
}
