/** A copy of the ledger before something changes it, and the point that Cloudflare can go back to. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { z } from 'zod'
import { DatabaseError } from '../../workers/gateway/src/database/database.ts'
import { markOf, readRows } from '../../workers/gateway/src/ledger/backup/store.ts'
import { BACKED_UP } from '../../workers/gateway/src/ledger/backup/tables.ts'
import type { Db } from '../../workers/gateway/src/ledger/queries/db.ts'
import type { Source } from '../../workers/shared/backup/file.ts'
import { writeBackupFile } from '../backup/backup-file.ts'
import { passphrase } from '../backup/key.ts'
import { configFile, writeConfigs } from './configs.ts'
import type { CloudContext } from './context.ts'
import { readD1 } from './d1-over-http.ts'
import { CloudProblem } from './problem.ts'
import { ROOT } from './wrangler.ts'

const bookmark = z.object({ bookmark: z.string().regex(/^[0-9a-f-]{1,200}$/) })

export type Backup = {
  /** As npm run backup writes it. */
  file: string
  /** Of D1's Time Travel. */
  bookmark: string
}

/**
 * Null on Azure SQL, which keeps its own. Locked by a passphrase that is asked for, or
 * BACKUP_PASSPHRASE. Throws a CloudProblem; then nothing is to be changed.
 */
export async function backUp(context: CloudContext): Promise<Backup | null> {
  const { api, accountId, asking, say } = context
  const { settings } = asking
  if (settings.database === 'azure-sql') {
    say('Azure SQL keeps backups of its own (point-in-time restore): none is made here')
    return null
  }
  const { d1Id } = settings
  if (!d1Id) throw new CloudProblem('There is no database in cloud.json', 'npm run deploy')
  await writeConfigs(settings)
  const lock = { passphrase: await passphrase(true) }
  const path = `/accounts/${accountId}/d1/database/${d1Id}/time_travel/bookmark`
  const point = await api.get(path, bookmark)
  const folder = join(ROOT, 'backups')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, `ledger-${new Date().toISOString().replace(/[:.]/g, '-')}.age`)
  const source = sourceOf(readD1(context, d1Id))
  const rows = await writeBackupFile(file, source, lock).catch((error) => {
    // What the API answered says more than that the database failed.
    const isOfApi = error instanceof DatabaseError && error.cause instanceof CloudProblem
    throw isOfApi ? error.cause : error
  })
  say(`the ledger's ${rows} rows are copied to ${file}`)
  return { file, bookmark: point.bookmark }
}

/** The ledger as it is deployed: of its own version, which may be older than this program. */
function sourceOf(db: Db): Source {
  return {
    async state() {
      const applied = await sql<{ name: string }>`
        select max(name) as name from d1_migrations`.execute(db)
      return {
        migration: applied.rows[0]?.name ?? null,
        tables: await tablesOf(db),
        mark: await markOf(db),
      }
    },
    rows: async (table, after) => ({
      ...(await readRows(db, table, after)),
      mark: await markOf(db),
    }),
  }
}

/**
 * Whether the database has anything to copy: it has no table where a deployment was stopped before its
 * migrations. Throws a CloudProblem where there is no database.
 */
export async function hasTables(context: CloudContext, d1Id: string): Promise<boolean> {
  const { api, accountId, asking } = context
  if ((await api.find(`/accounts/${accountId}/d1/database/${d1Id}`, z.unknown())) === null) {
    throw new CloudProblem(
      `Cloudflare has no database ${d1Id}, which ${asking.file} names`,
      'Is the account the right one? If you took the database away yourself, take "d1Id" out of that file',
    )
  }
  return (await tablesOf(readD1(context, d1Id))).length > 0
}

/** Those of the ledger that are there. */
async function tablesOf(db: Db) {
  const there = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table'`.execute(db)
  const names = new Set(there.rows.map(({ name }) => name))
  return BACKED_UP.map(({ table }) => table).filter((table) => names.has(table))
}

/** The lines with which everything is as it was before. */
export function wayBack(backup: Backup | null, version: string | undefined): Array<string> {
  return [
    ...(backup
      ? [
          `npx wrangler d1 time-travel restore ledger --bookmark=${backup.bookmark} -c ${configFile('gateway')}`,
        ]
      : []),
    ...(version ? [`git checkout ${version} && npm run deploy`] : []),
    ...(backup
      ? [
          `After seven days: check that commit out, deploy it with an empty ledger, and restore ${backup.file} there (Settings → Your data)`,
        ]
      : []),
  ]
}
