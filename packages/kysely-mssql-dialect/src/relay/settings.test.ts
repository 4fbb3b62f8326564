import { expect, test } from 'vitest'
import { relaySettings } from './settings.ts'

const ENV = {
  AZURE_SQL_SERVER: 'sql.example.com',
  AZURE_SQL_DATABASE: 'ledger',
  AZURE_SQL_USER: 'tracker',
  AZURE_SQL_PASSWORD: 'a password',
  AZURE_SQL_RELAY_SECRET: 'x'.repeat(32),
}

test('TLS inside TDS, and this machine alone, unless told', () => {
  expect(relaySettings(ENV)).toMatchObject({
    pool: { server: 'sql.example.com', port: 1433, database: 'ledger', encrypt: 'mandatory' },
    login: { type: 'sql', user: 'tracker', password: 'a password' },
    host: '127.0.0.1',
    port: 8080,
    tls: null,
  })
})

test('a container that something ends TLS before, with an identity of its own', () => {
  const { AZURE_SQL_USER: _, AZURE_SQL_PASSWORD: __, ...rest } = ENV
  const settings = relaySettings({
    ...rest,
    HOST: '0.0.0.0',
    PORT: '80',
    RELAY_BEHIND_TLS: 'yes',
    AZURE_SQL_MANAGED_IDENTITY: 'system',
  })
  expect(settings).toMatchObject({
    host: '0.0.0.0',
    port: 80,
    login: { type: 'managed', clientId: null },
  })
})

test.each([
  ['AZURE_SQL_SERVER', { AZURE_SQL_SERVER: ' ' }],
  ['AZURE_SQL_RELAY_SECRET', { AZURE_SQL_RELAY_SECRET: '' }],
  ['AZURE_SQL_PASSWORD', { AZURE_SQL_PASSWORD: '' }],
  ['AZURE_SQL_ENCRYPT', { AZURE_SQL_ENCRYPT: 'off' }],
  ['AZURE_SQL_CONNECTIONS', { AZURE_SQL_CONNECTIONS: '100' }],
  ['PORT', { PORT: 'http' }],
  ['RELAY_TLS_CERT', { HOST: '0.0.0.0' }],
  ['RELAY_TLS_KEY', { RELAY_TLS_CERT: '/etc/relay.pem' }],
  ['AZURE_SQL_TENANT_ID', { AZURE_SQL_CLIENT_ID: 'client' }],
])('what is wrong with %s is said', (name, wrong) => {
  expect(() => relaySettings({ ...ENV, ...wrong })).toThrow(new RegExp(`^The setting ${name} `))
})
