/** Lengths of CSS in pixels. */

/** Pixels of the smallest letter that a person can make out. */
export const LEAST_FONT_SIZE = 3

const UNITS: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 37.8,
  mm: 3.78,
}

/** In pixels; null where it is no length, or depends on what is not known. */
export function lengthOf(said: string | undefined, fontSize: number): number | null {
  const match = /^([+-]?[\d.]+)(px|pt|pc|in|cm|mm|em|rem|ex|ch|vw|vh|%)?$/.exec(said ?? '')
  if (!match) return null
  const number = Number(match[1])
  if (Number.isNaN(number)) return null
  const unit = match[2] ?? 'px'
  if (unit === '%' || unit === 'vw' || unit === 'vh') return number * 10
  return number * (UNITS[unit] ?? (unit === 'rem' ? 16 : unit === 'em' ? fontSize : fontSize / 2))
}
