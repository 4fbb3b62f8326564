/** Links as they are kept. */
import { type CamelRow, camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import type { Context } from '../context.ts'
import { setting } from '../queries/settings.ts'
import type { Link } from './counting.ts'
import { linksOf } from './queries.ts'
import type { LinkKind, RefundMonth } from './schema.ts'

/** The name of the setting that says where refunds count. */
export const REFUND_MONTH = 'refund_month'

/** As many ids as D1 takes parameters, which each stand twice. */
const AT_ONCE = 45

/** Links of which one of these is a side, oldest first. */
export async function readLinks(
  { database }: Context,
  ids: ReadonlyArray<string>,
): Promise<Array<Link>> {
  const found = new Map<string, Link>()
  const wanted = [...new Set(ids)]
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const some = wanted.slice(at, at + AT_ONCE)
    for (const row of await linksOf(camel(database.kysely), some).execute()) {
      found.set(row.id, toLink(row))
    }
  }
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
