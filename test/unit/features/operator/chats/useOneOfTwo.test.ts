import { effectScope, nextTick, ref } from 'vue'
import { afterEach, expect, it, vi } from 'vitest'
import { useOneOfTwo } from '../../../../../src/features/operator/chats/useOneOfTwo'

function open(isNarrow: boolean, chats: number) {
  const query = Object.assign(new EventTarget(), { matches: isNarrow })
  vi.stubGlobal('matchMedia', () => query)
  const count = ref(chats)
  const focus = { toList: vi.fn(), toChat: vi.fn(), isInList: vi.fn(() => false) }
  const view = effectScope().run(() => useOneOfTwo(() => count.value, focus))!
  const shown = () => [view.showsList.value, view.showsChat.value, view.showsBack.value]
  const turn = (isNarrowNow: boolean) => {
    query.matches = isNarrowNow
    query.dispatchEvent(new Event('change'))
  }
  return { ...view, shown, focus, count, turn }
}

afterEach(() => vi.unstubAllGlobals())

it('shows both where there is room, with no way back and no jump of the focus', async () => {
  const { shown, goTo, focus } = open(false, 3)
  goTo('chat')
  await nextTick()
  expect([shown(), focus.toChat.mock.calls.length]).toEqual([[true, true, false], 0])
})

it('shows the list, then the chat with a way back where there is none, and both again in a wider frame', async () => {
  const { shown, goTo, focus, turn } = open(true, 3)
  expect(shown()).toEqual([true, false, false])
  goTo('chat')
  await nextTick()
  expect([shown(), focus.toChat.mock.calls.length]).toEqual([[false, true, true], 1])
  goTo('list')
  await nextTick()
  expect([shown(), focus.toList.mock.calls.length]).toEqual([[true, false, false], 1])
  turn(false)
  expect(shown()).toEqual([true, true, false])
})

it('shows the chat at once where it is the only one, and stays there when another one comes', async () => {
  const { shown, count } = open(true, 0)
  count.value = 1
  await nextTick()
  expect(shown()).toEqual([false, true, true])
  count.value = 2
  await nextTick()
  expect(shown()).toEqual([false, true, true])
})

it('keeps the chat in sight where the frame becomes narrow, or the list where the keys are in it', () => {
  const { shown, turn, focus } = open(false, 3)
  turn(true)
  expect(shown()).toEqual([false, true, true])
  turn(false)
  focus.isInList.mockReturnValue(true)
  turn(true)
  expect(shown()).toEqual([true, false, false])
})
