import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { partsOf, readTheme, withColors } from '../../../build/themes.ts'

const generated = `const color = ["red", "blue", "green"] as const

export default {
  "variants": { "color": { "red": "r", "blue": "b", "green": "g" }, "size": { "sm": "s" } },
  "compoundVariants": [{ "color": "red" as typeof color[number], "class": "rr" }, { "color": "blue", "class": "bb" }, { "size": "sm", "class": "x" }],
  "defaultVariants": { "color": "green" as typeof color[number] }
}`

describe('colours of the kit', () => {
  it('stay where they are asked for, or come unasked', () => {
    expect(withColors(readTheme(generated), new Set(['blue', 'sm']))).toEqual({
      variants: { color: { blue: 'b', green: 'g' }, size: { sm: 's' } },
      compoundVariants: [{ color: 'blue', class: 'bb' }, { size: 'sm', class: 'x' }],
      defaultVariants: { color: 'green' }
    })
  })

  it('leave a theme without them as it is', () => {
    expect(withColors({ variants: {}, compoundVariants: [{}] }, new Set())).toEqual({ variants: {}, compoundVariants: [{}] })
  })

  it('are asked for by the parts that the style sheet names', () => {
    expect(partsOf(readFileSync('src/style.css', 'utf8'))).toEqual(expect.arrayContaining(['Button', 'RadioGroup', 'Skeleton']))
  })
})
