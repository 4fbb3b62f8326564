/** The person's own name for a merchant, shown for every transaction of that merchant's key. */
import type { CompiledQuery } from 'kysely'
import type { ActEntry, RowChange } from '../acts/act.ts'
import type { Context } from '../context.ts'
import { clip, clipOrNull, fold } from '../pure/text.ts'
import { addName, changeName, merchantName, removeName } from '../queries/merchants.ts'
import type { Author } from '../types/common.ts'

/** What a rename changes, for the act that it is part of. */
export type Renamed = { entry: ActEntry; rows: Array<RowChange>; queries: Array<CompiledQuery> }

/** `written: null` gives the merchant its shipped name again. Null where nothing changes. */
export async function renamedBy(
  context: Context,
  merchantKey: string,
  written: string | null,
  by: Author,
): Promise<Renamed | null> {
  const db = context.database.kysely
  const now = context.config.now()
  const key = clip(merchantKey, 200)
  const name = clipOrNull(written, 100)
  const before = (await merchantName(db, key).executeTakeFirst()) ?? null
  if ((before?.name ?? null) === name) return null
  const entry = {
    action: 'merchant.rename',
    subject: 'merchant',
    subjectId: key,
    title: name ?? before?.name ?? key,
    changes: { name: [before?.name ?? null, name] },
  } satisfies ActEntry
  const values = name === null ? null : { name, name_search: clip(fold(name), 200) }
  const created_at = before?.created_at ?? now
  const after = values && {
    merchant_key: key,
    ...values,
    person: by.person,
    created_at,
    updated_at: now,
  }
  const rows = [{ table: 'merchant_name', key: { merchant_key: key }, before, after } as const]
  if (after === null) return { entry, rows, queries: [removeName(db, key).compile()] }
  const change = before ? changeName(db, key, after) : addName(db, after)
  return { entry, rows, queries: [change.compile()] }
}
