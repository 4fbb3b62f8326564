/** From a file's bytes to what it says. */
import { type Guess, guessMapping } from './csv/guess.ts'
import type { CsvMapping, MappingQuestion } from './csv/mapping.ts'
import { isYearOpen } from './csv/period.ts'
import { readTable } from './csv/read-csv.ts'
import { type Table, tableOf } from './csv/table.ts'
import {
  brokenLine,
  type FileFormat,
  FORMAT_SAMPLE,
  formatOf,
  isFilledWithZeros,
} from './format-of.ts'
import { readBeancount } from './formats/beancount.ts'
import { readCamt } from './formats/camt.ts'
import { readHledger } from './formats/hledger.ts'
import { readJsonLines } from './formats/json-lines.ts'
import { readMt940 } from './formats/mt940.ts'
import { readOfx } from './formats/ofx.ts'
import { readQif } from './formats/qif.ts'
import {
  type ReadLine,
  type RowProblem,
  type Statement,
  type StatementBalance,
  StatementError,
  type StatementFormat,
  type StatementRow,
  type Texts,
} from './statement.ts'
import { type FileBytes, textsOf } from './text-of.ts'

/** A statement file is text; one beyond this is no statement of a person. */
export const MAX_STATEMENT_BYTES = 64 * 1024 * 1024

/** For CSV only: how it is read, and what has to be asked before it is imported. */
export type CsvReading = {
  readonly table: Table
  readonly mapping: CsvMapping
  readonly questions: ReadonlyArray<MappingQuestion>
}

export type ReadStatement = { readonly statement: Statement; readonly csv: CsvReading | null }

export type OpenStatement = {
  readonly format: StatementFormat
  readonly csv: CsvReading | null
  /** All that it says, read anew each time. Throws a StatementError where it was cut. */
  lines(): Iterable<ReadLine>
}

/**
 * A statement of any format. `mapping` is the person's for a CSV file; without it, the columns are
 * found by looking. A file is read in pieces, and entry by entry, so that memory holds little of it.
 * Throws a StatementError.
 */
export function openStatement(bytes: FileBytes, mapping?: CsvMapping): OpenStatement {
  if (bytes.length === 0) throw new StatementError('empty')
  if (bytes.length > MAX_STATEMENT_BYTES) {
    throw new StatementError('too_large', String(MAX_STATEMENT_BYTES / 1024 / 1024))
  }
  const start = bytes.subarray(0, FORMAT_SAMPLE)
  const format = formatOf(start)
  const texts = textsOf(bytes)
  if (format === 'csv') {
    const table = tableOf(texts, mapping ? { delimiter: mapping.delimiter } : {})
    const guess = mapping ? chosen(table, mapping) : guessMapping(table)
    const lines = () => readTable(table, guess.mapping)
    return { format, csv: { table, ...guess }, lines }
  }
  if (!isRead(format)) {
    const line = brokenLine(start)
    if (isFilledWithZeros(start)) throw new StatementError('only_zeros')
    if (line !== null) throw new StatementError('broken_line', String(line))
    throw new StatementError('not_a_statement')
  }
  return { format, csv: null, lines: () => READERS[format](texts) }
}

/** What a person chose, or did for another file of that header, leaves but the year of this one open. */
function chosen(table: Table, mapping: CsvMapping): Guess {
  return { mapping, questions: isYearOpen(table, mapping) ? ['year'] : [] }
}

const READERS = {
  jsonl: readJsonLines,
  ofx: readOfx,
  qif: readQif,
  camt: readCamt,
  mt940: readMt940,
  beancount: readBeancount,
  hledger: readHledger,
} as const satisfies Partial<Record<FileFormat, (texts: Texts) => Iterable<ReadLine>>>

function isRead(format: FileFormat | null): format is keyof typeof READERS {
  return format !== null && format in READERS
}

/** The whole of it, as `openStatement` finds it. */
export function readStatement(bytes: FileBytes, mapping?: CsvMapping): ReadStatement {
  const { format, csv, lines } = openStatement(bytes, mapping)
  const rows: Array<StatementRow> = []
  const balances: Array<StatementBalance> = []
  const problems: Array<RowProblem> = []
  for (const line of lines()) {
    if ('row' in line) rows.push(line.row)
    else if ('balance' in line) balances.push(line.balance)
    else problems.push(line.problem)
  }
  return { statement: { format, rows, balances, problems }, csv }
}
