/** A transaction's plain facts as columns, and back. */
import { type Camel, type CamelRow, snake } from '../../database/camel.ts'
import type { TransactionRow } from '../../database/tables.ts'
import { clipOrNull } from '../pure/text.ts'
import {
  eachWritten,
  FACT_NAMES,
  type Facts,
  WRITTEN,
  WRITTEN_NAMES,
  type Written,
} from '../transaction-schema.ts'

const FACTS = FACT_NAMES.map((name) => [name, snake(name) as keyof TransactionRow] as const)

/** The columns of what a person writes. */
export type WrittenColumn = keyof {
  [Column in keyof TransactionRow as Camel<Column> extends keyof Written ? Column : never]: string
}
export type WrittenColumns = Partial<Record<WrittenColumn, string | null>>

export const WRITTEN_COLUMN = eachWritten((name) => snake(name) as WrittenColumn)

/** A fact that has no column, or one of another type, does not compile. */
export function factsOf(row: TransactionRow): Facts {
  const values = FACTS.map(([name, column]) => [name, row[column]])
  const facts: Pick<CamelRow<'ledgerTransaction'>, keyof Facts> = Object.fromEntries(values)
  return facts
}

/** What a person wrote of a row, or of one that is about to be. */
export function writtenOf(row: WrittenColumns): Written {
  return eachWritten((name) => row[WRITTEN_COLUMN[name]] ?? null)
}

/** The same as columns; what is not given stays as it is. */
export function writtenColumns(given: Partial<Written>): WrittenColumns {
  const columns: WrittenColumns = {}
  for (const name of WRITTEN_NAMES) {
    const text = given[name]
    if (text !== undefined) columns[WRITTEN_COLUMN[name]] = clipOrNull(text, WRITTEN[name])
  }
  return columns
}
