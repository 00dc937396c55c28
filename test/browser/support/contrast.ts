import type { Locator } from '@playwright/test'

/** What of an element is looked at: the words in its field, the line around it or at its start, or its ground against what is around it. */
export type Part = 'placeholder' | 'edge' | 'start' | 'ground'

/** The ratio of WCAG between that part of the element and what it stands on, from the computed styles; 1 where there is no such part. */
export function contrastOf(element: Locator, part: Part): Promise<number> {
  return element.evaluate(ratioOf, part)
}

/** Runs in the page. */
function ratioOf(element: Element, part: Part): number {
  type Color = [red: number, green: number, blue: number, alpha: number]
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 1
  const brush = canvas.getContext('2d', { willReadFrequently: true })!

  /** Any color that CSS knows, as the browser paints it. */
  function parsed(color: string): Color {
    brush.clearRect(0, 0, 1, 1)
    brush.fillStyle = color
    brush.fillRect(0, 0, 1, 1)
    const [red, green, blue, alpha] = brush.getImageData(0, 0, 1, 1).data
    return [red!, green!, blue!, alpha! / 255]
  }

  function over([r1, g1, b1, a1]: Color, [r2, g2, b2]: Color): Color {
    const mix = (top: number, below: number) => top * a1 + below * (1 - a1)
    return [mix(r1, r2), mix(g1, g2), mix(b1, b2), 1]
  }

  /** What is seen behind an element's content. */
  function groundOf(one: Element | null): Color {
    if (!one) return [255, 255, 255, 1]
    const own = parsed(getComputedStyle(one).backgroundColor)
    return own[3] === 1 ? own : over(own, groundOf(one.parentElement))
  }

  function light([red, green, blue]: Color): number {
    const [r, g, b] = [red, green, blue].map((value) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
  }

  /** A border, or a line that a shadow draws. */
  function edge(): string {
    const { borderTopWidth, borderTopColor, boxShadow, outlineStyle, outlineColor } = getComputedStyle(element)
    if (parseFloat(borderTopWidth) > 0) return borderTopColor
    if (outlineStyle === 'solid') return outlineColor
    const lines = boxShadow.match(/(?:rgba?|color|oklch|oklab|lab|lch)\([^)]*\) 0px 0px 0px 1px/g) ?? []
    return lines.at(-1)?.replace(' 0px 0px 0px 1px', '') ?? 'transparent'
  }

  const around = groundOf(element.parentElement)
  const [ground, color] = {
    placeholder: () => [groundOf(element), getComputedStyle(element, '::placeholder').color] as const,
    edge: () => [around, edge()] as const,
    start: () => [around, getComputedStyle(element).borderInlineStartColor] as const,
    ground: () => [around, getComputedStyle(element).backgroundColor] as const
  }[part]()
  const [one, other] = [light(ground), light(over(parsed(color), ground))]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}
