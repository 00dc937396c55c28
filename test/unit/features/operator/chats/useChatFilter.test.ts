import { reactive } from 'vue'
import { describe, expect, it } from 'vitest'
import type { CrmChat } from '../../../../../src/domain/open-lines/chat-list'
import { useChatFilter } from '../../../../../src/features/operator/chats/useChatFilter'

function chats(...states: CrmChat['state'][]) {
  return states.map((state, index) => ({ id: index + 1, state }) as CrmChat)
}

const ids = (shown: readonly CrmChat[]) => shown.map(({ id }) => id)

describe('the list of chats', () => {
  it('shows all chats where nobody chose otherwise', () => {
    const { shown, isCut } = useChatFilter({ chats: chats('open', 'closed'), chosenId: 1 }, 'all')
    expect([ids(shown.value), isCut.value]).toEqual([[1, 2], false])
  })

  it('starts with the open ones where the person wants that, until all are asked for', () => {
    const { shown, isCut, showAll } = useChatFilter({ chats: chats('open', 'closed', 'waiting'), chosenId: 1 }, 'open')
    expect([ids(shown.value), isCut.value]).toEqual([[1, 3], true])
    showAll()
    expect([ids(shown.value), isCut.value]).toEqual([[1, 2, 3], false])
  })

  it('keeps the chosen chat when its dialog ends', () => {
    const store = reactive({ chats: chats('open', 'open'), chosenId: 2 })
    const { shown } = useChatFilter(store, 'open')
    store.chats = chats('open', 'closed')
    expect(ids(shown.value)).toEqual([1, 2])
  })

  it('is never empty where there are chats', () => {
    expect(ids(useChatFilter({ chats: chats('closed', 'closed'), chosenId: 0 }, 'open').shown.value)).toEqual([1, 2])
  })
})
