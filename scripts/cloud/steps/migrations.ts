/** The schema, before the code that needs it. */
import { configFile, writeConfigs } from '../configs.ts'
import type { Step } from '../context.ts'

export const migrations: Step = {
  title: 'Schema',
  async run(context) {
    const { asking, wrangler, say } = context
    await writeConfigs(asking.settings)
    if (asking.settings.database === 'azure-sql') {
      // Not above: its driver takes a second to load, and most ledgers are on D1.
      const { migrateAzureSql } = await import('./azure-schema.ts')
      return migrateAzureSql(context)
    }
    await wrangler(['d1', 'migrations', 'apply', 'ledger', '--remote', '-c', configFile('gateway')])
    say('the schema is up to date')
  },
}
