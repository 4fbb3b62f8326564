/** Colours of text and of what is behind it, as far as somebody could tell them apart. */
import colorString from 'color-string'

/** Red, green and blue, 0 to 255, and how opaque, 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number]

export const WHITE: Colour = [255, 255, 255, 1]
export const BLACK: Colour = [0, 0, 0, 1]

/** The page's own colours, as a light screen has them. */
const SYSTEM: Readonly<Record<string, string>> = {
  canvas: 'white',
  field: 'white',
  window: 'white',
  canvastext: 'black',
  fieldtext: 'black',
  windowtext: 'black',
}

const cache = new Map<string, Colour | null>()

/** The colour that `text` (lower case) names in CSS or in an old attribute such as `bgcolor`; null where it is none. */
export function colourOf(text: string): Colour | null {
  const known = cache.get(text)
  if (known !== undefined) return known
  const hex = /^[\da-f]{6}$/.test(text) ? `#${text}` : text
  const rgb = hex.length > 60 ? null : colorString.get.rgb(SYSTEM[hex] ?? hex)
  const colour: Colour | null = rgb ? [rgb[0] ?? 0, rgb[1] ?? 0, rgb[2] ?? 0, rgb[3] ?? 1] : null
  if (cache.size > 1000) cache.clear()
  cache.set(text, colour)
  return colour
}

/** `over`, as it looks upon `under`. */
export function blend(over: Colour, under: Colour): Colour {
  const [r, g, b, alpha] = over
  if (alpha >= 1) return over
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha)
  return [mix(r, under[0]), mix(g, under[1]), mix(b, under[2]), 1]
}

/** Contrast as WCAG 2 defines it: 1 for the same colour, 21 for black on white. */
export function contrast(a: Colour, b: Colour): number {
  const [x, y] = [luminance(a), luminance(b)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

function luminance([r, g, b]: Colour): number {
  const [red, green, blue] = [r, g, b].map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
