import { beforeAll, expect, test } from 'vitest'
import { openPool, run } from '../../test/pool.ts'
import { type Certificates, makeCertificates } from '../../test/server/certificates.ts'
import { TdsServer } from '../../test/server/server.ts'
import { type ColumnType, decimalType, rows, types } from '../../test/server/tokens.ts'
import { trust } from '../../test/server/trust.ts'

let certificates: Certificates

beforeAll(async () => {
  certificates = await makeCertificates()
  trust(certificates)
})

test.each<[string, ColumnType, bigint | null, unknown]>([
  [
    'a decimal of 38 digits',
    decimalType(38, 10),
    12345678901234567890123456789012345678n,
    '1234567890123456789012345678.9012345678',
  ],
  ['a negative one', decimalType(38, 10), -5n, '-0.0000000005'],
  ['one without a fraction', decimalType(38, 0), 10n ** 37n, `1${'0'.repeat(37)}`],
  ['a null decimal', decimalType(9, 2), null, null],
  ['the largest bigint', types.bigint, 2n ** 63n - 1n, 9223372036854775807n],
  ['the smallest bigint', types.bigint, -(2n ** 63n), -9223372036854775808n],
  ['a null bigint', types.bigint, null, null],
])('%s keeps every digit', async (_, type, sent, read) => {
  await using server = await TdsServer.start(certificates.valid, {
    statement: () =>
      rows(
        [
          { name: 'a', type },
          { name: 'b', type: types.int },
        ],
        [[sent, 7]],
      ),
  })
  await using pool = openPool(server)
  expect(await run(pool, 'select', 'always')).toMatchObject({
    value: { sets: [{ rows: [[read, 7]] }] },
  })
})

test('values that arrive in pieces are read whole', async () => {
  const values = Array.from({ length: 2_000 }, (_, index) => [BigInt(index) * 10n ** 20n + 1n])
  await using server = await TdsServer.start(certificates.valid, {
    statement: () => rows([{ name: 'a', type: decimalType(38, 2) }], values),
  })
  await using pool = openPool(server)
  const outcome = await run(pool, 'select', 'always')
  const read = outcome.ok ? outcome.value.sets.flatMap((set) => set.rows.flat()) : []
  expect(read).toHaveLength(2_000)
  expect(read[1_999]).toBe('1999000000000000000000.01')
})
