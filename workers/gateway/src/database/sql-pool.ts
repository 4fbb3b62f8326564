/** The Durable Object that holds the connections to Azure SQL, where there is one. */
import { mssqlPool } from 'kysely-mssql-dialect/durable-object'
import { AuthError } from '../auth/auth-error.ts'
import { type AzureEnv, azureSettings, poolConfig } from './azure-settings.ts'

export class SqlPool extends mssqlPool<AzureEnv>((env) => {
  const settings = azureSettings(env)
  if (settings) return poolConfig(settings)
  throw new AuthError('not_configured', 'The setting AZURE_SQL_SERVER of the gateway is missing')
}) {}
