import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { ref, shallowRef } from 'vue'
import FindBar from '../../../../../src/features/operator/find/FindBar.vue'
import type { Find } from '../../../../../src/features/operator/find/useFind'
import { wordless, type Problem } from '../../../../../src/domain/outcome'
import en from '../../../../../src/locales/en'
import { provided } from '../../../ui/provided'

const { find: say, conversation } = en.operator

function shown(state: Find['state']['value'], hits: number[], { hasMore = false, problem }: { hasMore?: boolean, problem?: Problem } = {}) {
  const find: Find = {
    query: ref('roof'), state: shallowRef(state), problem: shallowRef(problem), hits: shallowRef(hits), hasMore: ref(hasMore), at: ref(0),
    foundId: ref(0), isLimited: ref(false), isLocal: ref(false), step: vi.fn(), goOn: vi.fn(), close: vi.fn()
  }
  const page = mount(FindBar, { props: { find }, global: provided() })
  return { find, page, status: page.find('[role="status"]').exists() ? page.get('[role="status"]').text() : '' }
}

describe('the search says', () => {
  it('where a hit stands, and that there may be more', () => {
    expect(shown('found', [3, 2, 1]).status).toBe('1 of 3')
    expect(shown('found', [3, 2, 1], { hasMore: true }).status).toBe('1 of 3+')
    expect(shown('found', []).status).toBe(say.none)
  })

  it('that a hit was not reached yet, with the way to it', async () => {
    const { status, page, find } = shown('far', [3])
    expect(status).toBe(`1 of 1 · ${say.far}`)
    await page.findAll('button').find(button => button.text() === say.goOn)!.trigger('click')
    expect(find.goOn).toHaveBeenCalledOnce()
  })

  it('that it failed, as an alert', () => {
    const { page, status } = shown('failed', [], { problem: { ...wordless('busy', 'im.dialog.messages.search'), code: 'OWN_CODE' } })
    expect(status).toBe('')
    expect(page.get('[role="alert"]').text()).toContain(en.problem.busy)
    expect(page.get('[role="alert"] button').text()).toBe(en.problem.details)
  })

  it('that it is on the way', () => {
    expect(shown('loading', [3]).status).toBe(`1 of 1 · ${conversation.earlierLoading}`)
    expect(shown('searching', []).status).toBe(en.app.loading)
  })
})
