/** The ledger of a folder, for a backup or a restore: of the tracker that runs on it, else of the folder itself. */
import { openLedger } from '../../workers/gateway/src/ledger/open.ts'
import type { Target } from '../../workers/shared/backup/restore.ts'
import { openDoors } from '../start/doors.ts'
import { openPlatform } from '../start/platform.ts'
import { runningStart } from '../start/running.ts'
import { newestMigration } from '../start/settings.ts'

export type FolderLedger = { ledger: Target; close(): Promise<void> }

/** Throws UsageError where the ledger is on Azure SQL and no tracker runs. */
export async function ledgerOfFolder(data: string): Promise<FolderLedger> {
  const running = await runningStart(data)
  if (running) {
    const { backup } = openDoors(running.workersAt, running.secret)
    return { ledger: backup, close: async () => {} }
  }
  const { env, dispose } = await openPlatform(data)
  const ledger = openLedger({ ...env, NEWEST_MIGRATION: newestMigration() }).backup
  return { ledger, close: dispose }
}
