/** Rates of currencies by day, and what is to be converted by them. */
import { type Insertable, sql } from 'kysely'
import type { CamelDb, CamelTables } from '../../database/camel.ts'
import { take } from '../../database/database.ts'
import { isAnyOf } from '../../database/many.ts'
import { partSums } from '../parts/sums.ts'

type Range = { from: string; to: string }

export function ratesBetween(db: CamelDb, currencies: Array<string>, range: Range) {
  return db
    .selectFrom('rate')
    .selectAll()
    .where('currency', 'in', currencies)
    .where('rateDate', '>=', range.from)
    .where('rateDate', '<=', range.to)
    .orderBy('currency')
    .orderBy('rateDate')
}

/** The last rate of a currency before a day. */
export function rateBefore(db: CamelDb, currency: string, day: string) {
  return db
    .selectFrom('rate')
    .selectAll()
    .where('currency', '=', currency)
    .where('rateDate', '<', day)
    .orderBy('rateDate', 'desc')
    .$call(take(db, 1))
}

/** The currencies that have any rate. */
export function ratedCurrencies(db: CamelDb) {
  return db.selectFrom('rate').select('currency').distinct().orderBy('currency')
}

/** The day of the newest rate of each currency, by who set it. */
export function newestOf(db: CamelDb, setBy: 'ecb' | 'person') {
  return db
    .selectFrom('rate')
    .select(({ fn }) => ['currency', fn.max('rateDate').as('rateDate')])
    .where('setBy', '=', setBy)
    .groupBy('currency')
}

/** The next currency that a transaction has, with the day of its first. */
export function nextCurrency(db: CamelDb, after: string) {
  return db
    .selectFrom('ledgerTransaction')
    .select(['currency', 'localDate'])
    .where('currency', '>', after)
    .orderBy('currency')
    .orderBy('localDate')
    .$call(take(db, 1))
}

/** Of any of these currencies on any of these days. */
export function ratesOn(db: CamelDb, currencies: Array<string>, days: Array<string>) {
  return db
    .selectFrom('rate')
    .selectAll()
    .where(isAnyOf(db, 'currency', currencies))
    .where(isAnyOf(db, 'rate_date', days))
}

export function addRate(db: CamelDb, row: Insertable<CamelTables['rate']>) {
  return db.insertInto('rate').values(row)
}

export function changeRate(db: CamelDb, row: Insertable<CamelTables['rate']>) {
  const { currency, rateDate, ...values } = row
  return db
    .updateTable('rate')
    .set(values)
    .where('currency', '=', currency)
    .where('rateDate', '=', rateDate)
}

export type Key = 'day' | 'month' | 'category' | 'merchant' | 'account'

// Literals, not parameters: SQL Server takes two parameters for two different expressions.
const KEYS = {
  day: sql<string | null>`local_date`,
  month: sql<string | null>`substring(local_date, 1, 7)`,
  category: sql<string | null>`category`,
  merchant: sql<string | null>`merchant_key`,
  account: sql<string | null>`account_id`,
}

/** What counts in these currencies, by key and day; by category without split ones. `merchantKeys`: of these alone. */
export function foreignTotals(
  db: CamelDb,
  range: Range,
  by: Key,
  currencies: Array<string>,
  merchantKeys?: Array<string>,
) {
  return db
    .selectFrom('ledgerTransaction')
    .select(({ fn }) => [
      KEYS[by].as('key'),
      'currency',
      'localDate',
      fn.sum<number | string>('spendingMinor').as('spent'),
      fn.sum<number | string>('incomeMinor').as('earned'),
    ])
    .where('localDate', '>=', range.from)
    .where('localDate', '<=', range.to)
    .where('currency', 'in', currencies)
    .where(({ or, eb }) => or([eb('spendingMinor', '<>', 0), eb('incomeMinor', '<>', 0)]))
    .$if(by === 'category', (query) => query.where('splitCount', '=', sql.lit(0)))
    .$if(merchantKeys !== undefined, (query) =>
      query.where('merchantKey', 'in', merchantKeys ?? []),
    )
    .groupBy([KEYS[by], 'currency', 'localDate'])
}

/** The parts of split ones in these currencies, by category and day. */
export function foreignParts(db: CamelDb, range: Range, currencies: Array<string>) {
  return partSums(db, range)
    .select('t.localDate')
    .where('t.currency', 'in', currencies)
    .groupBy('t.localDate')
}

/** Those that tell by themselves what they were in this currency; split ones go by the day's rate. */
export function withOwnRate(db: CamelDb, range: Range, home: string, merchantKeys?: Array<string>) {
  return db
    .selectFrom('ledgerTransaction')
    .select([
      'localDate',
      'category',
      'merchantKey',
      'accountId',
      'currency',
      'amountMinor',
      'otherMinor',
      'spendingMinor',
      'incomeMinor',
    ])
    .where('localDate', '>=', range.from)
    .where('localDate', '<=', range.to)
    .where('otherCurrency', 'is not', null)
    .where('otherCurrency', '=', home)
    .where('currency', '<>', home)
    .where('splitCount', '=', sql.lit(0))
    .where('deletedAt', 'is', null)
    .$if(merchantKeys !== undefined, (query) =>
      query.where('merchantKey', 'in', merchantKeys ?? []),
    )
}
