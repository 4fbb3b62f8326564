/** The ledger of a folder, for a backup or a restore: of the tracker that runs on it, else of the folder itself. */
import type { Target } from '../../workers/shared/backup/restore.ts'
import { dataPaths } from '../start/data.ts'
import { openDoors } from '../start/doors.ts'
import type { Platform } from '../start/platform.ts'
import { type Running, runningStart } from '../start/running.ts'

export type FolderLedger = { ledger: Target; close(): Promise<void> }

/** Throws UsageError where the ledger is on Azure SQL and no tracker runs. */
export async function ledgerOfFolder(data: string): Promise<FolderLedger> {
  const running = await runningStart(data)
  if (running) return ofTracker(running, data)
  const { openPlatform } = await import('../start/platform.ts')
  return ofPlatform(await openPlatform(data))
}

/**
 * The same to read, as it is at this moment: the database's file is open to two, so that whatever a
 * tracker records meanwhile changes nothing. On Azure SQL, and of a tracker of another version, it is the
 * ledger as it is.
 */
export async function momentOfFolder(data: string): Promise<FolderLedger> {
  const running = await runningStart(data)
  if (!running?.isOnD1) return ledgerOfFolder(data)
  const { openMoment } = await import('../start/platform.ts')
  const platform = await openMoment(data)
  return platform ? ofPlatform(platform) : ofTracker(running, data)
}

function ofTracker(running: Running, data: string): FolderLedger {
  const { backup } = openDoors(running.workersAt, running.secret)
  return { ledger: named(backup, data), close: async () => {} }
}

/** Seconds to load, and only for who opens the folder itself. */
async function ofPlatform({ env, dispose }: Platform): Promise<FolderLedger> {
  const { openLedger } = await import('../../workers/gateway/src/ledger/open.ts')
  const { newestMigration } = await import('../start/newest-migration.ts')
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
