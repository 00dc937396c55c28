import { ref, watch, type Ref } from 'vue'

/**
 * A time field that starts with what the portal is expected to take from the text. As long as it says that, there is
 * nothing to change, unless `isNeeded`: an end needs its start with it.
 */
export function useExpectedTime(
  own: () => string, write: (time: string) => void, expected: Readonly<Ref<string>>, isNeeded: () => boolean = () => false
): Ref<string> {
  const time = ref(own() || expected.value)
  // Applied details give way to new ones. At once, and before the next one: it would write the old time into the new ones.
  watch(own, (now) => {
    if (now !== time.value && !(now === '' && time.value === expected.value)) time.value = now || expected.value
  }, { flush: 'sync' })
  watch([time, isNeeded], ([now, needed]) => write(now === expected.value && !needed ? '' : now), { flush: 'sync' })
  watch(expected, (now, before) => {
    if (time.value === before) time.value = now
  })
  return time
}
