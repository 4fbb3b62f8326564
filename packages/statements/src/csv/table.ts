/** A CSV file as a table: its delimiter, its header row, and what stands above and below it. */
import { StatementError } from '../statement.ts'
import { DELIMITERS, type Delimiter, recordsOf, type TableLine } from './records.ts'

/** As many lines as are looked at to find the delimiter, and as many records to find the header. */
const HEAD_LINES = 60
const HEAD_RECORDS = 240
const SAMPLE = 5

export type Table = {
  readonly delimiter: Delimiter
  /** The names of the columns as written; `Column 1` and so on where the file has no header. */
  readonly header: ReadonlyArray<string>
  readonly hasHeader: boolean
  /** What the bank wrote above the header. */
  readonly above: ReadonlyArray<TableLine>
  /** The first lines below the header. */
  readonly sample: ReadonlyArray<TableLine>
  /**
   * What stands below the header, read anew each time. `isShort`: with cells missing, which is a remark
   * of the bank or a row that was cut off. Throws a StatementError as `recordsOf` does.
   */
  lines(): Iterable<TableLine & { readonly isShort: boolean }>
}

/**
 * A text as a table; `texts` gives its pieces from the start. Banks put lines of their own above the
 * header and below the last row: the header is the first row as wide as most rows are. Throws a
 * StatementError where no delimiter makes a table of it, or nothing stands below the header.
 */
export function tableOf(
  texts: () => Iterable<string>,
  given: { delimiter?: Delimiter } = {},
): Table {
  const delimiter = given.delimiter ?? bestDelimiter(headOf(texts()))
  if (delimiter === null) throw new StatementError('not_a_table')
  const head: Array<TableLine> = []
  for (const record of recordsOf(texts(), delimiter)) {
    if (head.push(record) === HEAD_RECORDS) break
  }
  const width = tableWidth(head.map(({ cells }) => cells.length))
  const start = head.findIndex(({ cells }) => isHeader(cells, width))
  const first = head.findIndex(({ cells }) => cells.length === width)
  const hasHeader = start !== -1
  const names = hasHeader ? (head[start]?.cells ?? []) : []
  const above = hasHeader ? start + 1 : first
  if (hasHeader && head.length === above) throw new StatementError('no_rows')
  const isShort = ({ cells }: TableLine) => cells.length < width - 1
  return {
    delimiter,
    hasHeader,
    header: hasHeader ? named(names) : Array.from({ length: width }, (_, i) => `Column ${i + 1}`),
    above: head.slice(0, Math.max(hasHeader ? start : first, 0)),
    sample: head
      .slice(above)
      .filter((line) => !isShort(line))
      .slice(0, SAMPLE),
    *lines() {
      let skip = above
      for (const record of recordsOf(texts(), delimiter)) {
        if (skip > 0) skip -= 1
        else yield { ...record, isShort: isShort(record) }
      }
    },
  }
}

function headOf(texts: Iterable<string>): string {
  let head = ''
  for (const text of texts) {
    head += text
    if (head.split('\n', HEAD_LINES + 1).length > HEAD_LINES) break
  }
  return head.split('\n', HEAD_LINES).join('\n')
}

/** The one by which most lines have the same number of columns, and more than one. */
function bestDelimiter(head: string): Delimiter | null {
  let best: { delimiter: Delimiter; score: number } | null = null
  for (const delimiter of DELIMITERS) {
    const widths = widthsOf(head, delimiter)
    const width = tableWidth(widths)
    if (width < 2) continue
    const share = widths.filter((each) => each === width).length / widths.length
    const score = share * Math.min(width, 12)
    if (best === null || score > best.score) best = { delimiter, score }
  }
  return best?.delimiter ?? null
}

/** Of the records before a quote that the head leaves open: a cell of several lines, or a cut. */
function widthsOf(head: string, delimiter: Delimiter): Array<number> {
  try {
    return [...recordsOf([head], delimiter)].map(({ cells }) => cells.length)
  } catch (error) {
    const line = error instanceof StatementError ? Number(error.reason.said) : 0
    const before = head.split('\n').slice(0, line - 1)
    return line > 1 && error instanceof StatementError && error.reason.code === 'open_quote'
      ? widthsOf(before.join('\n'), delimiter)
      : []
  }
}

/** A short table may have more lines above it than rows: it is what is as wide three times. */
function tableWidth(widths: ReadonlyArray<number>): number {
  const width = commonWidth(widths.filter((each) => each > 2))
  const isTable = widths.filter((each) => each === width).length >= 3
  return isTable ? width : commonWidth(widths)
}

function commonWidth(widths: ReadonlyArray<number>): number {
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || b - a)
  return most?.[0] ?? 0
}

/** Names, not values: nothing in it is a number or a date, and at least two cells say something. */
function isHeader(cells: ReadonlyArray<string>, width: number): boolean {
  if (cells.length < width || cells.length > width + 1) return false
  const said = cells.filter((cell) => cell !== '')
  return said.length >= Math.min(2, width) && said.every((cell) => !/^[-+(]?[\p{Sc}\d]/u.test(cell))
}

/** Every column by a name of its own: an empty or repeated one gets its place. */
function named(cells: ReadonlyArray<string>): Array<string> {
  return cells.map((cell, index) => {
    if (cell === '') return `Column ${index + 1}`
    return cells.indexOf(cell) === index ? cell : `${cell} (${index + 1})`
  })
}
