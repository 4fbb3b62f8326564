/** The ledger of a folder, for a backup or a restore: of the tracker that runs on it, else of the folder itself. */
import type { Target } from '../../workers/shared/backup/restore.ts'
import { dataPaths } from '../start/data.ts'
import { openDoors } from '../start/doors.ts'
import { runningStart } from '../start/running.ts'

export type FolderLedger = { ledger: Target; close(): Promise<void> }

/** Throws UsageError where the ledger is on Azure SQL and no tracker runs. */
export async function ledgerOfFolder(data: string): Promise<FolderLedger> {
  const running = await runningStart(data)
  if (running) {
    const { backup } = openDoors(running.workersAt, running.secret)
    return { ledger: named(backup, data), close: async () => {} }
  }
  // Seconds to load, and only for who opens the folder itself.
  const { openPlatform } = await import('../start/platform.ts')
  const { openLedger } = await import('../../workers/gateway/src/ledger/open.ts')
  const { newestMigration } = await import('../start/newest-migration.ts')
  const { env, dispose } = await openPlatform(data)
  const ledger = openLedger({ ...env, NEWEST_MIGRATION: newestMigration() }).backup
  return { ledger, close: async () => dispose() }
}

/** The same, whose failures say which tracker it was, and what to do. */
function named(ledger: Target, data: string): Target {
  const say = (error: unknown): never => {
    const { message } = error as Error
    throw new Error(
      `The tracker on ${data} did not answer (${message}). Was it being stopped? Then run this again; else ${dataPaths(data).log} says why`,
    )
  }
  return {
    state: () => ledger.state().catch(say),
    rows: (table, after) => ledger.rows(table, after).catch(say),
    begin: () => ledger.begin().catch(say),
    load: (table, rows) => ledger.load(table, rows).catch(say),
    end: () => ledger.end().catch(say),
  }
}
