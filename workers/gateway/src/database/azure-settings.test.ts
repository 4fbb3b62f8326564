import { expect, test } from 'vitest'
import { azureRelay, azureSettings, poolConfig } from './azure-settings.ts'

const SERVER = { AZURE_SQL_SERVER: 'sql.example.com', AZURE_SQL_DATABASE: 'ledger' }
const LOGIN = { AZURE_SQL_USER: 'tracker', AZURE_SQL_PASSWORD: 'a password' }
const PRINCIPAL = {
  AZURE_SQL_TENANT_ID: 'tenant',
  AZURE_SQL_CLIENT_ID: 'client',
  AZURE_SQL_CLIENT_SECRET: 'secret',
}

test('without settings there is no Azure SQL', () => {
  expect(azureSettings({})).toBeNull()
  expect(
    azureSettings({ AZURE_SQL_SERVER: ' ', AZURE_SQL_USER: '', AZURE_SQL_PORT: '1433' }),
  ).toBeNull()
})

test('a SQL login', () => {
  const settings = azureSettings({ ...SERVER, ...LOGIN })
  expect(settings).toEqual({
    server: 'sql.example.com',
    port: 1433,
    database: 'ledger',
    login: { user: 'tracker', password: 'a password' },
    location: null,
  })
  expect(settings && poolConfig(settings).authentication).toEqual({
    type: 'sql',
    user: 'tracker',
    password: 'a password',
  })
})

test('a service principal, another port and a place for the pool', () => {
  const settings = azureSettings({
    ...SERVER,
    ...PRINCIPAL,
    AZURE_SQL_PORT: '21433',
    AZURE_SQL_LOCATION: 'weur',
  })
  expect(settings).toMatchObject({
    port: 21433,
    location: 'weur',
    login: { tenantId: 'tenant', clientId: 'client', clientSecret: 'secret' },
  })
  expect(settings && poolConfig(settings).authentication).toMatchObject({ type: 'entra' })
})

test.each([
  [{ ...LOGIN }, 'AZURE_SQL_SERVER'],
  [{ ...PRINCIPAL }, 'AZURE_SQL_SERVER'],
  [{ AZURE_SQL_DATABASE: 'ledger' }, 'AZURE_SQL_SERVER'],
  [{ AZURE_SQL_SERVER: 'sql.example.com', ...LOGIN }, 'AZURE_SQL_DATABASE'],
  [{ ...SERVER }, 'AZURE_SQL_USER'],
  [{ ...SERVER, AZURE_SQL_USER: 'tracker' }, 'AZURE_SQL_PASSWORD'],
  [{ ...SERVER, ...LOGIN, AZURE_SQL_PASSWORD: '' }, 'AZURE_SQL_PASSWORD'],
  [{ ...SERVER, ...PRINCIPAL, AZURE_SQL_CLIENT_SECRET: ' ' }, 'AZURE_SQL_CLIENT_SECRET'],
  [{ ...SERVER, ...PRINCIPAL, AZURE_SQL_TENANT_ID: '' }, 'AZURE_SQL_TENANT_ID'],
  [{ ...SERVER, ...PRINCIPAL, ...LOGIN }, 'AZURE_SQL_USER'],
  [{ ...SERVER, ...LOGIN, AZURE_SQL_PORT: 'https' }, 'AZURE_SQL_PORT'],
  [{ ...SERVER, ...LOGIN, AZURE_SQL_LOCATION: 'moon' }, 'AZURE_SQL_LOCATION'],
])('half of the settings is an error that names one: %j', (env, name) => {
  expect(() => azureSettings(env)).toThrow(new RegExp(`^The setting ${name} `))
})

test('a relay needs an address that a secret may go to, and a secret', () => {
  const secret = 'x'.repeat(32)
  const relay = { AZURE_SQL_RELAY: 'https://relay.example', AZURE_SQL_RELAY_SECRET: secret }
  expect(azureRelay({})).toBeNull()
  expect(azureRelay(relay)).toEqual({ relay: 'https://relay.example', secret })
  // The relay's settings are none of a database.
  expect(azureSettings(relay)).toBeNull()
})

test.each([
  [{ AZURE_SQL_RELAY: 'https://relay.example' }, 'AZURE_SQL_RELAY_SECRET'],
  [{ AZURE_SQL_RELAY_SECRET: 'x'.repeat(32) }, 'AZURE_SQL_RELAY'],
  [
    { AZURE_SQL_RELAY: 'http://relay.example', AZURE_SQL_RELAY_SECRET: 'x'.repeat(32) },
    'AZURE_SQL_RELAY',
  ],
  [
    { AZURE_SQL_RELAY: 'https://relay.example', AZURE_SQL_RELAY_SECRET: 'short' },
    'AZURE_SQL_RELAY_SECRET',
  ],
])('half of a relay is an error that names a setting: %j', (env, name) => {
  expect(() => azureRelay(env)).toThrow(new RegExp(`^The setting ${name} `))
})
