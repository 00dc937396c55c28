import { onMounted, type Ref } from 'vue'
import { useQuietControls } from './useQuietControls'

/** Makes one Tab stop of a row of buttons: the arrows to the sides, Home and End go from one to the next. */
export function useToolbar(bar: Readonly<Ref<HTMLElement | null>>) {
  let current: HTMLElement | undefined
  const { quiet } = useQuietControls(bar, buttons => enabled(buttons).find(button => button === current) ?? enabled(buttons)[0])

  function onKey(event: KeyboardEvent) {
    const target = event.target as HTMLElement
    const buttons = enabled([...bar.value?.querySelectorAll<HTMLElement>('button') ?? []].filter(button => !button.closest('[role=menu]')))
    const at = buttons.indexOf(target.closest('button') ?? target)
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return
    const side = getComputedStyle(target).direction === 'rtl' ? -1 : 1
    const to = { ArrowRight: at + side, ArrowLeft: at - side, Home: 0, End: -1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    current = buttons.at(to % buttons.length)
    quiet()
    current?.focus()
  }

  onMounted(() => bar.value?.addEventListener('keydown', onKey))
}

function enabled(buttons: HTMLElement[]): HTMLElement[] {
  return buttons.filter(button => !button.matches(':disabled'))
}
