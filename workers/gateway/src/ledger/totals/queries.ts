/** What the kept totals would be, taken off what they are: nothing is left where they are right. */
import { type Expression, sql } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'

/** The name of the kept total's key, beside day, month or span and currency; empty where it has none. */
type Keys = { span: Expression<string>; name: Expression<string> }

const DAY = sql<string>`local_date`
const MONTH = sql<string>`substring(local_date, 1, 7)`
const YEAR = sql<string>`concat('Y', substring(local_date, 1, 4))`
const QUARTER = sql<string>`concat('Q', substring(local_date, 1, 4), '-', (cast(substring(local_date, 6, 2) as int) + 2) / 3)`
const NONE = sql<string>`''`
const CATEGORY = sql<string>`case when split_count > 0 then '.split' else coalesce(category, '') end`
const MERCHANT = sql<string>`coalesce(merchant_key, '')`

export function wrongDays(db: CamelDb) {
  const kept = db
    .selectFrom('dayTotal')
    .select(['localDate as span', 'currency', NONE.as('name')])
    .select(SUMS)
  return differing(db, kept.unionAll(added(db, { span: DAY, name: NONE }) as never) as never)
}

export function wrongMonths(db: CamelDb) {
  const kept = db
    .selectFrom('monthTotal')
    .select(['month as span', 'currency', 'category as name'])
    .select(SUMS)
  return differing(db, kept.unionAll(added(db, { span: MONTH, name: CATEGORY }) as never) as never)
}

export function wrongMerchants(db: CamelDb) {
  const kept = db
    .selectFrom('merchantTotal')
    .select(['span', 'currency', 'merchantKey as name'])
    .select(SUMS)
  const years = added(db, { span: YEAR, name: MERCHANT }) as never
  const quarters = added(db, { span: QUARTER, name: MERCHANT }) as never
  return differing(db, kept.unionAll(years).unionAll(quarters) as never)
}

const SUMS = [
  'spendingMinor as spent',
  'incomeMinor as earned',
  'spendingNumber as spendings',
  'incomeNumber as incomes',
  'countedNumber as counted',
] as const

const one = (condition: Expression<unknown>) =>
  sql<number>`case when ${condition} then -1 else 0 end`
const SPENT = sql`spending_minor <> 0`
const EARNED = sql`income_minor <> 0`

/** Every transaction that is not deleted, with what it adds, taken off. */
function added(db: CamelDb, { span, name }: Keys) {
  return db
    .selectFrom('ledgerTransaction')
    .select([
      sql<string>`${span}`.as('span'),
      'currency',
      sql<string>`${name}`.as('name'),
      sql<number>`-spending_minor`.as('spent'),
      sql<number>`-income_minor`.as('earned'),
      one(SPENT).as('spendings'),
      one(EARNED).as('incomes'),
      one(sql`${SPENT} or ${EARNED}`).as('counted'),
    ])
    .where('deletedAt', 'is', null)
}

/** What does not come to nothing. */
function differing(db: CamelDb, parts: ReturnType<typeof added>) {
  return db
    .selectFrom(parts.as('part'))
    .select(({ fn }) => [
      'span',
      'currency',
      'name',
      fn.sum<number | string>('spent').as('spentMinor'),
      fn.sum<number | string>('earned').as('earnedMinor'),
      fn.sum<number | string>('counted').as('count'),
    ])
    .groupBy(['span', 'currency', 'name'])
    .having(({ or, eb, fn }) =>
      or(
        (['spent', 'earned', 'spendings', 'incomes', 'counted'] as const).map((column) =>
          eb(fn.sum(column), '<>', sql.lit(0)),
        ),
      ),
    )
}
