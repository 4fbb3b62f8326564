/**
 * npm run migrate:azure
 *
 * Brings the database that the AZURE_SQL_* settings name up to date with sql/azure. Safe to run twice,
 * and from two places at once.
 */
import { parseArgs } from 'node:util'
import { azureSettings } from '../workers/gateway/src/database/azure-settings.ts'
import { migrateAzure } from './azure/migrate-azure.ts'
import { UsageError } from './start/args.ts'

parseArgs()
const settings = azureSettings(process.env)
if (!settings) throw new UsageError('AZURE_SQL_SERVER is not set: see docs/azure-sql.md')
await migrateAzure(settings, (name) => console.log(`applied ${name}`))
console.log(`${settings.database} on ${settings.server} is up to date`)
