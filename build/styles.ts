import { transform, type Visitor } from 'lightningcss'

/**
 * Leaves out of a style sheet what nothing can use: rules whose classes stand in no script or page, and variables and
 * animations that neither a rule nor a script names. The kit's design tokens alone are 1,300 variables.
 *
 * @param texts of the scripts and pages that the sheet is for
 */
export function slimSheet(sheet: string, texts: string, filename = 'all.css'): string {
  const css = withoutUnusedRules(sheet, texts)
  const unused = unusedVariables(css, texts)
  const unusedSymbols = [...unused, ...unusedAnimations(css, texts)]
  const code = Buffer.from(withoutTypes(css, new Set(unused)))
  return transform({ filename, code, minify: true, unusedSymbols }).code.toString()
}

/** Rules with a selector whose classes all stand somewhere in `texts`; rules without a class stay. */
export function withoutUnusedRules(css: string, texts: string): string {
  // What may be a class of Tailwind's: anything without blanks and quotes, and what stands before a colon, as in `{ grayscale: isClosed }`.
  // Classes with quotes stay.
  const words = new Set([...texts.match(/[^\s"'`]+/g) ?? [], ...texts.match(/\w+(?=:)/g) ?? []])
  const isUsed = (name: string) => words.has(name) || /['"]/.test(name)
  const visitor: Visitor<never> = {
    Rule: {
      style: ({ value: { selectors } }) => selectors.some(parts => parts.every(part => part.type !== 'class' || isUsed(part.name))) ? undefined : []
    }
  }
  return transform({ filename: 'all.css', code: Buffer.from(css), minify: true, visitor }).code.toString()
}

const declaration = /(?<=[{;\s])(--[\w-]+)\s*:([^;{}]*)/g

/** Variables that no rule reads and no script names, nor a variable that is used itself. */
export function unusedVariables(css: string, scripts: string): string[] {
  const values = new Map<string, string>()
  for (const [, name = '', value = ''] of css.matchAll(declaration)) values.set(name, `${values.get(name) ?? ''} ${value}`)
  const used = new Set<string>()
  const toLookAt = [css.replace(declaration, ''), scripts]
  for (let text = toLookAt.pop(); text !== undefined; text = toLookAt.pop()) {
    for (const [, name = ''] of text.matchAll(text === scripts ? /(--[\w-]+)/g : /var\(\s*(--[\w-]+)/g)) {
      if (used.has(name)) continue
      used.add(name)
      toLookAt.push(values.get(name) ?? '')
    }
  }
  return [...values.keys()].filter(name => !used.has(name))
}

/** Without the types of these variables, which Tailwind declares for 60 of its own. */
function withoutTypes(css: string, names: ReadonlySet<string>): string {
  return css.replaceAll(/@property (--[\w-]+)\s*\{[^}]*\}/g, (rule, name: string) => names.has(name) ? '' : rule)
}

const keyframes = /@keyframes ([\w-]+)/g

/** Animations that neither a rule or variable nor a script names; the kit brings eighty. */
export function unusedAnimations(css: string, scripts: string): string[] {
  const named = new Set(`${css.replace(keyframes, '')} ${scripts}`.match(/[\w-]+/g))
  return [...css.matchAll(keyframes)].map(([, name = '']) => name).filter(name => !named.has(name))
}
