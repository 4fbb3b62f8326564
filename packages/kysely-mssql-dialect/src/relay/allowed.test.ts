import { expect, test } from 'vitest'
import { refusalOf } from './allowed.ts'

test.each([
  'select "id", "drop" from "create" where [exec] = @1 and kind in (\'purchase\', \'fee\')',
  'insert into "item" ("name") output inserted."id" values (@1)',
  'insert into "item" ("name") select @1 as "name" where not exists (select "id" from "item" where "x" = @2)',
  'update "item" set "note" = nullif("note", @1) where "id" in (select "id" from "old")',
  'with "recent" as (select top(3) * from "item") delete from "item" where "id" in (select "id" from "recent")',
  'update "item" set "a" = @1 where "id" in (\'019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b\')',
  'select "a""b;--" from "t" order by "x" offset 0 rows fetch next 3 rows only',
])('%s is taken', (sql) => {
  expect(refusalOf(sql)).toBeNull()
})

test.each([
  ['', 'no select'],
  ['exec sp_configure', 'no select'],
  ['create table "t" (id int)', 'no select'],
  ['select 1; select 2', 'several'],
  ['select 1 delete from "item"', 'several'],
  ['update "item" set "a" = @1 update "item" set "b" = @1', 'several'],
  ['select 1 set language german', 'several'],
  ['select * into "copy" from "item"', 'several'],
  ['select 1 -- and more', 'several'],
  ['select 1 /* and more */', 'several'],
  ['select 1 exec xp_cmdshell @1', 'the word exec'],
  ['select 1 DROP TABLE "item"', 'the word drop'],
  ['select * from #left', 'the word #left'],
  ['select @@version', 'the word @@version'],
  ['select * from openrowset(@1)', 'the word openrowset'],
  ['select * from "item" where "name" = \'Corner Bakery\'', 'pass it as a parameter'],
  ["select 'never ends", 'pass it as a parameter'],
  [`select ${' '.repeat(100_000)}`, '100000 characters'],
])('%s is refused: %s', (sql, why) => {
  expect(refusalOf(sql)).toContain(why)
  expect(refusalOf(sql)).not.toContain('Corner')
})

test('ends soon, whatever in it does not end', () => {
  for (const open of ['[', '"', "'", '/', '@', '["', "'["]) {
    refusalOf(`select ${open.repeat(49_000)}`)
  }
  expect(refusalOf(`select ${"['".repeat(49_000)}`)).toBeNull()
})
