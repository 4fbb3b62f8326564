/** Bringing linked transactions in line after one of them changed. */
import { camel } from '../../database/camel.ts'
import { retryOnConflict } from '../conflict.ts'
import type { Context } from '../context.ts'
import { sidesOf } from './counting.ts'
import { linkedRefunds, linksTouched } from './queries.ts'
import { settled } from './settle.ts'

/**
 * After an act: where nothing that it changed is linked, one query that finds nothing. `unlinked`: ids of
 * transactions whose links it took away or brought back.
 */
export async function settleAfter(
  context: Context,
  actId: string,
  unlinked: ReadonlyArray<string> = [],
): Promise<void> {
  const links = await linksTouched(camel(context.database.kysely), actId).execute()
  await settleAll(context, [...links.flatMap(sidesOf), ...unlinked])
}

/** After the setting that says where refunds count has changed. */
export async function settleRefunds(context: Context): Promise<void> {
  const rows = await linkedRefunds(camel(context.database.kysely)).execute()
  await settleAll(
    context,
    rows.map(({ transactionId }) => transactionId),
  )
}

/** As many as one batch changes. */
const AT_ONCE = 20

async function settleAll(context: Context, ids: ReadonlyArray<string>): Promise<void> {
  const all = [...new Set(ids)]
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const some = all.slice(at, at + AT_ONCE)
    await retryOnConflict(async () => {
      const queries = await settled(context, some)
      if (queries.length > 0) await context.database.batch(queries)
    })
  }
}
