import { DummyDriver, Kysely, MssqlAdapter, MssqlIntrospector, MssqlQueryCompiler } from 'kysely'
import { expect, test } from 'vitest'
import { toParameters } from './parameters.ts'
import { datetime2, decimal, uniqueidentifier, varbinary, varchar } from './typed.ts'

type Item = { id: string; price: string; hash: Uint8Array | null; at: Date }

const db = new Kysely<{ item: Item }>({
  dialect: {
    createAdapter: () => new MssqlAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (kysely) => new MssqlIntrospector(kysely),
    createQueryCompiler: () => new MssqlQueryCompiler(),
  },
})

test('a value keeps the type it was given, wherever Kysely takes a value', () => {
  const at = new Date(0)
  const query = db
    .insertInto('item')
    .values({
      id: uniqueidentifier('01890a5d-ac96-774b-bcce-b302099a8057'),
      price: decimal('12.50', 18, 2),
      hash: varbinary(null),
      at: datetime2(at),
    })
    .compile()
  expect(query.sql).toBe('insert into "item" ("id", "price", "hash", "at") values (@1, @2, @3, @4)')
  expect(toParameters(query.parameters)).toEqual([
    { type: 'uniqueidentifier', value: '01890a5d-ac96-774b-bcce-b302099a8057' },
    { type: 'decimal', value: '12.50', precision: 18, scale: 2 },
    { type: 'varbinary', value: null },
    { type: 'datetime2', value: at, scale: 3 },
  ])
})

test('it works in a condition too', () => {
  const query = db.selectFrom('item').selectAll().where('id', '=', varchar('a')).compile()
  expect(query.sql).toBe('select * from "item" where "id" = @1')
  expect(toParameters(query.parameters)).toEqual([{ type: 'varchar', value: 'a' }])
})

test.each(['0', '-0.5', '+12', '99999999.99', '00001', '1.23456789'])('%s fits', (text) => {
  expect(() => decimal(text, 10, 2)).not.toThrow()
})

test.each(['', '1e3', '1,5', ' 1', '.5', '5.', 'NaN', '0x10', '100000000', '--1'])(
  '%j is no decimal(10, 2)',
  (text) => {
    expect(() => decimal(text, 10, 2)).toThrow(/decimal\(10, 2\)/)
  },
)

test.each([
  [0, 0],
  [39, 0],
  [5, 6],
  [5, -1],
])('decimal(%i, %i) is no type', (precision, scale) => {
  expect(() => decimal('1', precision, scale)).toThrow(/not a type/)
})

test('a fraction alone fits where nothing is before the point', () => {
  expect(() => decimal('0.25', 2, 2)).not.toThrow()
  expect(() => decimal('1.25', 2, 2)).toThrow()
})
