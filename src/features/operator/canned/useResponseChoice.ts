import { computed, ref, watch, type ComputedRef, type Ref } from 'vue'
import type { LastUsed } from '../../../domain/canned/last-used'
import { firstResponses, foundResponses, groupedResponses, type ResponseChoice } from '../../../domain/canned/template-list'

/** Options at once in the page; what is beyond is found by typing. */
export const mostShown = 100
const pageStep = 8

/** What is found, and which response of it is chosen. */
export function useResponseChoice(
  { responses, used }: { responses: ComputedRef<readonly ResponseChoice[]>, used: Readonly<Ref<LastUsed>> }, query: Readonly<Ref<string>>
) {
  const chosenAt = ref(0)
  const found = computed(() => foundResponses(responses.value, query.value))
  const groups = computed(() => firstResponses(groupedResponses(found.value, used.value), mostShown))
  const shown = computed(() => groups.value.flatMap(group => group.responses))
  const chosen = computed(() => shown.value[chosenAt.value])
  watch(query, () => choose(0))
  watch(shown, () => choose(chosenAt.value))

  function choose(at: number) {
    chosenAt.value = Math.min(Math.max(at, 0), Math.max(shown.value.length - 1, 0))
  }

  /** Moves the choice where the key is one that does. */
  function move(key: string): boolean {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: pageStep, PageUp: -pageStep }
    const step = Object.hasOwn(steps, key) ? steps[key] : undefined
    if (step === undefined) return false
    choose(chosenAt.value + step)
    return true
  }

  return { found, groups, shown, chosen, chosenAt, choose, move }
}
