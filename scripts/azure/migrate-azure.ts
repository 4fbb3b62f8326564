/** sql/azure, applied to the database that the AZURE_SQL_* settings name. */
import { join } from 'node:path'
import {
  type AzureSettings,
  poolConfig,
} from '../../workers/gateway/src/database/azure-settings.ts'
import { migrate } from './migrate.ts'
import { readMigrations } from './migrations.ts'

const FOLDER = join(import.meta.dirname, '../../sql/azure')

/** `applied` is called after each file. Throws what the database said. */
export async function migrateAzure(
  settings: AzureSettings,
  applied: (name: string) => void,
): Promise<void> {
  await migrate(poolConfig(settings), await readMigrations(FOLDER), { applied })
}
