/** The schema of a ledger on Azure SQL, which this machine migrates by itself. */
import { azureSettings } from '../../../workers/gateway/src/database/azure-settings.ts'
import { migrateAzure } from '../../azure/migrate-azure.ts'
import type { CloudContext } from '../context.ts'

export async function migrateAzureSql({ asking, say }: CloudContext): Promise<void> {
  const { settings } = asking
  const secret = await asking.askSecret(
    'AZURE_SQL_CLIENT_SECRET',
    'Secret of the service principal for Azure SQL',
  )
  process.env.AZURE_SQL_CLIENT_SECRET = secret
  if (settings.azureSqlRelay) {
    process.env.AZURE_SQL_RELAY_SECRET = await asking.askSecret(
      'AZURE_SQL_RELAY_SECRET',
      'Secret of the relay',
    )
  }
  const azure = azureSettings({
    AZURE_SQL_SERVER: settings.azureSqlServer,
    AZURE_SQL_DATABASE: settings.azureSqlDatabase,
    AZURE_SQL_TENANT_ID: settings.azureSqlTenantId,
    AZURE_SQL_CLIENT_ID: settings.azureSqlClientId,
    AZURE_SQL_CLIENT_SECRET: secret,
  } as never)
  if (azure) await migrateAzure(azure, (name) => say(`applied ${name}`))
}
