/** What the parts of split transactions add up to: what its queries have in common. */
import { sql } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import { inward } from '../queries/inward.ts'

/** Those of a range of days, by category, currency and direction. */
export function partSums(db: CamelDb, range: { from: string; to: string }) {
  const direction = inward('t.kind')
  return db
    .selectFrom('ledgerTransaction as t')
    .innerJoin('transactionSplit as s', 's.transactionId', 't.id')
    .select(({ fn }) => [
      's.category',
      't.currency',
      direction.as('inward'),
      fn
        .sum<number | string>(sql`${sql.ref('s.amountMinor')} - ${sql.ref('s.uncountedMinor')}`)
        .as('amount'),
    ])
    .where('t.splitCount', '>', sql.lit(0))
    .where('t.localDate', '>=', range.from)
    .where('t.localDate', '<=', range.to)
    .where('t.deletedAt', 'is', null)
    .groupBy(['s.category', 't.currency', direction])
}
