import { describe, expect, it } from 'vitest'
import { slimSheet, unusedAnimations, unusedVariables, withoutUnusedRules } from '../../../build/styles.ts'

describe('variables of the style sheet', () => {
  it.each([
    ['that no rule names', ':root{--a:1px;--b:2px}p{margin:var(--a)}', '', ['--b']],
    ['that only an unused one names', ':root{--a:var(--b);--b:2px}', '', ['--a', '--b']],
    ['and keep what a used one names', ':root{--a:var(--b);--b:2px}p{margin:var(--a)}', '', []],
    ['and keep what a script names', ':root{--a:1px;--b:2px}', 'style["--b"]', ['--a']],
    ['and keep one that any theme needs', '.light{--a:var(--b)}.dark{--a:var(--c)}:root{--b:1;--c:2}p{top:var(--a)}', '', []],
    ['that rules set, and none reads', 'p{--a:1px;top:0}@property --a{syntax:"*"}i{transition-property:--a}', '', ['--a']],
    ['in rules within rules', '@media print{:root{--a:1px;--b:2px}p{margin:var(--b)}}', '', ['--a']]
  ])('are dropped %s', (_, css, scripts, unused) => expect(unusedVariables(css, scripts)).toEqual(unused))
})

describe('rules of the style sheet', () => {
  it.each([
    ['goes where no script names its class', '.a{top:1px}.b{top:2px}', 'class: "b c"', '.b{top:2px}'],
    ['stays with the marks of Tailwind', '.hover\\:bg-\\(--x\\):hover{top:1px}.w-\\[3px\\]{top:2px}', '`hover:bg-(--x) w-[3px]`', '.hover\\:bg-\\(--x\\):hover{top:1px}.w-\\[3px\\]{top:2px}'],
    ['stays with a combinator in its name', '.has-\\[\\>p\\]\\:flex:has(>p){top:1px}', '"a has-[>p]:flex"', '.has-\\[\\>p\\]\\:flex:has(>p){top:1px}'],
    ['stays without a class', 'html{top:1px}@media print{p{top:1px}}', '', 'html{top:1px}@media print{p{top:1px}}'],
    ['goes within a media query', '@media print{.a{top:1px}.c{top:1px}}.b{top:1px}', '"b c"', '@media print{.c{top:1px}}.b{top:1px}'],
    ['stays whole where one of its selectors can be', '.a,.b{top:1px}', '"a"', '.a,.b{top:1px}'],
    ['stays whose class is a key of an object', '.a{top:0}.b{top:1px}', 'class:{a:c.b,d:1}', '.a{top:0}']
  ])('one %s', (_, css, scripts, left) => expect(withoutUnusedRules(css, scripts)).toBe(left))
})

describe('animations of the style sheet', () => {
  const frames = (name: string) => `@keyframes ${name}{50%{top:1px}}`

  it.each([
    ['goes that nothing names', `${frames('a')}${frames('a-b')}p{animation:1s a-b}`, '', ['a']],
    ['stays that a variable names', `${frames('a')}:root{--move:a 1s}p{animation:var(--move)}`, '', []],
    ['stays that a script names', frames('a'), 'style="animation: a 1s"', []],
    ['stays that an escaped class names', `${frames('a_b')}.animate-\\[a_b_2s\\]{animation:2s a_b}`, '', []]
  ])('one %s', (_, css, scripts, unused) => expect(unusedAnimations(css, scripts)).toEqual(unused))
})

describe('a sheet', () => {
  it('is left with what its scripts can use', () => {
    const sheet = '@property --x{syntax:"*";inherits:false}@property --y{syntax:"*";inherits:false}.a{--x:1;--y:2;top:var(--y)}.b{top:2px}'
    expect(slimSheet(sheet, 'class: "a"')).toBe('@property --y{syntax:"*";inherits:false}.a{--y:2;top:var(--y)}')
  })
})
