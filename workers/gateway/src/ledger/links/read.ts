/** Links as they are kept. */
import { type CamelRow, camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import { readInTurns, VALUES_AT_ONCE } from '../../database/many.ts'
import type { Context } from '../context.ts'
import { setting } from '../queries/settings.ts'
import type { Link } from './counting.ts'
import { linksOf } from './queries.ts'
import type { LinkKind, RefundMonth } from './schema.ts'

/** The name of the setting that says where refunds count. */
export const REFUND_MONTH = 'refund_month'

/** As many ids as SQL Server takes parameters, which each stand twice. */
const AT_ONCE = VALUES_AT_ONCE / 2

/** Links of which one of these is a side, oldest first. */
export async function readLinks(
  { database }: Context,
  ids: ReadonlyArray<string>,
): Promise<Array<Link>> {
  const db = camel(database.kysely)
  const rows = await readInTurns([...new Set(ids)], (some) => linksOf(db, some).execute(), AT_ONCE)
  const found = new Map(rows.map((row) => [row.id, toLink(row)]))
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

export function toLink(row: CamelRow<'transactionLink'>): Link {
  return {
    ...row,
    kind: row.kind as LinkKind,
    amountMinor: row.amountMinor === null ? null : toInteger(row.amountMinor),
    setBy: row.setBy as Link['setBy'],
  }
}

/** In the purchase's month, unless the person wants it in the refund's own. */
export async function refundMonth({ database }: Context): Promise<RefundMonth> {
  const kept = await setting(database.kysely, REFUND_MONTH).executeTakeFirst()
  return kept?.value === 'refund' ? 'refund' : 'purchase'
}
