/** What was spent at merchants, of what triggers keep and of the days beside it. */
import { sql } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import { take } from '../../database/database.ts'
import type { Spans } from './spans.ts'

type Range = { from: string; to: string }

/** Of each currency, the `most` merchants where most was spent; null: all. The key is empty where nobody is named. */
export function spentAtMerchants(db: CamelDb, { spans, days }: Spans, most: number | null) {
  const [first, ...others] = [
    ...spans.map((range) => ofSpans(db, range)),
    ...days.map((range) => ofDays(db, range)),
  ]
  const parts = others.reduce((all, one) => all.unionAll(one), first ?? ofDays(db, NEVER))
  const sums = db
    .selectFrom(parts.as('part'))
    .select(({ fn }) => [
      'merchantKey',
      'currency',
      fn.sum<number | string>('amount').as('amount'),
      fn.sum<number | string>('number').as('number'),
    ])
    .groupBy(['merchantKey', 'currency'])
  if (most === null) return sums
  const ranked = db
    .selectFrom(sums.as('one'))
    .selectAll()
    .select(({ fn }) =>
      fn
        .agg<number | string>('row_number')
        .over((over) =>
          over.partitionBy('currency').orderBy('amount', 'desc').orderBy('merchantKey'),
        )
        .as('place'),
    )
  return db
    .selectFrom(ranked.as('ranked'))
    .select(['merchantKey', 'currency', 'amount', 'number'])
    .where('place', '<=', sql.lit(most))
}

/** No day: what an empty range comes to. */
const NEVER = { from: '9', to: '0' }

function ofSpans(db: CamelDb, { from, to }: Range) {
  return db
    .selectFrom('merchantTotal')
    .select(['merchantKey', 'currency', 'spendingMinor as amount', 'spendingNumber as number'])
    .where('span', '>=', from)
    .where('span', '<=', to)
    .where('spendingNumber', '>', 0)
}

/** The same columns, of one transaction each. */
function ofDays(db: CamelDb, { from, to }: Range) {
  const query = db
    .selectFrom('ledgerTransaction')
    .select([
      sql<string>`coalesce(${sql.ref('merchantKey')}, '')`.as('merchantKey'),
      'currency',
      'spendingMinor as amount',
      sql<number>`1`.as('number'),
    ])
    .where('localDate', '>=', from)
    .where('localDate', '<=', to)
    .where('spendingMinor', '<>', 0)
  return query as unknown as ReturnType<typeof ofSpans>
}

/** What was spent at these merchants; the index of merchants alone answers. */
export function spentAt(db: CamelDb, merchantKeys: Array<string>, range: Range) {
  return db
    .selectFrom('ledgerTransaction')
    .select(({ fn }) => [
      'merchantKey',
      'currency',
      fn.sum<number | string>('spendingMinor').as('amount'),
      fn.countAll<number | string>().as('number'),
    ])
    .where('merchantKey', 'in', merchantKeys)
    .where('localDate', '>=', range.from)
    .where('localDate', '<=', range.to)
    .where('spendingMinor', '<>', 0)
    .groupBy(['merchantKey', 'currency'])
}

/** How a merchant was written last, and what the labeler and the person call it. */
export function merchantCalled(db: CamelDb, merchantKey: string, until: string) {
  return db
    .selectFrom('ledgerTransaction as t')
    .leftJoin('merchantName as n', 'n.merchantKey', 't.merchantKey')
    .select(['t.merchantKey', 't.merchant', 't.name', 'n.name as ownName'])
    .where('t.merchantKey', '=', merchantKey)
    .where('t.localDate', '<=', until)
    .where('t.deletedAt', 'is', null)
    .orderBy('t.localDate', 'desc')
    .$call(take(db as never, 1))
}
