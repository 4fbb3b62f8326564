/** What was put aside without asking, although an amount of money stands in it. */
import type { PutAside } from '#shared/ledger.ts'
import { addDays, instantOf } from '#shared/local-time.ts'
import { toInteger } from '../../database/database.ts'
import type { Context } from '../context.ts'
import { countPutAside, putAside } from '../queries/mails.ts'

/** The rest is behind a link. */
const LISTED = 10

/** From one local date to another, both inclusive; nothing where `from` is null. */
export async function putAsideBetween(
  { database }: Context,
  range: { from: string | null; to: string },
  timeZone: string,
): Promise<PutAside> {
  if (range.from === null) return { count: 0, mails: [] }
  const from = instantOf(range.from, '00:00', timeZone)
  const until = instantOf(addDays(range.to, 1), '00:00', timeZone)
  const db = database.kysely
  const [rows, counted] = await Promise.all([
    putAside(db, { from, until }, LISTED).execute(),
    countPutAside(db, { from, until }).executeTakeFirstOrThrow(),
  ])
  return { count: toInteger(counted.number), mails: rows }
}
