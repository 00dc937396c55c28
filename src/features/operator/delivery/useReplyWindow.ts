import { computed } from 'vue'
import type { CrmChat } from '../../../domain/open-lines/crm-chat'
import { replyWindow } from '../../../domain/sending/reply-window'
import { shortTime } from '../../../lib/time/short-time'
import { useTexts } from '../../../locales/texts'
import { useMinute } from '../../../ui/page/useMinute'

/** What is said of the time in which a chat's channel takes answers. */
export function useReplyWindow(chat: () => CrmChat) {
  const { say: { operator: { delivery: say } }, locale } = useTexts()
  const now = useMinute()
  const state = computed(() => replyWindow(chat().dialog ?? {}, now.value))
  const told = (date: Date) => shortTime(date, now.value, locale)

  /** Until when, where that is soon; else empty. */
  const until = computed(() => state.value.state === 'ending' ? say.until(chat().channel, told(state.value.until)) : '')
  /** That it takes none, and since when; else empty. */
  const shut = computed(() => state.value.state === 'closed' ? say.shut(chat().channel, told(state.value.since)) : '')
  return { until, shut }
}
