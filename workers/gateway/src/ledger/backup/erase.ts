/** Erasing everything: asked for, done a day later, and taken back until then. */
import { addMs } from '#shared/local-time.ts'
import { auditQuery } from '../audit.ts'
import type { Context } from '../context.ts'
import { addSetting, setting } from '../queries/settings.ts'
import type { Author } from '../types/common.ts'
import { removeRow } from './queries.ts'

/** Hours in which whoever asked, or somebody else who may, can think better of it. */
export const ERASE_AFTER_HOURS = 24
const ERASE_AT = 'erase_at'

/** The UTC instant from which on everything goes; null: nobody asked. */
export async function eraseAt({ database }: Context): Promise<string | null> {
  return (await setting(database.kysely, ERASE_AT).executeTakeFirst())?.value ?? null
}

/** The instant; asking again does not put it off. */
export async function askErase(context: Context, by: Author): Promise<string> {
  const asked = await eraseAt(context)
  if (asked !== null) return asked
  const { database, config } = context
  const now = config.now()
  const value = addMs(now, ERASE_AFTER_HOURS * 3_600_000)
  await database.batch([
    addSetting(database.kysely, { name: ERASE_AT, value, updated_at: now }).compile(),
    auditOf(context, by, [null, value]),
  ])
  return value
}

export async function keepAll(context: Context, by: Author): Promise<void> {
  const { database } = context
  const row = removeRow(database.kysely, 'setting', ['name'], { name: ERASE_AT })
  await database.batch([row.compile(), auditOf(context, by, ['asked', null])])
}

function auditOf(context: Context, by: Author, erase: [string | null, string | null]) {
  return auditQuery(context, by, {
    action: 'settings.update',
    subject: 'settings',
    subjectId: 'settings',
    changes: { eraseAt: erase },
  })
}
