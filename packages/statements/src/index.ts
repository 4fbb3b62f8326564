export { closingBalances } from './balances.ts'
export {
  COLUMN_FIELDS,
  type ColumnField,
  type CsvMapping,
  type MappingQuestion,
} from './csv/mapping.ts'
export { type SplitText, splitsText } from './csv/splits.ts'
export {
  brokenLine,
  type FileFormat,
  FORMAT_SAMPLE,
  formatOf,
  isFilledWithZeros,
} from './format-of.ts'
export { type PreparedStatement, type StatementLine, toLines } from './lines.ts'
export {
  MAX_STATEMENT_BYTES,
  type OpenStatement,
  openStatement,
  type ReadStatement,
  readStatement,
} from './read-statement.ts'
export { because, isReason, REASONS, type Reason, type ReasonCode } from './reason.ts'
export {
  OPERATIONS,
  type Operation,
  type RowProblem,
  STATEMENT_FORMATS,
  type Statement,
  type StatementBalance,
  StatementError,
  type StatementFormat,
  type StatementRow,
  type StatementSplit,
} from './statement.ts'
export { type Balances, readableLines, type Survey, surveyOf } from './survey.ts'
export type { FileBytes } from './text-of.ts'
export { type AccountGroup, groupedByAccount } from './write/accounts.ts'
export { writeOfx } from './write/write-ofx.ts'
export { writeBeancount, writeHledger } from './write/write-plain-text.ts'
export { writeQif } from './write/write-qif.ts'
