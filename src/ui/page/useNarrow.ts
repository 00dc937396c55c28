import { onScopeDispose, readonly, ref } from 'vue'

/** Whether the frame is too narrow for two columns, under 640 px; it follows the frame's width. */
export function useNarrow() {
  const query = window.matchMedia('(width < 640px)')
  const isNarrow = ref(query.matches)
  const look = () => { isNarrow.value = query.matches }
  query.addEventListener('change', look)
  onScopeDispose(() => query.removeEventListener('change', look))
  return readonly(isNarrow)
}
