/** One example of every query of rates. */
import type { Compilable } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import * as rates from './queries.ts'

const RANGE = { from: '2026-11-01', to: '2026-11-30' }
const ROW = {
  currency: 'USD',
  rateDate: '2026-11-27',
  perEuro: '1.05',
  setBy: 'ecb',
  updatedAt: '',
}

/** One row a currency and day. */
export const WHOLE = ['rates.newestOf', 'rates.ratedCurrencies']

export const EXAMPLES: Readonly<Record<string, (db: CamelDb) => Compilable>> = {
  'rates.ratesBetween': (db) => rates.ratesBetween(db, ['USD', 'COP'], RANGE),
  'rates.rateBefore': (db) => rates.rateBefore(db, 'USD', '2026-11-01'),
  'rates.ratedCurrencies': (db) => rates.ratedCurrencies(db),
  'rates.nextCurrency': (db) => rates.nextCurrency(db, 'EUR'),
  'rates.newestOf': (db) => rates.newestOf(db, 'ecb'),
  'rates.ratesOn': (db) => rates.ratesOn(db, ['USD', 'COP'], ['2026-11-01', '2026-11-02']),
  'rates.addRate': (db) => rates.addRate(db, ROW),
  'rates.changeRate': (db) => rates.changeRate(db, ROW),
  'rates.foreignTotals': (db) => rates.foreignTotals(db, RANGE, 'category', ['USD', 'COP']),
  'rates.foreignTotals by month': (db) => rates.foreignTotals(db, RANGE, 'month', ['USD', 'COP']),
  'rates.foreignTotals by merchant': (db) =>
    rates.foreignTotals(db, RANGE, 'merchant', ['USD', 'COP']),
  'rates.foreignTotals of merchants': (db) =>
    rates.foreignTotals(db, RANGE, 'merchant', ['USD'], ['harborgym']),
  'rates.foreignParts': (db) => rates.foreignParts(db, RANGE, ['USD', 'COP']),
  'rates.withOwnRate': (db) => rates.withOwnRate(db, RANGE, 'EUR'),
}
