/** Transactions with their parts. */
import type { CategoryId } from '#shared/categories.ts'
import type { Kind } from '#shared/kinds.ts'
import { camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import { readInTurns, VALUES_AT_ONCE } from '../../database/many.ts'
import type { Context } from '../context.ts'
import { readLinks } from '../links/read.ts'
import { type listPlain, transactionsAmong } from '../queries/transactions.ts'
import { writtenOf } from '../rows/facts.ts'
import { type JoinedRow, toOther, toTransaction } from '../rows/transaction.ts'
import type { PlainTransaction, Split, Transaction } from '../types/transaction.ts'
import { splitsOf, tagsOf } from './queries.ts'

/** Rows as transactions, in their order. */
export async function toTransactions(
  context: Context,
  rows: ReadonlyArray<JoinedRow>,
): Promise<Array<Transaction>> {
  const [splits, tags, links] = await Promise.all([
    readSplitsOf(context, rows),
    readTagsOf(context, rows),
    linksOfRows(context, rows),
  ])
  return rows.map((row) =>
    toTransaction(row, {
      splits: splits.get(row.id) ?? [],
      ...tagsOfRow(tags.get(row.id) ?? []),
      links: links(row.id),
    }),
  )
}

/** The same of what a file tells. */
export async function toPlain(
  context: Context,
  rows: ReadonlyArray<PlainRow>,
): Promise<Array<PlainTransaction>> {
  const [splits, tags] = await Promise.all([readSplitsOf(context, rows), readTagsOf(context, rows)])
  return rows.map((row) => ({
    ...writtenOf(row),
    id: row.id,
    kind: row.kind as Kind,
    amountMinor: toInteger(row.amount_minor),
    currency: row.currency,
    merchant: row.merchant,
    name: row.own_name ?? row.name,
    category: row.category as CategoryId | null,
    localDate: row.local_date,
    localTime: row.local_time,
    bookedOn: row.booked_on,
    bank: row.bank,
    reference: row.reference,
    account:
      row.account_bank === null || row.account_mask === null
        ? null
        : { bank: row.account_bank, mask: row.account_mask },
    splits: splits.get(row.id) ?? [],
    tags: (tags.get(row.id) ?? []).map(({ tag }) => tag),
  }))
}

type PlainRow = Awaited<ReturnType<ReturnType<typeof listPlain>['execute']>>[number]

function readSplitsOf(
  context: Context,
  rows: ReadonlyArray<Pick<JoinedRow, 'id' | 'split_count'>>,
) {
  const split = rows.filter((row) => toInteger(row.split_count) > 0)
  return readSplits(
    context,
    split.map(({ id }) => id),
  )
}

function readTagsOf(context: Context, rows: ReadonlyArray<Pick<JoinedRow, 'id'>>) {
  return readTags(
    context,
    rows.map(({ id }) => id),
  )
}

export async function toOne(context: Context, row: JoinedRow): Promise<Transaction> {
  const [one] = await toTransactions(context, [row])
  return one ?? toTransaction(row)
}

/** The transactions with these ids, deleted ones too. */
export function readRows(
  { database }: Context,
  ids: ReadonlyArray<string>,
): Promise<Array<JoinedRow>> {
  return readInTurns(
    ids,
    (some) => transactionsAmong(database.kysely, some).execute(),
    VALUES_AT_ONCE,
  )
}

/** Splits by transaction. */
export async function readSplits(
  { database }: Context,
  ids: ReadonlyArray<string>,
): Promise<Map<string, Array<Split>>> {
  const found = new Map<string, Array<Split>>()
  const db = camel(database.kysely)
  for (const row of await readInTurns(
    ids,
    (some) => splitsOf(db, some).execute(),
    VALUES_AT_ONCE,
  )) {
    const split = {
      amountMinor: toInteger(row.amountMinor),
      category: row.category as CategoryId,
      note: row.note,
      uncountedMinor: toInteger(row.uncountedMinor),
    }
    found.set(row.transactionId, [...(found.get(row.transactionId) ?? []), split])
  }
  return found
}

/** The links of each of these rows, with the other side as it is shown. */
async function linksOfRows(context: Context, rows: ReadonlyArray<JoinedRow>) {
  const links = await readLinks(
    context,
    rows.map(({ id }) => id),
  )
  const others = new Map(rows.map((row) => [row.id, row]))
  const missing = links
    .flatMap(({ transactionId, toId }) => [transactionId, toId ?? ''])
    .filter((id) => id !== '' && !others.has(id))
  for (const row of await readRows(context, missing)) others.set(row.id, row)
  const byId = Map.groupBy(
    links.flatMap((link) => [link.transactionId, link.toId ?? ''].map((id) => ({ id, link }))),
    ({ id }) => id,
  )
  return (id: string) =>
    (byId.get(id) ?? []).map(({ link }) => {
      const row = others.get((link.transactionId === id ? link.toId : link.transactionId) ?? '')
      return { ...link, other: row && row.deleted_at === null ? toOther(row) : null }
    })
}

type Tagged = { tag: string; ruleId: string | null }

function tagsOfRow(rows: ReadonlyArray<Tagged>) {
  const byRules = rows.flatMap(({ tag, ruleId }) => (ruleId === null ? [] : [[tag, ruleId]]))
  return { tags: rows.map(({ tag }) => tag), tagRules: Object.fromEntries(byRules) }
}

async function readTags({ database }: Context, ids: ReadonlyArray<string>) {
  const found = new Map<string, Array<Tagged>>()
  const db = camel(database.kysely)
  const rows = await readInTurns(ids, (some) => tagsOf(db, some).execute(), VALUES_AT_ONCE)
  for (const { transactionId, ...tag } of rows) {
    found.set(transactionId, [...(found.get(transactionId) ?? []), tag])
  }
  return found
}
