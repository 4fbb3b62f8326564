/** Finds the value that belongs to a label: beside it, in the next cell, below it, or on the next line. */
import type { Cell, Document } from './document.ts'
import { canOccur, needsOf } from './needs.ts'
import { compile } from './pattern.ts'
import { SHAPES, type Shape } from './shapes.ts'
import type { Pattern } from './types.ts'

/** How sure it is that a phrase is a label, and that this is its value; the higher the surer. */
const OWN_CELL = 4
const WITH_COLON = 3
const LINE_START = 2
const INLINE = 1

export type Found = { readonly start: number; readonly end: number; readonly rank: number }

/** What a value has to look like; `text` is whatever stands there. */
type Value = Shape | 'text'

const shapes = new Map<Shape, RegExp>()

function shapeOf(value: Shape): RegExp {
  let shape = shapes.get(value)
  if (!shape) {
    shape = new RegExp(SHAPES[value], 'y')
    shapes.set(value, shape)
  }
  return shape
}

/** Where the `value` of `label` stands, or null. */
export function findByLabel(document: Document, value: Value, label: Pattern): Found | null {
  const { masked, lines } = document
  if (!canOccur(needsOf(label), masked)) return null
  const { regexp } = compile(label)
  let best: Found | null = null
  let row = 0
  regexp.lastIndex = 0
  for (const match of masked.matchAll(regexp)) {
    while (row + 1 < lines.length && (lines[row + 1]?.[0]?.start ?? 0) <= match.index) row++
    const found = valueAt(document, value, row, match.index, match.index + match[0].length)
    if (found && found.rank > (best?.rank ?? 0)) best = found
    if (best?.rank === OWN_CELL) break
  }
  return best
}

function valueAt(
  document: Document,
  value: Value,
  row: number,
  start: number,
  end: number,
): Found | null {
  const { masked, lines } = document
  const cells = lines[row] ?? []
  const column = cells.findIndex((cell) => start < cell.end)
  const cell = cells[column]
  if (!cell) return null
  const isFirst = /^[\s•·*◇◆■□●○▼・【[-]*$/.test(masked.slice(cell.start, start))
  // 【label】 value
  const bracket = /^ *[】\]](?=[\s:])/.exec(masked.slice(end, cell.end))?.[0].length ?? 0
  const after = end + bracket
  const rest = masked.slice(after, cell.end)
  const tail = /^[^\d\ue000-\ue002\n\t:]{0,40}?(?=:\s*$|\s*$)/.exec(rest)
  if (isFirst && (/^[\s:.=*-]*$/.test(rest) || (tail !== null && value !== 'text'))) {
    for (const candidate of cellsBeside(document, row, column)) {
      const found = fit(document, value, candidate, OWN_CELL)
      if (found) return found
    }
    return null
  }
  const colon = /^[^\d\ue000-\ue002\n\t:=]{0,30}?[:=]\s*/.exec(rest)
  if (colon !== null && (/^\s*[:=]/.test(rest) || value !== 'text')) {
    const behind = { start: after + colon[0].length, end: cell.end }
    return fit(document, value, behind, isFirst ? WITH_COLON : INLINE)
  }
  const space = /^[\s.#-]+/.exec(rest)?.[0].length ?? 0
  if (space === 0) return null
  return fit(
    document,
    value,
    { start: after + space, end: cell.end },
    isFirst ? LINE_START : INLINE,
  )
}

/**
 * Where the value of a label that fills its cell may be: to the right, below in the same column, on the
 * next line; with `isLoose` also below where an empty cell is left out of a row, nobody knows which.
 */
export function cellsBeside(
  { lines, masked }: Document,
  row: number,
  column: number,
  isLoose = false,
): Array<Cell & { readonly how: 'beside' | 'below' | 'loosely' | 'next' }> {
  const cells = lines[row] ?? []
  const isColon = (cell: Cell) => /^[\s:]*$/.test(masked.slice(cell.start, cell.end))
  const right = cells.slice(column + 1).find((cell) => !isColon(cell))
  let next = row + 1
  while ((lines[next]?.length ?? 0) > 0 && lines[next]?.every(isColon)) next++
  const below = lines[next] ?? []
  const [first] = below
  const same = cells.length > 1 && below.length > 1 ? below[column] : undefined
  const found = right ? [{ ...right, how: 'beside' as const }] : []
  if (same && below.length === cells.length) return [...found, { ...same, how: 'below' }]
  if (isLoose && same && Math.abs(below.length - cells.length) === 1)
    return [...found, { ...same, how: 'loosely' }]
  return right || !first ? found : [{ ...first, how: 'next' }]
}

/** The part of `cell` that has the value's shape, or null. */
function fit(document: Document, value: Value, cell: Cell, rank: number): Found | null {
  const { masked } = document
  const start =
    cell.start + (/^[\s:;•·*"'-]*/.exec(masked.slice(cell.start, cell.end))?.[0].length ?? 0)
  if (value === 'text') {
    const end = Math.min(cell.end, start + 100)
    return end > start ? { start, end, rank } : null
  }
  const from = value === 'amount' ? cell.start : start
  const shape = shapeOf(value)
  shape.lastIndex = from + (/^\s*/.exec(masked.slice(from, cell.end))?.[0].length ?? 0)
  const match = shape.exec(masked)
  return match ? { start: match.index, end: match.index + match[0].length, rank } : null
}
