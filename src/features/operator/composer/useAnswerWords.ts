import { computed, type Ref } from 'vue'
import type { CrmChat } from '../../../domain/open-lines/crm-chat'
import { useTexts } from '../../../locales/texts'
import { useCard } from '../useOperator'
import { useHandOver } from './useHandOver'

interface Box {
  chat: () => CrmChat
  /** What stands in it. */
  text: Readonly<Ref<string>>
  /** Who is in the chat is being read before a step is asked about. */
  isLooking: Readonly<Ref<boolean>>
}

/** What the box says of the chat: who gets the answer, what the button that sends does, and what became of the chat meanwhile. */
export function useAnswerWords({ chat, text, isLooking }: Box) {
  const { say: { operator: say } } = useTexts()
  const { store, notice, way, isLoud, isStepping, actions: { isBusy } } = useCard()
  const isSilent = computed(() => store.isSilent(chat().id))

  const recipient = computed(() => {
    const customer = chat().customer || say.chats.unknownCustomer
    return isSilent.value ? say.composer.colleaguesOnly(customer) : say.composer.recipient(customer, chat().channel)
  })
  const sendLabel = computed(() => say.composer[isSilent.value ? 'note' : 'way'][way.value === 'none' ? 'send' : way.value])

  const handOver = useHandOver({
    chat, text: () => text.value, userId: () => store.me?.id ?? 0, isOwn: () => (isBusy.value && !isLooking.value) || isStepping.value
  })
  /** A notice tells more of the same. */
  const change = computed(() => {
    if (way.value === 'none') return say.notice.closing
    if (notice.value) return ''
    const { passed, loud, ...others } = say.composer.handOver
    if (isLoud.value) return loud
    if (handOver.value === 'passed') return passed(chat().owner?.name || say.actions.nameless.colleague)
    return handOver.value ? others[handOver.value] : ''
  })

  return { recipient, sendLabel, change }
}
