import { expect, test } from 'vitest'
import { configFor, login } from '../../test/pool.ts'
import { checkConfig, type MssqlPoolConfig } from './config.ts'
import { MssqlPool } from './pool.ts'

test('what is not told has a default', () => {
  const { server, database, authentication } = configFor(1)
  expect(checkConfig({ server, database, authentication })).toMatchObject({
    port: 1433,
    encrypt: 'strict',
    maxConnections: 4,
  })
})

test.each([
  ['encrypt', true],
  ['encrypt', false],
  ['trustServerCertificate', true],
  ['trustServerCertificate', false],
  ['rejectUnauthorized', false],
  ['options', { encrypt: false }],
  ['server', ''],
  ['server', 'host,1433'],
  ['server', 'tcp:host'],
  ['server', 'host\\instance'],
  ['database', ''],
  ['port', 0],
  ['port', '1433'],
  ['maxConnections', 7],
  ['deadlineMs', -1],
  ['redirect', 'sometimes'],
  ['authentication', undefined],
  ['authentication', { type: 'sql', user: 'reader', password: '' }],
  ['authentication', { type: 'entra' }],
  ['authentication', { type: 'ntlm' }],
])('%s = %j is refused when the pool is made', (name, value) => {
  const config = { ...configFor(1), [name]: value } as MssqlPoolConfig
  expect(() => new MssqlPool(config)).toThrow(expect.objectContaining({ code: 'config' }))
  expect(() => new MssqlPool(config)).toThrow(name)
})

test('no error shows the password', () => {
  const config = { ...configFor(1), port: -1 }
  expect(() => checkConfig(config)).toThrow(expect.not.stringContaining(login.password))
})
