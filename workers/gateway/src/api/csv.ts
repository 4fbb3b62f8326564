/** Transactions as CSV, page by page. */
import { stringify } from 'csv-stringify/sync'
import { directionOf } from '#shared/kinds.ts'
import { toDecimal } from '#shared/money.ts'
import type { Transaction, TransactionFilter, TransactionStore } from '../ledger/store.ts'
import type { GroupOf } from './present.ts'

/** As many rows as are in memory at once. */
const PAGE = 500

const COLUMNS = [
  'date',
  'time',
  'kind',
  'direction',
  'amount',
  'currency',
  'merchant',
  'name',
  'category',
  'group',
  'bank',
  'account',
  'reference',
  'note',
  'id',
]

/** Pieces of one CSV text with a header row. No cell can become a formula of a spreadsheet. */
export async function* csvRows(
  transactions: Pick<TransactionStore, 'list'>,
  filter: TransactionFilter,
  groupOf: GroupOf,
): AsyncGenerator<string, void> {
  // By this mark, Excel takes it for UTF-8.
  yield '\ufeff'
  let cursor: string | null = null
  let header: Array<Array<string>> = [COLUMNS]
  do {
    const page = await transactions.list(filter, { cursor, limit: PAGE })
    yield stringify([...header, ...page.items.map((one) => toCells(one, groupOf))], {
      escape_formulas: true,
    })
    header = []
    cursor = page.nextCursor
  } while (cursor !== null)
}

function toCells(transaction: Transaction, groupOf: GroupOf): Array<string | null> {
  return [
    transaction.localDate,
    transaction.localTime,
    transaction.kind,
    directionOf(transaction.kind),
    toDecimal(transaction.amountMinor, transaction.currency),
    transaction.currency,
    transaction.merchant,
    transaction.name,
    transaction.category,
    groupOf(transaction.category),
    transaction.account?.bank ?? transaction.bank,
    transaction.account?.mask ?? null,
    transaction.reference,
    transaction.note,
    transaction.id,
  ]
}
