/** Which column of a table is what; shown to the person, corrected by hand, remembered by its header. */
import type { ColumnDateOrder } from '../dates.ts'
import type { DecimalMark } from '../decimal.ts'
import type { Delimiter } from './records.ts'

/** What a column can be. */
export const COLUMN_FIELDS = [
  'date',
  'bookedOn',
  'time',
  'amount',
  'fee', // what was taken beside the amount
  'whole', // the amount whose parts the next rows are
  'group', // what the rows of one transaction have in common
  'outflow', // money that left, in a column of its own
  'inflow', // money that came in, in a column of its own
  'operation', // what kind of transaction it is
  'direction', // a word or sign that says which way: Debit, Credit, D, C, Soll, Haben
  'currency',
  'merchant',
  'payer', // who paid, where money came in; the merchant is whom money went to then
  'text',
  'reference',
  'account',
  'otherAccount', // the person's other account, where money went between two of them
  'otherAmount', // what came in there
  'otherCurrency',
  'bank',
  'status', // a word that says whether it is booked: Completed, Pending, Reverted
  'balance',
  'category',
  'tags',
  'splits', // as splitsText writes them
  'note',
] as const
export type ColumnField = (typeof COLUMN_FIELDS)[number]

export type CsvMapping = {
  readonly delimiter: Delimiter
  readonly dateOrder: ColumnDateOrder
  readonly decimal: DecimalMark
  /** What a plain positive amount means; banks write `in`, card companies often `out`. */
  readonly positive: 'in' | 'out'
  /** By index of the column; a column that is nothing is left out. */
  readonly columns: Readonly<Partial<Record<ColumnField, number>>>
  /** For rows that name none. */
  readonly currency: string | null
  readonly account: string | null
  /** Of the newest day, where days are written without a year; of one file, so that none remembers it. */
  readonly year?: number | null
}

/** A choice that the file leaves open, to be asked before anything is written. */
export type MappingQuestion = 'dateOrder' | 'year' | 'decimal' | 'positive' | 'columns'
