/** sql/azure, applied to the database that the AZURE_SQL_* settings name. */
import { join } from 'node:path'
import {
  type AzureSettings,
  poolConfig,
} from '../../workers/gateway/src/database/azure-settings.ts'
import { UsageError } from '../start/args.ts'
import { migrate } from './migrate.ts'
import { readMigrations } from './migrations.ts'

const FOLDER = join(import.meta.dirname, '../../sql/azure')

/** `applied` is called after each file. Throws UsageError with what the database said. */
export async function migrateAzure(
  settings: AzureSettings,
  applied: (name: string) => void,
): Promise<void> {
  try {
    await migrate(
      { ...poolConfig(settings), encrypt: encryption() },
      await readMigrations(FOLDER),
      { applied },
    )
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new UsageError(
      `${settings.database} on ${settings.server} was not brought up to date: ${why}`,
      { cause },
    )
  }
}

/** TLS first unless `AZURE_SQL_ENCRYPT` says `mandatory`: TLS inside TDS, as a relay connects. */
function encryption(): 'strict' | 'mandatory' {
  const encrypt = process.env.AZURE_SQL_ENCRYPT?.trim() || 'strict'
  if (encrypt === 'strict' || encrypt === 'mandatory') return encrypt
  throw new UsageError('AZURE_SQL_ENCRYPT is strict or mandatory')
}
