import { disableAutoUnmount, enableAutoUnmount } from '@vue/test-utils'
import { afterAll, afterEach, vi } from 'vitest'

// What a test mounted and left would go on beside the next one, with its timers and listeners.
disableAutoUnmount()
enableAutoUnmount(unmount => afterEach(() => {
  const { warn } = console
  const spy = vi.spyOn(console, 'warn').mockImplementation((...said) => String(said[0]).includes('not mounted') || warn(...said))
  unmount()
  spy.mockRestore()
}))

afterAll(() => {
  document.body.replaceChildren()
  localStorage.clear()
  sessionStorage.clear()
})
