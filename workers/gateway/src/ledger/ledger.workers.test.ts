import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openD1 } from '../database/d1-dialect.ts'
import { DatabaseError } from '../database/database.ts'
import { sharedD1 } from '../database/testing/d1.ts'
import { describeLedger } from './contract/index.ts'

const d1 = await sharedD1()

describeLedger('D1', async () => openD1(await d1.empty()))

test('D1: reads that are asked at one moment are one call, and the one that fails fails alone', async () => {
  const real = await d1.empty()
  const calls: Array<number> = []
  const counted = Object.assign(Object.create(real), {
    batch: (statements: Array<D1PreparedStatement>) => {
      calls.push(statements.length)
      return real.batch(statements)
    },
  }) as D1Database
  const { kysely } = openD1(counted)
  const settings = () => kysely.selectFrom('setting').select('name').execute()
  const later = async () => kysely.selectFrom('account').select('id').execute()
  await Promise.all([
    settings(),
    Promise.resolve().then(later),
    kysely.selectNoFrom(sql.lit(7).as('n')).execute(),
  ])
  expect(calls).toEqual([3])

  const broken = kysely.selectFrom('setting').select(sql`abs(-9223372036854775808)`.as('n'))
  const [rows, failed] = await Promise.allSettled([
    kysely.selectNoFrom(sql.lit(7).as('n')).execute(),
    broken.where('name', '=', sql<string>`json('{')`).execute(),
  ])
  expect(rows).toEqual({ status: 'fulfilled', value: [{ n: 7 }] })
  expect(failed).toMatchObject({ status: 'rejected', reason: expect.any(DatabaseError) })
})
