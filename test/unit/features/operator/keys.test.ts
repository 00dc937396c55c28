import { effectScope } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useKeys } from '../../../../src/features/operator/useKeys'

const actions = { any: vi.fn(), chat: vi.fn(), help: vi.fn(), desk: vi.fn(), escape: vi.fn() }
let scope = effectScope()
beforeEach(() => {
  scope = effectScope()
  scope.run(() => useKeys(actions))
  document.body.replaceChildren(document.createElement('textarea'), document.createElement('button'))
})
afterEach(() => {
  scope.stop()
  vi.clearAllMocks()
})

function press(on: 'textarea' | 'button', init: KeyboardEventInit): void {
  document.querySelector(on)!.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }))
}

describe('the keys of the view', () => {
  it('are none while an input method composes, also where Safari tells only by the old code', () => {
    press('textarea', { key: 'Escape', isComposing: true })
    press('textarea', { key: 'Escape', isComposing: false, keyCode: 229 })
    expect(actions.escape).not.toHaveBeenCalled()
    press('textarea', { key: 'Escape' })
    expect(actions.escape).toHaveBeenCalledTimes(1)
  })

  it('leave Alt with arrows to the text on a Mac, and change chats elsewhere', () => {
    const platform = vi.spyOn(navigator, 'platform', 'get').mockReturnValue('MacIntel')
    press('textarea', { key: 'ArrowUp', altKey: true })
    expect(actions.chat).not.toHaveBeenCalled()
    press('button', { key: 'ArrowUp', altKey: true })
    expect(actions.chat).toHaveBeenLastCalledWith(-1)
    platform.mockReturnValue('Win32')
    press('textarea', { key: 'ArrowDown', altKey: true })
    expect(actions.chat).toHaveBeenLastCalledWith(1)
  })

  it('hand over and move on with Alt and a letter, wherever it stands on the keyboard; on a Mac with Shift', () => {
    const platform = vi.spyOn(navigator, 'platform', 'get').mockReturnValue('Win32')
    press('textarea', { key: 'е', code: 'KeyT', altKey: true })
    expect(actions.desk).toHaveBeenLastCalledWith('transfer')
    for (const more of [{ ctrlKey: true }, { shiftKey: true }, { metaKey: true }, { altKey: false }]) press('textarea', { key: 't', code: 'KeyT', altKey: true, ...more })
    expect(actions.desk).toHaveBeenCalledTimes(1)
    platform.mockReturnValue('MacIntel')
    press('textarea', { key: 'n', code: 'KeyN', altKey: true })
    expect(actions.desk).toHaveBeenCalledTimes(1)
    press('textarea', { key: '˜', code: 'KeyN', altKey: true, shiftKey: true })
    expect(actions.desk).toHaveBeenLastCalledWith('next')
    platform.mockRestore()
  })

  it('do nothing behind an open question', () => {
    document.body.appendChild(document.createElement('dialog')).setAttribute('open', '')
    press('button', { key: 'e', code: 'KeyE', altKey: true })
    expect(actions.desk).not.toHaveBeenCalled()
  })
})
