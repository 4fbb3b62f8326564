/** Whether the schema of the database is the one that this program was written for. */
import { sql } from 'kysely'
import { t } from '../language.ts'
import type { Context } from './context.ts'

/** Another schema than this program's; the message says what to do. */
export class OtherSchema extends Error {
  override name = 'OtherSchema'
}

/**
 * Throws OtherSchema. Only D1 is looked at, and only where the newest migration is known: the command
 * that migrates Azure SQL refuses by itself.
 */
export async function checkSchema({ database, config }: Context): Promise<void> {
  const expected = config.newestMigration
  if (!expected || database.dialect !== 'sqlite') return
  // Wrangler's table of what was applied.
  const query = sql<{ name: string | null }>`select max(name) as name from d1_migrations`
  const name = (await query.execute(database.kysely)).rows[0]?.name ?? 'nothing'
  if (name === expected) return
  throw new OtherSchema(
    name > expected
      ? t('problems.newerSchema', { name })
      : t('problems.olderSchema', { name: expected, command: t('problems.commandD1') }),
  )
}
