/** How many rows a query finds. */
import type { SelectQueryBuilder } from 'kysely'
import { take } from '../../database/database.ts'
import type { Tables } from '../../database/tables.ts'
import type { Db } from './db.ts'

/** Up to `most`, past which nothing is read; null: all. */
export function numberOf<TB extends keyof Tables>(
  db: Db,
  rows: SelectQueryBuilder<Tables, TB, { id: string }>,
  most: number | null,
) {
  const some = most === null ? rows : rows.$call(take(db, most))
  return db
    .selectFrom(some.as('some'))
    .select(({ fn }) => fn.countAll<number | string>().as('number'))
}
