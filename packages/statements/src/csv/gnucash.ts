/**
 * GnuCash's export of transactions: the first line of each has its day and payee, and each line what one
 * account was moved by, as a journal has it. Pure.
 */
import { readDate } from '../dates.ts'
import { negate, readDecimal } from '../decimal.ts'
import { addPosting, type Entry, linesOfEntry, type Posting } from '../formats/journal.ts'
import { because } from '../reason.ts'
import type { ReadLine } from '../statement.ts'
import { UNCATEGORISED } from '../write/journal-names.ts'
import type { CsvMapping } from './mapping.ts'
import type { Table } from './table.ts'

/** No other export has all of these. */
const SIGNS = ['Full Account Name', 'Commodity/Currency', 'Amount Num.', 'Value Num.']

export function isGnuCash({ header }: Pick<Table, 'header'>): boolean {
  return SIGNS.every((name) => header.includes(name))
}

/** Where an account is a security or of another currency than the transaction, that is said. */
export function* gnuCashLines(table: Table, mapping: CsvMapping): Generator<ReadLine> {
  let entry: Entry | null = null
  for (const { cells, line, isShort } of table.lines()) {
    const cell = (name: string) => cells[table.header.indexOf(name)]?.trim() ?? ''
    if (isShort || cell('Full Account Name') === '') continue
    const day = cell('Date')
    if (day !== '') {
      yield* linesOfGnuCash(entry)
      const date = readDate(day, mapping.dateOrder)
      const isVoid = cell('Void Reason') !== ''
      entry = date === null || isVoid ? null : entryOf(cell, line, date)
      if (isVoid) yield { problem: { row: line, reason: because('not_booked') } }
      else if (date === null) yield { problem: { row: line, reason: because('not_a_date', day) } }
    }
    if (entry) addPosting(entry, postingOf(cell, mapping, entry))
  }
  yield* linesOfGnuCash(entry)
}

function entryOf(cell: (name: string) => string, line: number, date: string): Entry {
  return {
    line,
    date,
    payee: cell('Description') || null,
    note: cell('Notes') || null,
    reference: cell('Transaction ID') || null,
    tags: [],
    meta: { currency: cell('Commodity/Currency').replace(/^CURRENCY::/, '') },
    postings: [],
  }
}

function postingOf(
  cell: (name: string) => string,
  { decimal, currency }: CsvMapping,
  { meta }: Entry,
): Posting {
  const amount = readDecimal(cell('Value Num.'), decimal)
  const memo = cell('Memo')
  return {
    account: cell('Full Account Name'),
    amount,
    currency: /^[A-Z]{3}$/.test(meta.currency ?? '') ? (meta.currency ?? null) : currency,
    isPriced: readDecimal(cell('Amount Num.'), decimal) !== amount,
    meta: memo === '' ? {} : { note: memo },
  }
}

/** Exported of one account alone, a transaction has no other side. */
function* linesOfGnuCash(entry: Entry | null): Generator<ReadLine> {
  const [only, other] = entry?.postings ?? []
  if (entry && only?.amount && !other) {
    const { amount, currency } = only
    const rest = { account: UNCATEGORISED, amount: negate(amount), currency }
    addPosting(entry, { ...rest, isPriced: false, meta: {} })
  }
  const isOpening = entry?.postings.some(({ account }) => /^Equity\b/.test(account)) ?? false
  if (entry && isOpening) yield { problem: { row: entry.line, reason: because('only_balance') } }
  else yield* linesOfEntry(entry)
}
