import { effectScope, nextTick, shallowRef } from 'vue'
import { describe, expect, it } from 'vitest'
import type { CrmChat } from '../../../../../src/domain/open-lines/crm-chat'
import { useHandOver } from '../../../../../src/features/operator/composer/useHandOver'

interface Hands { state?: CrmChat['state'], ownerId?: number | undefined, member?: boolean }

const chatOf = ({ state = 'open', ownerId, member = true }: Hands) => ({ state, member, dialog: { ownerId } } as CrmChat)

async function after(before: Hands, now: Hands, { typed = 'Half a thought', isOwn = false } = {}) {
  const chat = shallowRef(chatOf(before))
  const text = shallowRef(typed)
  const parts = { chat: () => chat.value, text: () => text.value, userId: () => 7, isOwn: () => isOwn }
  const handOver = effectScope().run(() => useHandOver(parts))!
  chat.value = chatOf(now)
  await nextTick()
  return { handOver, text, chat }
}

describe('a chat that changes hands while one writes', () => {
  it.each([
    ['passed', { ownerId: 7 }, { ownerId: 9 }], ['freed', { ownerId: 7 }, { ownerId: 0, state: 'waiting' }],
    ['ended', { ownerId: 7 }, { ownerId: 7, state: 'closed' }], ['removed', { ownerId: 9 }, { ownerId: 9, member: false }],
    [undefined, { ownerId: 9 }, { ownerId: 7 }],
    [undefined, { ownerId: undefined }, { ownerId: 9 }], [undefined, { ownerId: 7 }, { ownerId: 7 }]
  ] as const)('is told as "%s": %o, %o', async (expected, before, now) => {
    const { handOver } = await after(before, now)
    expect(handOver.value).toBe(expected)
  })

  it('is not told where nothing is typed, nor of what one does oneself', async () => {
    expect((await after({ ownerId: 7 }, { ownerId: 9 }, { typed: ' ' })).handOver.value).toBeUndefined()
    expect((await after({ ownerId: 7 }, { ownerId: 7, state: 'closed' }, { isOwn: true })).handOver.value).toBeUndefined()
  })

  it('is told until the box is empty, or the dialog is one\'s own again', async () => {
    const { handOver, text } = await after({ ownerId: 7 }, { ownerId: 9 })
    text.value = ''
    await nextTick()
    expect(handOver.value).toBeUndefined()
    const again = await after({ ownerId: 7 }, { ownerId: 9 })
    again.chat.value = chatOf({ ownerId: 7 })
    await nextTick()
    expect(again.handOver.value).toBeUndefined()
  })
})
