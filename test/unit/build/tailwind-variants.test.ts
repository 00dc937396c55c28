import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { createTV as librarys, cn } from 'tailwind-variants/lite'
import { describe, expect, it } from 'vitest'
import { cnMerge, createTV, type Options, type Theme } from '../../../build/stand-ins/tailwind-variants.ts'
import { readTheme } from '../../../build/themes.ts'
import { cases } from '../../long'

type Lists = (props?: unknown) => unknown

const folder = 'node_modules/.b24ui-nuxt/b24ui'
const themes = readdirSync(folder).filter(file => file.endsWith('.ts') && file !== 'index.ts')
  .map(file => [file, readTheme(readFileSync(`${folder}/${file}`, 'utf8')) as Theme] as const)
const withVariants = themes.filter(([, { variants, slots }]) => variants ?? slots)

/** What is asked of a theme: some of its variants, with values that it has, none, or strangers. */
function askedOf({ variants = {} }: Theme) {
  const each = Object.entries(variants).map(([name, lists]) =>
    [name, fc.constantFrom<unknown>(...Object.keys(lists).map(plain), ...Object.keys(lists), undefined, '', 'strange')] as const)
  return fc.record(Object.fromEntries(each), { requiredKeys: [] })
}

/** As a part asks for it: `true` and not `'true'`. */
function plain(value: string): unknown {
  return value === 'true' ? true : value === 'false' ? false : value
}

const classes = fc.constantFrom<unknown>(undefined, '', 'mt-1', ['p-1', undefined, ['p-2', false]], '  gap-1   gap-2 ')

/** Both answers to the same question; of slots, the list of each. */
function answersOf(options: Options, props: object, more: object): [unknown, unknown] {
  return [(createTV()(options) as Lists)(props), (librarys()(options as never) as Lists)(props)].map(answer =>
    typeof answer === 'object' && answer !== null
      ? Object.fromEntries(Object.entries(answer as Record<string, Lists>).map(([slot, list]) => [slot, [list(), list(more), list({ class: 'a' })]]))
      : answer) as [unknown, unknown]
}

/** As sets: where a class stands in its list makes no difference. */
function sorted(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer ?? null), (_, value: unknown) => typeof value === 'string' ? value.split(' ').sort().join(' ') : value)
}

/** The long form has many cases, in ms. */
const minutes = 600_000

describe('class lists of the kit', () => {
  it.each(withVariants)('are the library\'s: %s', (_, theme) => {
    fc.assert(fc.property(askedOf(theme), askedOf(theme), classes, classes, (props, more, one, other) => {
      const asked = theme.slots ? props : { ...props, class: one }
      const [own, librarys] = answersOf({ extend: theme }, asked, { ...more, class: one, className: other })
      expect(own).toEqual(librarys)
    }), { numRuns: cases(20) })
  }, minutes)

  it('are the library\'s where a part says something beside its theme', () => {
    const theme = withVariants.find(([file]) => file === 'button.ts')![1]
    const variants = { active: { true: { base: ['on'] }, false: { base: '' } } }
    const beside = { variants, slots: { label: 'wide' }, base: 'own', defaultVariants: { size: 'xs' } }
    fc.assert(fc.property(askedOf(theme), askedOf(theme), (props, more) => {
      const [own, librarys] = answersOf({ extend: theme, ...beside }, props, more)
      expect(sorted(own)).toEqual(sorted(librarys))
    }), { numRuns: cases(100) })
  }, minutes)

  it('join what they are given', () => {
    fc.assert(fc.property(fc.array(classes), (all) => {
      expect(cnMerge(...all as [])()).toBe(cn(...all as [])())
    }))
  })

  it('are made once for parts that look alike', () => {
    const [, theme] = withVariants[0]!
    expect((createTV()({ extend: theme }) as Lists)({ a: 1 })).toBe((createTV()({ extend: theme }) as Lists)({ a: 1 }))
  })

  it('are refused where a theme has what is not known here', () => {
    expect(() => createTV()({ extend: { compoundSlots: [] } as Theme })).toThrow('compoundSlots')
  })
})
