/** What reading a mail needs to know: whom the person trusts, what they taught of its senders, and what they count in. */
import type { KeptWording } from 'bank-mail'
import type { KnownToReader } from '#shared/reader.ts'
import { camel } from '../../database/camel.ts'
import type { Context } from '../context.ts'
import { homeCurrency } from '../rates/store.ts'
import { trustedBy } from '../senders.ts'
import { wordingsOf } from './queries.ts'
import { MOST_WORDINGS } from './teach.ts'

/** `senderKeys`: at most twenty. */
export async function knownBy(
  context: Context,
  senderKeys: ReadonlyArray<string>,
): Promise<KnownToReader> {
  const db = camel(context.database.kysely)
  const [trusted, home, rows] = await Promise.all([
    trustedBy(context),
    homeCurrency(context),
    senderKeys.length === 0 ? [] : wordingsOf(db, senderKeys, MOST_WORDINGS).execute(),
  ])
  const wordings = rows.map(({ id, wording }): KeptWording => ({ ...JSON.parse(wording), id }))
  return { trusted, wordings, homeCurrency: home }
}
