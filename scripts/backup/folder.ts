/** The ledger of a folder, for a backup or a restore: of the tracker that runs on it, else of the folder itself. */
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getPlatformProxy } from 'wrangler'
import { openLedger } from '../../workers/gateway/src/ledger/open.ts'
import type { Target } from '../../workers/shared/backup/restore.ts'
import { dataPaths } from '../start/data.ts'
import { checkDatabase } from '../start/database.ts'
import { openDoors } from '../start/doors.ts'
import { UsageError } from '../start/options.ts'
import { runningStart } from '../start/running.ts'
import { azureFrom, newestMigration } from '../start/settings.ts'
import { migrate } from '../start/wrangler.ts'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export type FolderLedger = { ledger: Target; close(): Promise<void> }

/** Throws UsageError where the ledger is on Azure SQL and no tracker runs. */
export async function ledgerOfFolder(data: string): Promise<FolderLedger> {
  const running = await runningStart(data)
  if (running) {
    const { backup } = openDoors(running.workersAt, running.secret)
    return { ledger: backup, close: async () => {} }
  }
  if (azureFrom(process.env)) {
    throw new UsageError(
      'The ledger is on Azure SQL: start the tracker (npm start), then ask again',
    )
  }
  // Wrangler would warn that the pool of connections to Azure SQL is not there; nobody asks for it.
  process.env.WRANGLER_LOG = 'error'
  await mkdir(data, { recursive: true, mode: 0o700 })
  await checkDatabase(data)
  await migrate(data)
  const { env, dispose } = await getPlatformProxy<GatewayEnv>({
    configPath: join(root, 'workers/gateway/wrangler.toml'),
    environment: 'local',
    persist: { path: join(dataPaths(data).state, 'v3') },
  })
  const ledger = openLedger({ ...env, NEWEST_MIGRATION: newestMigration() }).backup
  return { ledger, close: dispose }
}
