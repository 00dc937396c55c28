// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { namedIcons, takingNamedIcons, unusedVariables } from '../../vite.plugins.ts'

describe('variables of the style sheet', () => {
  it.each([
    ['that no rule names', ':root{--a:1px;--b:2px}p{margin:var(--a)}', '', ['--b']],
    ['that only an unused one names', ':root{--a:var(--b);--b:2px}', '', ['--a', '--b']],
    ['and keep what a used one names', ':root{--a:var(--b);--b:2px}p{margin:var(--a)}', '', []],
    ['and keep what a script names', ':root{--a:1px;--b:2px}', 'style["--b"]', ['--a']],
    ['and keep one that any theme needs', '.light{--a:var(--b)}.dark{--a:var(--c)}:root{--b:1;--c:2}p{top:var(--a)}', '', []],
    ['in rules within rules', '@media print{:root{--a:1px;--b:2px}p{margin:var(--b)}}', '', ['--a']]
  ])('are dropped %s', (_, css, scripts, unused) => expect(unusedVariables(css, scripts)).toEqual(unused))
})

describe('icons of the kit', () => {
  it('are exported one by one', () => {
    expect(namedIcons('import X from "x"\nexport default {\n  close: X,\n  // its own name\n  Star\n};'))
      .toContain('export { X as close, Star as Star }')
  })

  it('are taken one by one', () => {
    expect(takingNamedIcons('import icons from "../dictionary/icons.js";\nuse(icons.close, icons.check, icons.close)'))
      .toBe('import { close as icons_close, check as icons_check } from "../dictionary/icons.js";\nuse(icons_close, icons_check, icons_close)')
  })

  it.each([
    ['the whole object is handed on', 'import icons from "../dictionary/icons.js"\nuse(icons)'],
    ['a name is computed', 'import icons from "../dictionary/icons.js"\nuse(icons[name])'],
    ['there is none', 'use(icons.close)']
  ])('stay as they are where %s', (_, code) => expect(takingNamedIcons(code)).toBeUndefined())
})
