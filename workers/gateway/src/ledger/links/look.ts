/**
 * Finishes what a crash left between recording and linking: looks once more for what belongs to
 * transactions that are new, a bounded part at a time, up to a mark that is kept.
 */
import { addMs, DAY_MS } from '#shared/local-time.ts'
import { camel } from '../../database/camel.ts'
import type { Context } from '../context.ts'
import { addSetting, changeSetting, setting } from '../queries/settings.ts'
import { findLinks, MAY_LINK } from './found.ts'
import { writtenAfter } from './queries.ts'

const MARK = 'links_seen'
/** Transactions that one look takes. */
const MOST = 200
/** A row may be committed so much later than the instant that it says. */
const LAG_MS = 60_000
/** How far the first look goes back. */
const FIRST_MS = DAY_MS

/** Of what was created since an instant, it is looked at up to a row, in the order of changes. */
type Mark = { since: string; at: string; id: string }

/** Looks once. Whether everything is looked at; to be called again where it is not. */
export async function lookOnce(context: Context): Promise<boolean> {
  const { database, config } = context
  const now = config.now()
  const from = (ms: number): Mark => {
    const since = addMs(now, -ms)
    return { since, at: since, id: '' }
  }
  const kept = (await setting(database.kysely, MARK).executeTakeFirst())?.value
  const mark: Mark = kept === undefined ? from(FIRST_MS) : JSON.parse(kept)
  const query = writtenAfter(camel(database.kysely), mark, [...MAY_LINK], MOST)
  const rows = await query.execute()
  // What is linked already, or was refused, is found to be so.
  await findLinks(context, rows)
  const last = rows.length < MOST ? undefined : rows.at(-1)
  const next = last ? { ...mark, at: last.updatedAt, id: last.id } : from(LAG_MS)
  const row = { name: MARK, value: JSON.stringify(next), updated_at: now }
  if (kept === undefined) await addSetting(database.kysely, row).execute()
  else if (row.value !== kept) await changeSetting(database.kysely, row).execute()
  return last === undefined
}
