/** The records of a CSV text that comes in pieces, so that no more than a piece is held. Pure. */
import { parse } from 'csv-parse/sync'
import { StatementError } from '../statement.ts'

export const DELIMITERS = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

/** `line`: the line of the file that the record ends on, from 1. */
export type TableLine = { readonly line: number; readonly cells: ReadonlyArray<string> }

/** More columns than any statement has, and longer records. */
const MAX_COLUMNS = 100
const MAX_RECORD = 100_000

/** Throws a StatementError where a quote is never closed, or a record is too long or too wide. */
export function* recordsOf(texts: Iterable<string>, delimiter: Delimiter): Generator<TableLine> {
  let linesBefore = 0
  let open = ''
  for (const { text, isLast } of wholeLines(texts)) {
    const piece = open + text
    // Where it ends within a quote, the rest of that cell is in the next piece.
    const records = parsed(piece, delimiter, linesBefore, isLast)
    open = records === null ? piece : ''
    if (records === null) continue
    yield* records
    linesBefore += countOf(piece, '\n')
  }
}

/** Null: it ends within a quote, and is not the last. */
function parsed(
  text: string,
  delimiter: Delimiter,
  linesBefore: number,
  isLast: boolean,
): Array<TableLine> | null {
  const lines: Array<TableLine> = []
  try {
    parse(text, {
      delimiter,
      bom: linesBefore === 0,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: MAX_RECORD,
      on_record(cells: Array<string>, info) {
        const line = linesBefore + info.lines
        if (cells.length > MAX_COLUMNS) throw new StatementError('too_many_columns', String(line))
        lines.push({ line, cells })
        return null
      },
    })
    return lines
  } catch (error) {
    if (error instanceof StatementError) throw error
    const { code } = error as { code?: string }
    if (code === 'CSV_QUOTE_NOT_CLOSED' && !isLast) return null
    // Without its end, a quote swallows everything after it.
    if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE') {
      throw new StatementError('open_quote', String((lines.at(-1)?.line ?? linesBefore) + 1))
    }
    throw new StatementError('broken_table')
  }
}

/** The text, cut after line ends. */
function* wholeLines(texts: Iterable<string>): Generator<{ text: string; isLast: boolean }> {
  let rest = ''
  for (const text of texts) {
    const end = text.lastIndexOf('\n') + 1
    if (end > 0) yield { text: rest + text.slice(0, end), isLast: false }
    rest = end > 0 ? text.slice(end) : rest + text
    // One line longer than any record: what reads it says so.
    if (rest.length > 2 * MAX_RECORD) return void (yield { text: rest, isLast: true })
  }
  yield { text: rest, isLast: true }
}

function countOf(text: string, letter: string): number {
  let count = 0
  for (let at = text.indexOf(letter); at !== -1; at = text.indexOf(letter, at + 1)) count++
  return count
}
