import { expect, test } from 'vitest'
import { completed, NO_DRIVER, NO_MSAL } from './configs.ts'
import type { CloudSettings } from './settings.ts'

const CONFIG = {
  vars: { AZURE_SQL_SERVER: '', AZURE_SQL_RELAY: '', DNS_URL: 'https://dns.example' },
  alias: { joi: './joi.ts' },
  d1_databases: [{ binding: 'DB', database_id: '0' }],
  env: { local: {} },
}
const gateway = (settings: CloudSettings) => completed('gateway', CONFIG, settings)
const AZURE = { database: 'azure-sql', azureSqlServer: 'x.database.windows.net' } as const
const RELAY = 'https://relay.example'

test('a gateway on D1 or behind a relay is deployed without the driver of Azure SQL', () => {
  for (const settings of [
    { database: 'd1', signIn: 'entra' },
    { signIn: 'entra' },
    { ...AZURE, azureSqlRelay: RELAY, signIn: 'entra' },
  ] as Array<CloudSettings>) {
    const { alias, vars } = gateway(settings)
    expect(alias).toEqual({
      joi: './joi.ts',
      ...NO_DRIVER,
    })
    expect(vars).toMatchObject({
      AZURE_SQL_SERVER: '',
      AZURE_SQL_RELAY: settings.azureSqlRelay ?? '',
    })
  }
})

test('one that connects by itself has it', () => {
  const { alias, vars } = gateway({ ...AZURE, azureSqlRelay: '', signIn: 'entra' })
  expect(alias).toEqual({ joi: './joi.ts' })
  expect(vars).toMatchObject({ AZURE_SQL_SERVER: 'x.database.windows.net', AZURE_SQL_RELAY: '' })
})

test('one where people sign in by another way than Entra has no library for it', () => {
  for (const signIn of ['access', 'openid'] as const) {
    expect(gateway({ ...AZURE, azureSqlRelay: '', signIn }).alias).toEqual({
      joi: './joi.ts',
      ...NO_MSAL,
    })
  }
})

test('what the settings say nothing of stays, and what is for a laptop goes', () => {
  const config = gateway({ d1Id: 'a' })
  expect(config.vars?.DNS_URL).toBe('https://dns.example')
  expect(config.d1_databases).toEqual([{ binding: 'DB', database_id: 'a' }])
  expect(config.env).toBeUndefined()
})
