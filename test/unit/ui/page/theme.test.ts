import { beforeEach, describe, expect, it, vi } from 'vitest'
import { applyTheme, followSystemTheme } from '../../../../src/ui/page/theme'

const system = Object.assign(new EventTarget(), { matches: false })
const classes = () => [...document.documentElement.classList].sort()

function systemBecomes(dark: boolean) {
  system.matches = dark
  system.dispatchEvent(new Event('change'))
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => system)
  system.matches = false
})

describe('the theme', () => {
  it.each([['light', true, ['light']], ['dark', false, ['dark']], ['system', true, ['dark']], ['system', false, ['light']]] as const)(
    'chosen as %s, in a dark system: %s, is %j', (theme, dark, expected) => {
      system.matches = dark
      applyTheme(theme)
      expect(classes()).toEqual(expected)
    })

  it('follows the system where that was chosen, also later in the settings', () => {
    applyTheme('light')
    followSystemTheme()
    systemBecomes(true)
    expect(classes()).toEqual(['light'])
    applyTheme('system')
    systemBecomes(false)
    expect(classes()).toEqual(['light'])
    systemBecomes(true)
    expect(classes()).toEqual(['dark'])
  })
})
