/** The schema, before the code that needs it. */
import { azureSettings } from '../../../workers/gateway/src/database/azure-settings.ts'
import { migrateAzure } from '../../azure/migrate-azure.ts'
import { configFile, writeConfigs } from '../configs.ts'
import type { CloudContext, Step } from '../context.ts'

export const migrations: Step = {
  title: 'Schema',
  async run(context) {
    const { asking, wrangler, say } = context
    await writeConfigs(asking.settings)
    if (asking.settings.database === 'azure-sql') return migrateAzureSql(context)
    await wrangler(['d1', 'migrations', 'apply', 'ledger', '--remote', '-c', configFile('gateway')])
    say('the schema is up to date')
  },
}

async function migrateAzureSql({ asking, say }: CloudContext): Promise<void> {
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
