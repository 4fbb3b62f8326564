/** What was put aside without asking, although an amount of money stands in it. */
import type { PutAside } from '#shared/ledger.ts'
import { addDays, instantOf } from '#shared/local-time.ts'
import { toInteger } from '../../database/database.ts'
import type { Context } from '../context.ts'
import { countPutAside, putAside } from '../queries/mails.ts'

const DAYS = 7
/** The rest is behind a link. */
const LISTED = 10
const SUNDAY = 0

/** Of the week that ends with `localDate`; nothing on any other day than a Sunday. */
export async function weekPutAside(
  { database }: Context,
  localDate: string,
  timeZone: string,
): Promise<PutAside> {
  if (new Date(`${localDate}T00:00:00Z`).getUTCDay() !== SUNDAY) return { count: 0, mails: [] }
  const from = instantOf(addDays(localDate, 1 - DAYS), '00:00', timeZone)
  const until = instantOf(addDays(localDate, 1), '00:00', timeZone)
  const db = database.kysely
  const [rows, counted] = await Promise.all([
    putAside(db, { from, until }, LISTED).execute(),
    countPutAside(db, { from, until }).executeTakeFirstOrThrow(),
  ])
  return { count: toInteger(counted.number), mails: rows }
}
