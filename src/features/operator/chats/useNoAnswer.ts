import { computed, onScopeDispose, shallowRef } from 'vue'
import { mergeNoAnswers, readNoAnswers, writeNoAnswers, type NoAnswers } from '../../../domain/open-lines/no-answer'
import { isWaiting } from '../../../domain/open-lines/waiting'
import type { LocalStore } from '../../../lib/browser/local-store'
import { timeNow } from '../../../lib/time/clock'
import { usePortal } from '../../../portal/portal'
import { userOptions } from '../../../rest/app/option-store'
import type { OperatorStore } from '../useOperatorStore'

const noAnswerOption = 'relay.noAnswer'
/** What is taken back within this time, in ms, costs no request. */
const settle = 2000

interface Place { local: LocalStore, memberId: string }

/**
 * Chats whose customer said nothing that needs an answer, such as "thanks", until their next word. Kept for this user: at
 * once in this browser, and with the portal for the user's other machines.
 */
export function useNoAnswer(store: OperatorStore, { local, memberId }: Place) {
  const portal = usePortal()
  const options = userOptions(portal)
  const elsewhere = readNoAnswers(portal.userOption(noAnswerOption))
  const here = shallowRef<NoAnswers>()
  let timer: ReturnType<typeof setTimeout> | undefined
  onScopeDispose(() => clearTimeout(timer))

  /** The user is known only once the card is open. */
  const all = computed(() => here.value ?? (store.me ? mergeNoAnswers(readNoAnswers(local.get(key())), elsewhere) : elsewhere))
  const upTo = computed(() => new Map([...all.value].map(([id, { upTo }]) => [id, upTo])))

  function isDismissed(chatId: number): boolean {
    const chat = store.chat(chatId)
    return chat !== undefined && isWaiting(chat) && !isWaiting(chat, upTo.value.get(chatId))
  }

  /** Says that the customer's words so far need no answer, or takes that back. */
  function toggle(chatId: number) {
    const chat = store.chat(chatId)
    const lastId = chat?.unanswered.at(-1)?.id
    if (!chat || !lastId) return
    const said = { upTo: isDismissed(chatId) ? 0 : lastId, at: timeNow() }
    here.value = mergeNoAnswers(new Map([[chatId, said]]), all.value)
    local.set(key(), writeNoAnswers(here.value))
    clearTimeout(timer)
    timer = setTimeout(() => void save(), settle)
  }

  /** Other machines write the same option: what they stored meanwhile is kept. */
  async function save() {
    await options.keep(noAnswerOption, (stored) => {
      const text = writeNoAnswers(mergeNoAnswers(all.value, readNoAnswers(stored)))
      return text === writeNoAnswers(readNoAnswers(stored)) ? undefined : text
    })
  }

  /** Ids only: nothing in a key says who the customer is. */
  function key(): string {
    return `relay.noAnswer.${memberId}.${store.me?.id ?? 0}`
  }

  return { upTo, isDismissed, toggle }
}
