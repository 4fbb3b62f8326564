export {
  COLUMN_FIELDS,
  type ColumnField,
  type CsvMapping,
  type MappingQuestion,
} from './csv/mapping.ts'
export { type FileFormat, formatOf } from './format-of.ts'
export { MAX_STATEMENT_BYTES, type ReadStatement, readStatement } from './read-statement.ts'
export {
  type RowProblem,
  STATEMENT_FORMATS,
  type Statement,
  type StatementBalance,
  StatementError,
  type StatementFormat,
  type StatementRow,
  type StatementSplit,
} from './statement.ts'
export { writeOfx } from './write/write-ofx.ts'
export { writeBeancount, writeHledger } from './write/write-plain-text.ts'
export { writeQif } from './write/write-qif.ts'
