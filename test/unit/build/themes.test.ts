import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { partsOf, readTheme, withVariants, wordsAbout } from '../../../build/themes.ts'

const generated = `const color = ["red", "blue", "green"] as const

export default {
  "variants": { "color": { "red": "r", "blue": "b", "green": "g" }, "size": { "sm": "s" } },
  "compoundVariants": [{ "color": "red" as typeof color[number], "class": "rr" }, { "color": "blue", "class": "bb" }, { "size": "sm", "class": "x" }],
  "defaultVariants": { "color": "green" as typeof color[number] }
}`

const asking = (color: string[], size: string[]) => new Map([['color', new Set(color)], ['size', new Set(size)]])

describe('variants of the kit', () => {
  it('stay where they are asked for, or come unasked', () => {
    expect(withVariants(readTheme(generated), asking(['blue'], ['sm']))).toEqual({
      variants: { color: { blue: 'b', green: 'g' }, size: { sm: 's' } },
      compoundVariants: [{ color: 'blue', class: 'bb' }, { size: 'sm', class: 'x' }],
      defaultVariants: { color: 'green' }
    })
  })

  it('go with the lists of classes for them, also where these name several', () => {
    const theme = { variants: { size: { xs: 'x', lg: 'l' } }, compoundVariants: [{ size: ['xs', 'lg'], class: 'xl' }, { size: 'lg', class: 'll' }] }
    expect(withVariants(theme, asking([], ['xs']))).toEqual({ variants: { size: { xs: 'x' } }, compoundVariants: [theme.compoundVariants[0]] })
  })

  it('for groups of fields go, since there are none', () => {
    expect(withVariants({ variants: { fieldGroup: { horizontal: 'h' }, block: { true: 'b' } }, compoundVariants: [{ fieldGroup: 'horizontal' }] }, asking([], [])))
      .toEqual({ variants: { block: { true: 'b' } }, compoundVariants: [] })
  })

  it('leave a theme without them as it is', () => {
    expect(withVariants({ variants: {}, compoundVariants: [{}] }, asking([], []))).toEqual({ variants: {}, compoundVariants: [{}] })
  })

  it('are asked for in lines that name them', () => {
    expect(wordsAbout('size', ['<B24Button size="sm"\n color="air-primary"', 'const sizes = { a: \'2xl\' }'])).toEqual(new Set(['sm', '2xl']))
  })

  it('are asked for by the parts that the style sheet names', () => {
    expect(partsOf(readFileSync('src/style.css', 'utf8'))).toEqual(expect.arrayContaining(['Button', 'RadioGroup', 'Skeleton']))
  })
})
