import { beforeAll, expect, test } from 'vitest'
import {
  type Certificates,
  makeCertificates,
} from '../../packages/kysely-mssql-dialect/test/server/certificates.ts'
import { TdsServer } from '../../packages/kysely-mssql-dialect/test/server/server.ts'
import { trust } from '../../packages/kysely-mssql-dialect/test/server/trust.ts'
import { waysIn } from './ways.ts'

let certificates: Certificates
beforeAll(async () => {
  certificates = await makeCertificates()
  trust(certificates)
})

test.each([
  ['first', ['wrong', 'ok', 'ok']],
  ['inside', ['ok', 'wrong', 'wrong']],
] as const)('a server that has TLS %s', async (tls, expected) => {
  await using server = await TdsServer.start(certificates.valid, {}, tls)
  const ways = waysIn({
    AZURE_SQL_SERVER: '127.0.0.1',
    AZURE_SQL_PORT: String(server.port),
    AZURE_SQL_DATABASE: 'ledger',
    AZURE_SQL_USER: 'tracker',
    AZURE_SQL_PASSWORD: 'Correct-horse-1',
  })
  const found = await Promise.all(ways.map((way) => way.run({} as never)))
  expect(found.map(({ status }) => status)).toEqual(expected)
  expect(JSON.stringify(found)).not.toContain('Correct-horse-1')
})

test('a relay that does not answer is said to', async () => {
  const env = { AZURE_SQL_RELAY: 'http://127.0.0.1:9', AZURE_SQL_RELAY_SECRET: 'x'.repeat(32) }
  const [way] = waysIn(env)
  expect(await way?.run({} as never)).toMatchObject({ status: 'wrong' })
})

test('where no setting names one there is nothing to try', () => {
  expect(waysIn({})).toEqual([])
})
