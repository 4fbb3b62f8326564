/** What transactions can be exported as. All are written page by page, so that memory holds one. */
import type { AccountGroup, StatementRow } from 'statements'
import { operationOfKind } from 'statements/kinds'
import { writeOfx } from 'statements/write-ofx'
import { writeBeancount, writeHledger } from 'statements/write-plain-text'
import { writeQif } from 'statements/write-qif'
import { directionOf } from '#shared/kinds.ts'
import { toDecimal } from '#shared/money.ts'
import type { TransactionFilter, TransactionStore } from '../../ledger/store.ts'
import type { Page, PageRequest } from '../../ledger/types/common.ts'
import type { PlainTransaction } from '../../ledger/types/transaction.ts'
import { type GroupOf, presentTransaction } from '../present.ts'
import { type CsvStyle, csvRows } from './csv.ts'

/** File endings by format. */
export const EXPORTS = {
  csv: { type: 'text/csv; charset=utf-8', ending: 'csv' },
  jsonl: { type: 'application/x-ndjson', ending: 'jsonl' },
  ofx: { type: 'application/x-ofx', ending: 'ofx' },
  qif: { type: 'application/x-qif; charset=utf-8', ending: 'qif' },
  beancount: { type: 'text/plain; charset=utf-8', ending: 'beancount' },
  hledger: { type: 'text/plain; charset=utf-8', ending: 'journal' },
} as const
export type ExportFormat = keyof typeof EXPORTS

export type Exporting = {
  transactions: Pick<TransactionStore, 'list' | 'plain' | 'byAccount' | 'accounts'>
  filter: TransactionFilter
  groupOf: GroupOf
  csv: CsvStyle
  now: Date
}

/** QIF cannot say a currency: what has several would come back as something else. */
export class SeveralCurrencies extends Error {
  override name = 'SeveralCurrencies'
}

/** The text of an export in pieces. Throws SeveralCurrencies before the first. */
export function written(format: ExportFormat, exporting: Exporting): AsyncGenerator<string> {
  const { filter, groupOf, csv, now } = exporting
  if (format === 'csv') return csvRows(pagesOf(exporting.transactions.plain, filter), groupOf, csv)
  if (format === 'jsonl') return jsonLines(exporting)
  if (format === 'ofx') return writeOfx(groupsOf(exporting, withReference), now)
  if (format === 'qif') return qif(exporting)
  const rows = rowsOf(exporting, filter)
  return format === 'beancount' ? writeBeancount(rows) : writeHledger(rows)
}

/** As many rows as a page has; two are in memory at once. */
const PAGE = 1000

type Read<Item> = (filter: TransactionFilter, page: PageRequest) => Promise<Page<Item>>

/** While a page is written, the next is read. */
async function* pagesOf<Item>(
  read: Read<Item>,
  filter: TransactionFilter,
): AsyncGenerator<Array<Item>> {
  const ask = (cursor: string | null) => {
    const page = read(filter, { cursor, limit: PAGE })
    // It fails where it is waited for; until then, and where nobody does any more, in silence.
    page.catch(() => undefined)
    return page
  }
  let next: Promise<Page<Item>> | null = ask(null)
  while (next !== null) {
    const { items, nextCursor }: Page<Item> = await next
    next = nextCursor === null ? null : ask(nextCursor)
    yield items
  }
}

async function* jsonLines(exporting: Exporting): AsyncGenerator<string> {
  for await (const page of pagesOf(exporting.transactions.list, exporting.filter)) {
    yield page
      .map((one) => `${JSON.stringify(presentTransaction(one, exporting.groupOf))}\n`)
      .join('')
  }
}

async function* qif(exporting: Exporting): AsyncGenerator<string> {
  const spans = await exporting.transactions.byAccount(exporting.filter)
  if (new Set(spans.map(({ currency }) => currency)).size > 1) {
    throw new SeveralCurrencies('QIF cannot say which currency an amount is in: choose one')
  }
  yield* writeQif(groupsOf(exporting))
}

/** OFX wants one of every transaction; ours says that it is no bank's. */
function withReference(row: StatementRow, { id }: PlainTransaction): StatementRow {
  return { ...row, reference: row.reference ?? `expenses:${id}` }
}

async function* groupsOf(
  exporting: Exporting,
  change = (row: StatementRow, _: PlainTransaction) => row,
): AsyncGenerator<AccountGroup> {
  const { transactions, filter } = exporting
  const names = new Map((await transactions.accounts()).map((one) => [one.id, one]))
  for (const { accountId, currency, first, last } of await transactions.byAccount(filter)) {
    const account = accountId === null ? null : (names.get(accountId) ?? null)
    const own = { ...filter, accountId: accountId ?? 'none', currency }
    yield {
      account: account?.mask ?? null,
      bank: account?.bank || null,
      currency,
      first,
      last,
      rows: rowsOf(exporting, own, change),
    }
  }
}

async function* rowsOf(
  exporting: Exporting,
  filter: TransactionFilter,
  change = (row: StatementRow, _: PlainTransaction) => row,
): AsyncGenerator<StatementRow> {
  let row = 0
  for await (const page of pagesOf(exporting.transactions.plain, filter)) {
    for (const one of page) {
      row += 1
      yield change(toRow(one, row), one)
    }
  }
}

function toRow(one: PlainTransaction, row: number): StatementRow {
  const sign = directionOf(one.kind) === 'out' ? '-' : ''
  const signed = (minor: number) => `${sign}${toDecimal(minor, one.currency)}`
  return {
    row,
    date: one.localDate,
    bookedOn: one.bookedOn,
    time: one.localTime,
    amount: signed(one.amountMinor),
    currency: one.currency,
    merchant: one.merchant,
    text: null,
    reference: one.reference,
    account: one.account?.mask ?? null,
    bank: (one.account?.bank || one.bank) ?? null,
    operation: operationOfKind(one.kind),
    category: one.category,
    tags: one.tags,
    note: one.note,
    uncounted: false,
    splits: one.splits.map(({ amountMinor, ...part }) => ({
      ...part,
      amount: signed(amountMinor),
    })),
  }
}
