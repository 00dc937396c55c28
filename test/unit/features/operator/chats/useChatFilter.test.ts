import { ref } from 'vue'
import { describe, expect, it } from 'vitest'
import type { ChatSection } from '../../../../../src/domain/open-lines/list-order'
import type { ChatFilter } from '../../../../../src/domain/settings/settings'
import { useChatFilter } from '../../../../../src/features/operator/chats/useChatFilter'

function list(first: ChatFilter, chosen: number, ...sections: ChatSection[]) {
  const shown = ref(sections)
  const filter = useChatFilter({ sections: () => shown.value, chosenId: () => chosen }, first)
  return { ...filter, put: (...now: ChatSection[]) => { shown.value = now } }
}

const yours = (...ids: number[]): ChatSection => ({ group: 'yours', ids })
const closed = (...ids: number[]): ChatSection => ({ group: 'closed', ids })

describe('the list of chats', () => {
  it('shows all chats where nobody chose otherwise', () => {
    const { ids, isCut } = list('all', 1, yours(1), closed(2))
    expect([ids.value, isCut.value]).toEqual([[1, 2], false])
  })

  it('starts with the open ones where the person wants that, until all are asked for', () => {
    const { ids, isCut, showAll } = list('open', 1, yours(1, 3), closed(2))
    expect([ids.value, isCut.value]).toEqual([[1, 3], true])
    showAll()
    expect([ids.value, isCut.value]).toEqual([[1, 3, 2], false])
  })

  it('folds the finished ones where there are more than three of them', () => {
    const { ids, isCut } = list('all', 1, yours(1, 2, 3), closed(4, 5, 6, 7))
    expect([ids.value, isCut.value]).toEqual([[1, 2, 3], true])
  })

  it('keeps the chosen chat when its dialog ends', () => {
    const { ids, put } = list('open', 2, yours(1, 2))
    put(yours(1), closed(2, 3))
    expect(ids.value).toEqual([1, 2])
  })

  it('is never empty where there are chats', () => {
    expect(list('open', 0, closed(1, 2)).ids.value).toEqual([1, 2])
  })
})
