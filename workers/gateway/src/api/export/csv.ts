/** Transactions as CSV, page by page. */
import { stringify } from 'csv-stringify/sync'
import { splitsText } from 'statements/splits'
import { directionOf } from '#shared/kinds.ts'
import { toDecimal } from '#shared/money.ts'
import { WRITTEN_NAMES } from '../../ledger/transaction-schema.ts'
import type { PlainTransaction } from '../../ledger/types/transaction.ts'
import type { GroupOf } from '../present.ts'
import type { CsvWords } from './csv-words.ts'

/** How a table is written. */
export type CsvStyle = {
  /** Excel takes a file for UTF-8 by its mark. */
  hasMark: boolean
  decimal: '.' | ','
  words: CsvWords
}

/** With a comma in numbers, semicolons divide the columns, as spreadsheets of such places expect. */
export function delimiterBeside(decimal: string): ',' | ';' {
  return decimal === ',' ? ';' : ','
}

/** Pieces of one CSV text with a header row. No cell can become a formula of a spreadsheet. */
export async function* csvRows(
  pages: AsyncIterable<ReadonlyArray<PlainTransaction>>,
  groupOf: GroupOf,
  { hasMark, ...style }: CsvStyle,
): AsyncGenerator<string, void> {
  const options = { escape_formulas: true, delimiter: delimiterBeside(style.decimal) }
  yield (hasMark ? '\ufeff' : '') + stringify([[...style.words.columns]], options)
  for await (const page of pages) {
    yield stringify(
      page.map((one) => toCells(one, groupOf, style)),
      options,
    )
  }
}

function toCells(
  transaction: PlainTransaction,
  groupOf: GroupOf,
  { decimal, words }: Omit<CsvStyle, 'hasMark'>,
): Array<string | null> {
  const { category, kind } = transaction
  const group = groupOf(category)
  const written = (minor: number) => toDecimal(minor, transaction.currency).replace('.', decimal)
  return [
    transaction.localDate,
    transaction.localTime,
    transaction.bookedOn,
    words.kind(kind),
    words.direction(directionOf(kind)),
    written(transaction.amountMinor),
    transaction.currency,
    transaction.merchant,
    transaction.name,
    category && words.category(category),
    group && words.group(group),
    transaction.account?.bank || transaction.bank,
    transaction.account?.mask ?? null,
    transaction.reference,
    ...WRITTEN_NAMES.map((name) => transaction[name]),
    transaction.tags.join(', '),
    splitsText(
      transaction.splits.map(({ amountMinor, ...part }) => ({
        ...part,
        category: words.category(part.category),
        amount: written(amountMinor),
      })),
    ),
    transaction.id,
  ]
}
