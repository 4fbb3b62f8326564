/** Where one mail tells of several movements: the rows of a table, or lines that repeat. */
import { roleOf } from '../amount/roles.ts'
import { directionOf } from '../kinds.ts'
import { lexiconsFor } from '../lexicon/index.ts'
import type { Cell, Document } from '../template/document.ts'
import { DATE_MARK, MONEY_MARK, TIME_MARK } from '../template/mask.ts'
import { cuesIn } from './cue-search.ts'

export type Parts = {
  /** A text of its own for each movement: what introduces all, then what is said of it alone. */
  readonly texts: ReadonlyArray<string>
  /** What the last row says is the sum of all, as written; null where there is none. */
  readonly total: string | null
  /** Whether the rest of the mail names no amount that could have moved as well. */
  readonly isAll: boolean
}

/** A digest of more is a statement. */
const MOST = 40
/** So many lines before the first say what all are. */
const ABOVE = 3

type Row = ReadonlyArray<Cell>

/** The rows of a table of two movements or more, or null where the mail has none. */
export function tableOf(document: Document): Parts | null {
  return tableIn(document, rowsOf(document))
}

/** The repeated lines of a mail that tells of two movements or more, or null where it has none. */
export function blocksOf(document: Document): Parts | null {
  const rows = rowsOf(document)
  return blocksIn(document, rows) ?? listIn(document, rows)
}

function rowsOf({ lines, bodyEnd }: Document): Array<Row> {
  return lines.filter(([first]) => first && first.start < bodyEnd)
}

const has = (text: string, mark: string) => text.includes(mark)

/** A row of headings, one of them of an amount, and rows of as many cells below. */
function tableIn(document: Document, rows: ReadonlyArray<Row>): Parts | null {
  const { masked, text } = document
  const cell = ({ start, end }: Cell) => masked.slice(start, end).trim()
  const lexicons = lexiconsFor(masked, null)
  const isAmount = (heading: string) => roleOf(heading, '', lexicons)?.role === 'moved'
  const head = rows.findIndex(
    (row, at) =>
      row.length >= 3 &&
      !row.some((one) => has(cell(one), MONEY_MARK)) &&
      row.filter((one) => isAmount(cell(one))).length === 1 &&
      rows[at + 1]?.length === row.length,
  )
  const headings = rows[head]
  if (!headings) return null
  const column = headings.findIndex((one) => isAmount(cell(one)))
  const isMovement = (row: Row) =>
    row.length === headings.length &&
    row.every((one, at) => has(cell(one), MONEY_MARK) === (at === column)) &&
    row.some((one) => has(cell(one), DATE_MARK))
  const below = rows.slice(head + 1)
  const end = below.findIndex((row) => !isMovement(row))
  const movements = end < 0 ? below : below.slice(0, end)
  if (movements.length < 2 || movements.length > MOST) return null
  const after = end < 0 ? [] : below.slice(end)
  const sum = after[0]?.filter((one) => has(cell(one), MONEY_MARK)) ?? []
  const [only] = sum
  const isSum =
    only !== undefined &&
    sum.length === 1 &&
    SUM.test(masked.slice(after[0]?.[0]?.start, only.start))
  const rest = [...rows.slice(0, head), ...(isSum ? after.slice(1) : after)]
  const intro = introOf(document, rows.slice(0, head))
  const shown = ({ start, end: until }: Cell) => text.slice(start, until).trim()
  return {
    texts: movements.map((row) =>
      [intro, ...row.map((one, at) => `${shown(headings[at] ?? one)}: ${shown(one)}`)].join('\n'),
    ),
    total: isSum ? shown(only) : null,
    isAll: isSilent(document, rest),
  }
}

const SUM =
  /^\s*(?:sub)?(?:total|suma|summe|somme|soma|totale|totaal|celkem|razem|sum|toplam|jumlah|合計|合计|總計|总计|합계|รวม|المجموع|الاجمالي)/

/** Lines of one shape that begin what is told of each movement: "Dne 25.9. byla na účtu …". */
function blocksIn(document: Document, rows: ReadonlyArray<Row>): Parts | null {
  const shapes = rows.map((row) => shapeOf(document, row))
  const first = shapes.findIndex(
    (shape, at) =>
      (has(shape, DATE_MARK) || has(shape, TIME_MARK) || isHeading(shape)) &&
      shapes.indexOf(shape, at + 1) > 0,
  )
  if (first < 0) return null
  const starts = shapes.flatMap((shape, at) => (shape === shapes[first] ? [at] : []))
  if (starts.length > MOST) return null
  const above = rows.slice(0, first)
  const intro = introOf(document, above, true)
  const blocks = starts.map((at, i) => rows.slice(at, starts[i + 1] ?? rows.length))
  if (!blocks.every((block) => block.some((row) => has(shapeOf(document, row), MONEY_MARK))))
    return null
  return {
    texts: blocks.map((block) =>
      [intro, ...block.map((row) => lineOf(document.text, row))].join('\n'),
    ),
    total: null,
    isAll: isSilent(document, above),
  }
}

/** Headings that stand above each movement again. */
function isHeading(shape: string): boolean {
  return shape.split(/\s+/).length > 3 && !has(shape, MONEY_MARK)
}

/** Lines of a name, an amount and a day, or of a name and an amount below a heading such as "Withdrawals". */
function listIn(document: Document, rows: ReadonlyArray<Row>): Parts | null {
  const { masked, text } = document
  const marks = rows.map((row) => shapeOf(document, row).replace(/[^\t\ue000-\ue002]/g, ''))
  const first = marks.findIndex((mark, at) => LISTED.test(mark) && marks[at + 1] === mark)
  if (first < 0) return null
  const isDated = has(marks[first] ?? '', DATE_MARK)
  const [heading, ...beside] = rows[first - 1] ?? []
  const cue = cuesIn(document).find(
    ({ start, end }) => beside.length === 0 && start === heading?.start && end === heading.end,
  )
  const signs = rows.map((row) => SIGNED.test(lineOf(text, row)))
  const isSigned = signs[first] === true && signs[first + 1] === true
  const end = marks.findIndex(
    (mark, at) => at > first && (mark !== marks[first] || (isSigned && !signs[at])),
  )
  const listed = rows.slice(first, end < 0 ? undefined : end)
  if ((!isDated && !isSigned && cue === undefined) || listed.length > MOST) return null
  const above = rows.slice(0, first)
  const below = end < 0 ? [] : rows.slice(end)
  const around = below
    .filter((row) => !has(lineOf(masked, row), MONEY_MARK))
    .slice(0, ABOVE)
    .map((row) => lineOf(text, row))
  const intro = introOf(document, above)
  return {
    texts: listed.map((row) => {
      const line = lineOf(text, row)
      if (isDated || (cue === undefined && !isSigned)) return [intro, line, ...around].join('\n')
      // What stands below a heading has the heading, or its sign, for its label.
      const at = lineOf(masked, row).indexOf(MONEY_MARK)
      const isIn = cue ? directionOf(cue.kind) === 'in' : line[at] === '+'
      const name = `${isIn ? 'From' : 'Merchant'}: ${line.slice(0, at).replace(/[.:]? ?$/, '')}`
      return [intro, line.slice(at), name, ...around].join('\n')
    }),
    total: null,
    isAll: isSilent(document, [...above, ...below]),
  }
}

/** "BLUE CAFE: -19,90 EUR" */
const SIGNED = /[\s:][+−-] ?\S{0,4}\d\S* ?\S{0,4}$/

/** One amount, and a day or a name in a cell of its own. */
const LISTED = /^(?:\t?\ue000|\ue000\ue001|\ue001\t?\ue000)\ue002?$/

/** What `text` of a document, or its masked text, has in that row. */
function lineOf(text: string, row: Row): string {
  return text.slice(row[0]?.start, row.at(-1)?.end)
}

/** A line with its numbers, days and amounts taken out. */
function shapeOf({ masked }: Document, row: Row): string {
  return lineOf(masked, row)
    .replace(/([\ue000-\ue002])\1*/g, '$1')
    .replace(/\d+/g, '0')
    .trim()
}

/** Whether no line of them names an amount that could have moved as well. */
function isSilent(document: Document, rows: ReadonlyArray<Row>): boolean {
  const lexicons = lexiconsFor(document.masked, null)
  return rows.every((row) => {
    const line = lineOf(document.masked, row)
    return [...line.matchAll(/\ue000+/g)].every(({ index, 0: marks }) => {
      const role = roleOf(line.slice(0, index), line.slice(index + marks.length), lexicons)?.role
      return role === 'balance' || role === 'other'
    })
  })
}

/** The last lines of what stands above, without amounts; with days only where the movements have none of their own. */
function introOf(document: Document, rows: ReadonlyArray<Row>, withDays = false): string {
  return rows
    .slice(-ABOVE)
    .filter((row) => {
      const shape = shapeOf(document, row)
      return !has(shape, MONEY_MARK) && (withDays || !has(shape, DATE_MARK))
    })
    .map((row) => lineOf(document.text, row))
    .join('\n')
}
