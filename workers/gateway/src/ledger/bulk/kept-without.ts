/** The rows of a tag for what an act keeps and does not have it yet. */
import { sql } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import { keptIds } from '../acts/queries.ts'

export function keptWithout(db: CamelDb, actId: string, tag: string) {
  return keptIds(db, actId, 'before')
    .select(sql<string>`${tag}`.as('tag'))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('transactionTag as g')
            .select('g.tag')
            .whereRef('g.transactionId', '=', 'actTransaction.transactionId')
            .where('g.tag', '=', tag),
        ),
      ),
    )
}
