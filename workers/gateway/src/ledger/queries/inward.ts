/** The direction in which money moved, in SQL. */
import { type RawBuilder, sql } from 'kysely'
import { KINDS_IN } from '../pure/counts.ts'

/** One of two expressions, by whether the kind in this column brings money in. */
export function byDirection(
  kind: string,
  into: RawBuilder<number>,
  out: RawBuilder<number>,
): RawBuilder<number> {
  // Our own words: as literals they spare parameters.
  const kinds = sql.join(KINDS_IN.map((one) => sql.lit(one)))
  return sql<number>`case when ${sql.ref(kind)} in (${kinds}) then ${into} else ${out} end`
}

/** 1 where it came in, else 0. */
export function inward(kind: string): RawBuilder<number> {
  return byDirection(kind, sql.lit(1), sql.lit(0))
}
