/**
 * What the kit takes of `tailwind-variants`: the same lists of classes, each made when it is first asked for, and once for all parts that
 * look alike. The library makes those of all slots anew for every part on the page; a button alone has a dozen.
 *
 * Nor is there `tailwind-merge`, which is 9 kB gzip on the first path: it drops a class where a later one of the same list says the
 * opposite. Relay's lists say nothing twice, as `test/browser/every-view/accessibility.spec.ts` proves on what is shown.
 */

/** What Vue takes for `class`, but for objects, of which the kit has none. */
type Classes = string | number | boolean | null | undefined | readonly Classes[]
type BySlot = Readonly<Record<string, Classes>>
type Variants = Readonly<Record<string, Readonly<Record<string, Classes | BySlot>>>>
/** Values by variant; `class` and `className` are put behind the theme's own classes. */
type Props = Readonly<Record<string, unknown>>
type List = (props?: Props) => string | undefined

/** One component's looks, as the kit writes them. */
export interface Theme {
  base?: Classes
  slots?: BySlot
  /** Classes, or classes for each slot, by variant and value. */
  variants?: Variants
  /** Values by variant, and the `class` for where all of them are asked for. */
  compoundVariants?: readonly Props[]
  defaultVariants?: Props
}

/** A theme, and what is said beside it. */
export type Options = Theme & { extend?: Theme | null }

/** The library's. What it is made with is for `tailwind-merge` alone. */
export function createTV() {
  return tv
}

/** The library's: one list of all classes, `undefined` where there are none. */
export function cnMerge(...classes: Classes[]): () => string | undefined {
  return () => listOf(classes)
}

/** The list of classes for what is asked of a theme, or where it has slots, one function for each. */
function tv(options: Options): (props?: Props) => string | undefined | Record<string, List> {
  const { theme, known } = compiled(options)
  return (props = {}) => {
    if (!theme.slots) return classesOf(theme, 'base', props)
    const key = JSON.stringify(props)
    const lists = known.get(key) ?? bySlot(theme, props)
    known.set(key, lists)
    return lists
  }
}

interface Compiled { theme: Theme, known: Map<string, Record<string, List>> }

/** By theme of the kit, then by what is said beside it. */
const all = new WeakMap<Theme, Map<string, Compiled>>()

function compiled({ extend, ...own }: Options): Compiled {
  const ofTheme = all.get(extend ?? own) ?? new Map<string, Compiled>()
  all.set(extend ?? own, ofTheme)
  const key = JSON.stringify(own)
  const one = ofTheme.get(key) ?? { theme: extend ? joined(extend, own) : own, known: new Map<string, never>() }
  ofTheme.set(key, one)
  return one
}

/** What is said beside a theme is put behind its classes. */
function joined(theme: Theme, own: Theme): Theme {
  for (const one of [theme, own]) if ('compoundSlots' in one) throw new TypeError('"compoundSlots" of a theme is not known here yet.')
  return {
    base: [theme.base, own.base],
    ...(theme.slots ?? own.slots) && { slots: both(theme.slots ?? { base: theme.base }, { base: own.base, ...own.slots }) as BySlot },
    variants: both(theme.variants ?? {}, own.variants ?? {}) as Variants,
    compoundVariants: [...theme.compoundVariants ?? [], ...own.compoundVariants ?? []],
    defaultVariants: { ...theme.defaultVariants, ...own.defaultVariants }
  }
}

function both(one: unknown, other: unknown): unknown {
  if (one === undefined || other === undefined) return one ?? other
  if (!isMap(one) || !isMap(other)) return [one, other]
  const names = [...Object.keys(other), ...Object.keys(one).filter(name => !(name in other))]
  return Object.fromEntries(names.map(name => [name, both(one[name], other[name])]))
}

function bySlot(theme: Theme, props: Props): Record<string, List> {
  return Object.fromEntries(Object.keys(theme.slots!).map((slot) => {
    let known: string | undefined
    return [slot, ({ class: classes, className, ...more }: Props = {}) => {
      const isPlain = Object.values(more).every(value => value === undefined)
      const own = isPlain ? known ??= classesOf(theme, slot, props) : classesOf(theme, slot, { ...props, ...asked(more) })
      return listOf([own, classes as Classes, className as Classes])
    }]
  }))
}

function classesOf(theme: Theme, slot: string, props: Props): string | undefined {
  const { base, slots, variants = {}, compoundVariants = [], defaultVariants } = theme
  const values: Props = { ...defaultVariants, ...asked(props) }
  const { class: classes, className } = slots ? {} : props
  return listOf([
    slots ? slots[slot] : base,
    ...Object.entries(variants).map(([name, lists]) => inSlot(slot, lists[nameOf(values[name])])),
    ...compoundVariants.filter(one => Object.entries(one).every(([name, value]) => name.startsWith('class') || isMet(value, values[name])))
      .flatMap(one => [inSlot(slot, one['class']), inSlot(slot, one['className'])]),
    classes as Classes, className as Classes
  ])
}

function asked(props: Props): Props {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined))
}

/** The library takes an empty value for `false`, and `null` for no value at all. */
function nameOf(value: unknown): string {
  return value === null ? '' : String(value === '' ? false : value ?? false)
}

function isMet(wanted: unknown, value: unknown): boolean {
  return [wanted].flat().some(one => one === value || (isNone(one) && isNone(value)))
}

function isNone(value: unknown): boolean {
  return value === undefined || value === null || value === false
}

function inSlot(slot: string, classes: unknown): Classes {
  if (isMap(classes)) return classes[slot] as Classes
  return slot === 'base' ? classes as Classes : undefined
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listOf(classes: Classes[]): string | undefined {
  return flat(classes).join(' ').replaceAll(/\s+/g, ' ').trim() || undefined
}

function flat(classes: readonly Classes[]): Classes[] {
  return classes.flatMap((one) => {
    if (Array.isArray(one)) return flat(one as Classes[])
    return one || one === 0 ? one : []
  })
}
