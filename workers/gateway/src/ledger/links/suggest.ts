/** What a person may want to link a transaction with. */
import { directionOf, KINDS } from '#shared/kinds.ts'
import { addDays, daysBetween } from '#shared/local-time.ts'
import { camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import type { Context } from '../context.ts'
import { transactionsAmong } from '../queries/transactions.ts'
import { toOther } from '../rows/transaction.ts'
import type { LinkedOther, Transaction } from '../types/transaction.ts'
import { nearestIncoming, nearestOutgoing, ofAmount, ofMerchant } from './queries.ts'

/** How far before and after one it is looked, where an index finds the merchant or the amount. */
const DAYS = 60
/** Of whatever else went out, as many transactions are looked at before what came in, and as many after it. */
const LOOKED = 2000
const MOST = 12

/** Of the other direction: the same merchant first, then those closest in amount, then in days. */
export async function suggested(context: Context, one: Transaction): Promise<Array<LinkedOther>> {
  const { kysely } = context.database
  const looked = context.config.rowsWalked ?? LOOKED
  const db = camel(kysely)
  const isOut = directionOf(one.kind) === 'out'
  const kinds = KINDS.filter((kind) => (directionOf(kind) === 'out') !== isOut)
  const from = addDays(one.localDate, -DAYS)
  const to = addDays(one.localDate, DAYS)
  const before = { from, to: one.localDate }
  const after = { from: one.localDate, to }
  const nearest = isOut
    ? [nearestIncoming(db, before, 'before'), nearestIncoming(db, after, 'after')]
    : [nearestOutgoing(db, before, 'before', looked), nearestOutgoing(db, after, 'after', looked)]
  const found = await Promise.all([
    ...nearest.map((query) => query.execute()),
    ofAmount(db, { kinds, from, to }, one.amountMinor, one.currency).execute(),
    one.merchantKey ? ofMerchant(db, { kinds, from, to }, one.merchantKey).execute() : [],
  ])
  const rows = new Map(found.flat().map((row) => [row.id, row]))
  for (const { other } of one.links) rows.delete(other?.id ?? '')
  const ranked = [...rows.values()]
    .map((row) => ({ id: row.id, rank: rankOf(row, one) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .slice(0, MOST)
    .map(({ id }) => id)
  if (ranked.length === 0) return []
  const full = new Map(
    (await transactionsAmong(kysely, ranked).execute()).map((row) => [row.id, toOther(row)]),
  )
  return ranked.flatMap((id) => full.get(id) ?? [])
}

type Row = {
  amountMinor: number | string
  currency: string
  localDate: string
  merchantKey: string | null
}

function rankOf(row: Row, one: Transaction): Array<number> {
  const isSameMerchant = row.merchantKey !== null && row.merchantKey === one.merchantKey
  const days = Math.abs(daysBetween(row.localDate, one.localDate))
  return [
    Number(!isSameMerchant),
    Number(row.currency !== one.currency),
    Math.abs(toInteger(row.amountMinor) - one.amountMinor),
    days,
  ]
}

function compare(a: ReadonlyArray<number>, b: ReadonlyArray<number>): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
