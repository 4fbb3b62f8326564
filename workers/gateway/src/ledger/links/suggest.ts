/** What a person may want to link a transaction with. */
import { directionOf, KINDS } from '#shared/kinds.ts'
import { addDays, daysBetween } from '#shared/local-time.ts'
import { camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import type { Context } from '../context.ts'
import { transactionsAmong } from '../queries/transactions.ts'
import { toOther } from '../rows/transaction.ts'
import type { LinkedOther, Transaction } from '../types/transaction.ts'
import { ofKinds } from './queries.ts'

const DAYS_BEFORE = 60
const DAYS_AFTER = 60
const MOST = 12

/** Of the other direction: the same merchant first, then those closest in amount, then in days. */
export async function suggested(context: Context, one: Transaction): Promise<Array<LinkedOther>> {
  const db = context.database.kysely
  const isOut = directionOf(one.kind) === 'out'
  const kinds = KINDS.filter((kind) => (directionOf(kind) === 'out') !== isOut)
  const range = {
    from: addDays(one.localDate, -DAYS_BEFORE),
    to: addDays(one.localDate, DAYS_AFTER),
  }
  const rows = await ofKinds(camel(db), kinds, range).execute()
  const linked = new Set(one.links.flatMap(({ other }) => other?.id ?? []))
  const ranked = rows
    .filter(({ id }) => !linked.has(id))
    .map((row) => ({ id: row.id, rank: rankOf(row, one) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .slice(0, MOST)
    .map(({ id }) => id)
  if (ranked.length === 0) return []
  const full = new Map(
    (await transactionsAmong(db, ranked).execute()).map((row) => [row.id, toOther(row)]),
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
