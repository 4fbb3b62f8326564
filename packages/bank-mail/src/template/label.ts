/** Finds the value that belongs to a label: beside it, in the next cell, below it, or on the next line. */
import { LETTER } from '../text/fold.ts'
import type { Cell, Document } from './document.ts'
import { canOccur, needsOf } from './needs.ts'
import { compile } from './pattern.ts'
import { SHAPES } from './shapes.ts'
import type { Field, Pattern } from './types.ts'

/** How sure it is that a phrase is a label, and that this is its value; the higher the surer. */
const OWN_CELL = 4
const WITH_COLON = 3
const LINE_START = 2
const INLINE = 1

export type Found = { readonly start: number; readonly end: number; readonly rank: number }

const TEXT_FIELDS: ReadonlySet<Field> = new Set(['merchant', 'operation', 'currency'])
/** The value may stand behind other words of its cell: "Savings - ******1234", "TRX-1 (ref 99)". */
const LOOSE_FIELDS: ReadonlySet<Field> = new Set(['account'])

const shapes = new Map<string, RegExp>()

function shapeOf(field: Field, sticky: boolean): RegExp {
  const key = `${field}${sticky}`
  let shape = shapes.get(key)
  if (!shape) {
    // A bare number behind some words is no account; a mask or brackets show that it is one.
    const source = sticky ? SHAPES[field] : `(?<![${LETTER}\\d])${SHAPES[field]}`
    shape = new RegExp(source, sticky ? 'y' : 'g')
    shapes.set(key, shape)
  }
  return shape
}

/**
 * The value of `label` for `field`, or null. `others` are the mail's other labels and the words that
 * end a value where everything runs on in one line.
 */
export function findByLabel(
  document: Document,
  field: Field,
  label: Pattern,
  others: ReadonlyArray<Pattern>,
): Found | null {
  const { masked, lines } = document
  if (!canOccur(needsOf(label), masked)) return null
  const { regexp } = compile(label)
  let best: Found | null = null
  let row = 0
  regexp.lastIndex = 0
  for (const match of masked.matchAll(regexp)) {
    while (row + 1 < lines.length && (lines[row + 1]?.[0]?.start ?? 0) <= match.index) row++
    const found = valueAt(document, field, row, match.index, match.index + match[0].length, others)
    if (found && found.rank > (best?.rank ?? 0)) best = found
    if (best?.rank === OWN_CELL) break
  }
  return best
}

function valueAt(
  document: Document,
  field: Field,
  row: number,
  start: number,
  end: number,
  others: ReadonlyArray<Pattern>,
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
  if (isFirst && (/^[\s:.=*-]*$/.test(rest) || (tail !== null && !TEXT_FIELDS.has(field)))) {
    for (const candidate of neighbours(document, row, column)) {
      const found = fit(document, field, candidate, OWN_CELL, others)
      if (found) return found
    }
    return null
  }
  const colon = /^[^\d\ue000-\ue002\n\t:=]{0,30}?[:=]\s*/.exec(rest)
  if (colon !== null && (/^\s*[:=]/.test(rest) || !TEXT_FIELDS.has(field))) {
    const value = { start: after + colon[0].length, end: cell.end }
    return fit(document, field, value, isFirst ? WITH_COLON : INLINE, others)
  }
  const space = /^[\s.#-]+/.exec(rest)?.[0].length ?? 0
  if (space === 0) return null
  return fit(
    document,
    field,
    { start: after + space, end: cell.end },
    isFirst ? LINE_START : INLINE,
    others,
  )
}

/** Where the value of a label that fills its cell may be: to the right, below in the same column, on the next line. */
function neighbours(document: Document, row: number, column: number): Array<Cell> {
  const { lines, masked } = document
  const cells = lines[row] ?? []
  const candidates: Array<Cell> = []
  const isColon = (cell: Cell) => /^[\s:]*$/.test(masked.slice(cell.start, cell.end))
  const right = cells.slice(column + 1).find((cell) => !isColon(cell))
  if (right) candidates.push(right)
  let next = row + 1
  while ((lines[next]?.length ?? 0) > 0 && lines[next]?.every(isColon)) next++
  const below = lines[next] ?? []
  if (below.length === cells.length && cells.length > 1) {
    const cell = below[column]
    if (cell) candidates.push(cell)
  } else if (!right && below[0]) candidates.push(below[0])
  return candidates
}

/** The part of `cell` that has the field's shape, or null. */
function fit(
  document: Document,
  field: Field,
  cell: Cell,
  rank: number,
  others: ReadonlyArray<Pattern>,
): Found | null {
  const { masked } = document
  const start =
    cell.start + (/^[\s:;•·*"'-]*/.exec(masked.slice(cell.start, cell.end))?.[0].length ?? 0)
  if (TEXT_FIELDS.has(field)) {
    const end = cutAtLabels(masked, start, Math.min(cell.end, start + 100), rank, others)
    return end > start && !isLabel(masked.slice(start, end), others) ? { start, end, rank } : null
  }
  // An account's mask is not a bullet.
  const from = LOOSE_FIELDS.has(field) || field === 'amount' ? cell.start : start
  const sticky = shapeOf(field, true)
  sticky.lastIndex = from + (/^\s*/.exec(masked.slice(from, cell.end))?.[0].length ?? 0)
  const match = sticky.exec(masked)
  if (match) return { start: match.index, end: match.index + match[0].length, rank }
  if (!LOOSE_FIELDS.has(field)) return null
  const value = masked.slice(from, Math.min(cell.end, from + 80))
  for (const loose of value.matchAll(shapeOf(field, false))) {
    if (/^\d+$/.test(loose[0]) && loose[0].length < 4) continue
    return { start: from + loose.index, end: from + loose.index + loose[0].length, rank }
  }
  return null
}

/** Where a text ends at the latest: before the next label of the mail, if it stands in the same line. */
function cutAtLabels(
  masked: string,
  start: number,
  end: number,
  rank: number,
  others: ReadonlyArray<Pattern>,
): number {
  let cut = end
  const value = masked.slice(start, end)
  for (const other of others) {
    const { regexp } = compile(other)
    regexp.lastIndex = 1
    const match = regexp.exec(value)
    if (!match || !/[\s.,;]/.test(value[match.index - 1] ?? '')) continue
    const isSure = rank <= LINE_START || /^\s*:/.test(value.slice(match.index + match[0].length))
    if (isSure) cut = Math.min(cut, start + match.index)
  }
  return cut
}

function isLabel(value: string, others: ReadonlyArray<Pattern>): boolean {
  const plain = value.replace(/[\s:]{1,20}$/, '')
  return others.some((other) => {
    const { regexp } = compile(other)
    regexp.lastIndex = 0
    const match = regexp.exec(plain)
    return match !== null && match.index === 0 && match[0].length === plain.length
  })
}
