/** From a file's bytes to what it says. */
import { guessMapping } from './csv/guess.ts'
import type { CsvMapping, MappingQuestion } from './csv/mapping.ts'
import { readTable } from './csv/read-csv.ts'
import { type Table, tableOf } from './csv/table.ts'
import { formatOf } from './format-of.ts'
import { readBeancount } from './formats/beancount.ts'
import { readCamt } from './formats/camt.ts'
import { readHledger } from './formats/hledger.ts'
import { readJsonLines } from './formats/json-lines.ts'
import { readMt940 } from './formats/mt940.ts'
import { readOfx } from './formats/ofx.ts'
import { readQif } from './formats/qif.ts'
import { type Statement, StatementError } from './statement.ts'
import { textOf } from './text-of.ts'

/** A statement file is text; one beyond this is no statement of a person. */
export const MAX_STATEMENT_BYTES = 64 * 1024 * 1024

export type ReadStatement = {
  readonly statement: Statement
  /** For CSV only: how it was read, and what has to be asked before it is imported. */
  readonly csv: {
    readonly table: Table
    readonly mapping: CsvMapping
    readonly questions: ReadonlyArray<MappingQuestion>
  } | null
}

/**
 * Reads a statement of any format. `mapping` is the person's for a CSV file; without it, the
 * columns are found by looking. Throws a StatementError.
 */
export function readStatement(bytes: Uint8Array, mapping?: CsvMapping): ReadStatement {
  if (bytes.length === 0) throw new StatementError('empty')
  if (bytes.length > MAX_STATEMENT_BYTES) {
    throw new StatementError('too_large', String(MAX_STATEMENT_BYTES / 1024 / 1024))
  }
  const format = formatOf(bytes)
  const text = textOf(bytes)
  if (format === 'jsonl') return { statement: readJsonLines(text), csv: null }
  if (format === 'ofx') return { statement: readOfx(text), csv: null }
  if (format === 'qif') return { statement: readQif(text), csv: null }
  if (format === 'camt') return { statement: readCamt(text), csv: null }
  if (format === 'mt940') return { statement: readMt940(text), csv: null }
  if (format === 'beancount') return { statement: readBeancount(text), csv: null }
  if (format === 'hledger') return { statement: readHledger(text), csv: null }
  if (format !== 'csv') {
    throw new StatementError('not_a_statement')
  }
  const table = tableOf(text, mapping ? { delimiter: mapping.delimiter } : {})
  const guess = mapping ? { mapping, questions: [] } : guessMapping(table)
  return { statement: readTable(table, guess.mapping), csv: { table, ...guess } }
}
