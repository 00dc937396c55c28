import { describe, expect, it } from 'vitest'
import { unusedVariables } from '../../../build/styles.ts'

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
