/** A CSV file as a table: its delimiter, its header row, and what stands above and below it. */
import { parse } from 'csv-parse/sync'
import { StatementError } from '../statement.ts'

export const DELIMITERS = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

/** More columns than any statement has, and longer cells. */
const MAX_COLUMNS = 100
/** As many lines as are looked at to find the delimiter and the header. */
const HEAD_LINES = 60

export type TableLine = { readonly line: number; readonly cells: ReadonlyArray<string> }

export type Table = {
  readonly delimiter: Delimiter
  /** The names of the columns as written; `Column 1` and so on where the file has no header. */
  readonly header: ReadonlyArray<string>
  readonly hasHeader: boolean
  readonly lines: ReadonlyArray<TableLine>
  /** Below the header, with cells missing: remarks of the bank, or a row that was cut off. */
  readonly short: ReadonlyArray<TableLine>
}

/**
 * `text` as a table. Banks put lines of their own above the header and below the last row: the
 * header is the first row as wide as most rows are. Throws a StatementError where no delimiter
 * makes a table of it, or a quote is never closed.
 */
export function tableOf(text: string, given: { delimiter?: Delimiter } = {}): Table {
  const head = text.split('\n', HEAD_LINES).join('\n')
  const delimiter = given.delimiter ?? bestDelimiter(head)
  if (delimiter === null) {
    throw new StatementError('not_a_table')
  }
  const lines = parsed(text, delimiter)
  const width = commonWidth(lines.slice(0, HEAD_LINES * 4).map(({ cells }) => cells.length))
  const start = lines.findIndex(({ cells }) => isHeader(cells, width))
  const first = lines.findIndex(({ cells }) => cells.length === width)
  const hasHeader = start !== -1
  const at = hasHeader ? start : first
  const header = hasHeader ? (lines[at]?.cells ?? []) : []
  const below = lines.slice(hasHeader ? at + 1 : at)
  return {
    delimiter,
    hasHeader,
    header: hasHeader ? named(header) : Array.from({ length: width }, (_, i) => `Column ${i + 1}`),
    lines: below.filter(({ cells }) => cells.length >= width - 1),
    short: below.filter(({ cells }) => cells.length < width - 1),
  }
}

function parsed(text: string, delimiter: Delimiter): Array<TableLine> {
  try {
    const records = parse(text, {
      delimiter,
      bom: true,
      info: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: 100_000,
      // With `info`, each record comes with the line it ended on.
    }) as unknown as Array<{ info: { lines: number }; record: Array<string> }>
    return records.map(({ info, record }) => {
      if (record.length > MAX_COLUMNS) {
        throw new StatementError('too_many_columns', String(info.lines))
      }
      return { line: info.lines, cells: record }
    })
  } catch (error) {
    if (error instanceof StatementError) throw error
    const { code, lines } = error as { code?: string; lines?: number }
    // Without its end, a quote swallows everything after it.
    if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE') {
      throw new StatementError('open_quote', String(lines ?? ''))
    }
    throw new StatementError('broken_table')
  }
}

/** The one by which most lines have the same number of columns, and more than one. */
function bestDelimiter(head: string): Delimiter | null {
  let best: { delimiter: Delimiter; score: number } | null = null
  for (const delimiter of DELIMITERS) {
    let widths: Array<number>
    try {
      widths = parsed(closed(head, delimiter), delimiter).map(({ cells }) => cells.length)
    } catch {
      continue
    }
    const width = commonWidth(widths)
    if (width < 2) continue
    const share = widths.filter((each) => each === width).length / widths.length
    const score = share * Math.min(width, 12)
    if (best === null || score > best.score) best = { delimiter, score }
  }
  return best?.delimiter ?? null
}

/** Without what comes after a quote that the head leaves open: a cell of several lines, or a cut. */
function closed(head: string, delimiter: Delimiter): string {
  try {
    parsed(head, delimiter)
    return head
  } catch (error) {
    const line = error instanceof StatementError ? Number(error.reason.said) : 0
    const lines = head.split('\n')
    return line > 1 ? lines.slice(0, line - 1).join('\n') : head
  }
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
